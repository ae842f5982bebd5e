using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Storage;

/// <summary>The rows behind what people arrange about tasks: whose hands, reminders, missing signatures, copies.</summary>
internal static class HandlingProjection
{
    /// <summary>A sign-in name as it stands in a list of names; names hold no bars.</summary>
    public static string Mark(string person) => $"|{person}|";

    /// <summary>A post in such a list; the sign keeps it apart from the names. Null means everybody of the division.</summary>
    public static string Mark(string authority, string division, string? position) =>
        Mark($"@{authority}:{division}{(position is null ? "" : $"-{position}")}");

    /// <summary>Every mark under which a person of the staff is meant: by post.</summary>
    public static IReadOnlyList<string> Marks(Actor actor) => actor is { Authority: { } authority, Division: { } division }
        ? [Mark(authority, division, null), .. actor.Positions.Select(position => Mark(authority, division, position))]
        : [];

    /// <summary>Who waits for whose signature as the row says it; null where nobody does.</summary>
    public static string? Missing(TaskState task)
    {
        string[] marks =
        [
            .. (task.Handling?.Signers ?? []).Where(signer => signer.Agrees is null).Select(signer => Mark(signer.Person.Id)),
            .. task.PostsToSign().Select(post => Mark(task.Holder.Authority, post.Division, post.Position)),
        ];
        return marks.Length > 0 ? string.Concat(marks) : null;
    }

    /// <summary>A reminder by itself: it counts as urging, and lies in the box of the post it is addressed to.</summary>
    public static void Remind(TaskRow row, TaskReminded reminded)
    {
        string mark = Mark(reminded.To.Authority, reminded.To.Division, reminded.To.Position);
        if (row.Reminded?.Contains(mark, StringComparison.Ordinal) != true)
            row.Reminded += mark;
        row.UrgedOn = reminded.On;
    }

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
                TaskRow row = await db.TrackedAsync<TaskRow>(cancellationToken, state.Id.Value, happened.Task.Value)
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
        row.HolderDivision = task.Holder.Division;
        row.HolderPosition = task.Holder.Position;
        row.HolderLine = task.Holder.Line;
        row.AssigneeId = handling.InHand?.Id;
        row.AssigneeName = handling.InHand?.Name;
        // A reminder that came by itself stands in the row alone, so a later act must not wipe it away.
        if (handling.Urges.Count > 0 && (row.UrgedOn is null || handling.Urges[^1].On > row.UrgedOn))
            row.UrgedOn = handling.Urges[^1].On;
        row.Signers = Missing(task);
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
