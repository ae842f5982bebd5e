using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Storage;

/// <summary>The rows behind what people arrange about tasks: whose hands, reminders, missing signatures, copies.</summary>
internal static class HandlingProjection
{
    /// <summary>A sign-in name as it stands in a list of names; names hold no bars.</summary>
    public static string Mark(string person) => $"|{person}|";

    public static async Task ApplyAsync(CaseDb db, CaseState state, TaskEvent happened, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case CopySent sent:
                db.Copies.Add(Row(state.Id, sent.Copy));
                break;
            case CopyRead read:
                CopyRow copy = await db.Copies.FindAsync([state.Id.Value, read.Number], cancellationToken)
                    ?? throw new InvalidOperationException($"Case {state.Id}: copy {read.Number} has no row.");
                copy.ReadOn = read.On;
                break;
            default:
                TaskRow row = await db.Tasks.FindAsync([state.Id.Value, happened.Task.Value], cancellationToken)
                    ?? throw new InvalidOperationException($"Case {state.Id}: task {happened.Task} has no row.");
                Apply(row, state, happened);
                break;
        }
    }

    private static void Apply(TaskRow row, CaseState state, TaskEvent happened)
    {
        switch (happened)
        {
            case TaskReturned back:
                TaskRecord done = state.Done[^1];
                row.State = TaskRow.Done;
                row.Outcome = done.Outcome;
                row.OutcomeZh = done.OutcomeText.Zh;
                row.OutcomeEn = done.OutcomeText.En;
                row.DoneBy = back.By;
                row.DoneOn = back.On;
                break;
            case TaskWithdrawn:
                row.State = TaskRow.Cancelled;
                break;
            default:
                if (state.Tasks.FirstOrDefault(task => task.Id == happened.Task) is { } open)
                    Show(row, open);
                break;
        }
    }

    private static void Show(TaskRow row, TaskState task)
    {
        TaskHandling handling = task.Handling ?? TaskHandling.None;
        string[] missing = [.. handling.Signers.Where(signer => signer.Agrees is null).Select(signer => Mark(signer.Person.Id))];
        row.HolderDivision = task.Holder.Division;
        row.HolderPosition = task.Holder.Position;
        row.AssigneeId = handling.InHand?.Id;
        row.AssigneeName = handling.InHand?.Name;
        row.UrgedOn = handling.Urges.Count > 0 ? handling.Urges[^1].On : null;
        row.Signers = missing.Length > 0 ? string.Concat(missing) : null;
    }

    private static CopyRow Row(CaseId id, ReadingCopy copy) => new()
    {
        CaseId = id.Value,
        Number = copy.Number,
        TaskId = copy.Task.Value,
        PersonId = copy.Person?.Id,
        Authority = copy.Post?.Authority,
        Division = copy.Post?.Division,
        Position = copy.Post?.Position,
        SentOn = copy.SentOn,
    };
}
