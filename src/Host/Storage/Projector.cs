using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>An event at its place in the store, with the state of its case after it.</summary>
internal sealed record PlacedEvent(long Position, CaseState State, CaseEvent Happened, DateOnly Day);

/// <summary>
/// Brings the read tables up to date with an event, in the transaction that stored it. A rebuild calls this code for
/// every event in the order of the commits; nothing here looks at the clock or at anything but the event and the rows.
/// </summary>
internal sealed class Projector(CaseDb db)
{
    private readonly RegisterSpans spans = new(db);

    public async Task ApplyAsync(PlacedEvent placed, CancellationToken cancellationToken)
    {
        CaseId id = placed.State.Id;
        switch (placed.Happened)
        {
            case TaskOpened opened:
                db.Tasks.Add(Open(placed.State, opened.Task));
                break;
            case TaskCompleted completed:
                Complete(await TaskAsync(id, completed.Task, cancellationToken), completed);
                break;
            case TaskEvent handled:
                await HandlingProjection.ApplyAsync(db, placed.State, handled, cancellationToken);
                break;
            case TaskReminded reminded:
                HandlingProjection.Remind(await TaskAsync(id, reminded.Task, cancellationToken), reminded);
                break;
            case TaskCancelled cancelled:
                (await TaskAsync(id, cancelled.Task, cancellationToken)).State = TaskRow.Cancelled;
                break;
            case TimerSet set:
                db.Timers.Add(new TimerRow { CaseId = id.Value, TimerId = set.Timer.Id, WakesOn = set.Timer.WakesOn });
                break;
            case TimerFired fired:
                await DropAsync(id, fired.Timer, cancellationToken);
                break;
            case TimerCancelled cancelled:
                await DropAsync(id, cancelled.Timer, cancellationToken);
                break;
            case LetterIssued issued:
                db.Letters.Add(Letter(placed.State, issued));
                SearchIndex.Add(db, SearchText.Document(
                    id.Value, placed.State.Sequence, issued.Title.Zh, issued.Number, placed.State.Party.UnifiedCode));
                break;
            case EntryListed listed:
                RegisterEntry begun = RegisterEvolution.Begin(placed.State, listed);
                db.RegisterEntries.Add(RegisterEntryRow.Of(id, begun));
                spans.Begin(begun);
                break;
            case EntryMoved moved:
                RegisterEntryRow entry = await EntryAsync(moved.Entry, cancellationToken);
                entry.Move(RegisterEvolution.Evolve(entry.ToEntry(), moved));
                await spans.MoveAsync(entry.ToEntry(), moved, cancellationToken);
                break;
            case PublicationOrdered ordered:
                await spans.ShowAsync(
                    (await EntryAsync(ordered.Entry, cancellationToken)).ToEntry(), ordered, cancellationToken);
                break;
            case CaseSuspended or CaseResumed or LimitExtended:
                await new CourseProjection(db).ApplyAsync(placed.State, placed.Happened, cancellationToken);
                break;
            case CaseClosed:
                await ClearAsync(id, cancellationToken);
                break;
        }

        await OweAsync(placed, cancellationToken);
    }

    /// <summary>Writes the snapshot of a case; called once after the last event of a batch.
    /// Whoever has encoded the state already hands it over as <paramref name="written"/>.</summary>
    public async Task SnapshotAsync(
        CaseState state, DateOnly openedOn, CancellationToken cancellationToken, byte[]? written = null)
    {
        CaseRow? row = await db.TrackedAsync<CaseRow>(cancellationToken, state.Id.Value);
        if (row is null)
        {
            (string series, int serial) = CaseSerial.Of(state.Id);
            row = new CaseRow
            {
                Id = state.Id.Value,
                Kind = state.Kind.Value,
                Status = state.Status,
                Authority = state.Authority,
                PartyCode = state.Party.UnifiedCode,
                PartyName = state.Party.Name,
                Series = series,
                Serial = serial,
                OpenedOn = openedOn,
                Sequence = state.Sequence,
                State = [],
            };
            db.Cases.Add(row);
            SearchIndex.Add(db, SearchText.Case(
                row.Id, row.PartyName, row.PartyCode, state.Party.Kind == SearchIndex.NaturalPerson));
        }

        row.Status = state.Status;
        row.EntryId = state.Entry?.Value;
        row.PenaltyNumber = PenaltyNumber.In(state);
        row.DefinitionVersion = state.Definition.Version;
        row.ClosedOn = state.ClosedOn;
        row.SuspendedOn = state.IsClosed ? null : state.Course.OpenSuspension()?.From;
        row.ReportDue = state.IsClosed ? null : state.Course.OpenSupervisions().Min(known => (DateOnly?)known.DueDay);
        row.Sequence = state.Sequence;
        row.State = written ?? CaseJson.WriteState(state);
    }

    private static TaskRow Open(CaseState state, TaskState task) => new()
    {
        CaseId = state.Id.Value,
        TaskId = task.Id.Value,
        State = TaskRow.Open,
        Kind = state.Kind.Value,
        Step = task.Step,
        TitleZh = task.Title.Zh,
        TitleEn = task.Title.En,
        HolderAuthority = task.Holder.Authority,
        HolderDivision = task.Holder.Division,
        HolderPosition = task.Holder.Position,
        HolderLine = task.Holder.Line,
        PartyCode = state.Party.UnifiedCode,
        PartyName = state.Party.Name,
        OpenedOn = task.OpenedOn,
        LegalDue = task.Legal?.Day,
        OfficeDue = task.Office?.Day,
        Signers = HandlingProjection.Missing(task),
    };

    private static void Complete(TaskRow row, TaskCompleted completed)
    {
        row.State = TaskRow.Done;
        row.Outcome = completed.Outcome;
        row.OutcomeZh = completed.OutcomeText.Zh;
        row.OutcomeEn = completed.OutcomeText.En;
        row.DoneBy = completed.By;
        row.DoneOn = completed.On;
    }

    private static LetterRow Letter(CaseState state, LetterIssued issued) => new()
    {
        CaseId = state.Id.Value,
        Sequence = state.Sequence,
        Authority = state.Authority,
        Word = issued.Serial?.Word,
        Year = issued.Serial?.Year,
        Number = issued.Serial?.Number,
        Template = issued.Template,
        TitleZh = issued.Title.Zh,
        TitleEn = issued.Title.En,
        FullNumber = issued.Number,
        Recipient = issued.To,
        IssuedOn = issued.On,
    };

    private Task OweAsync(PlacedEvent placed, CancellationToken cancellationToken) =>
        new OutboxWriting(db).OweAsync(placed, cancellationToken);

    // Closing empties the desk of the case, whether or not the flow cancelled each thing by name. Loading first brings
    // the stored rows beside those of this batch.
    private async Task ClearAsync(CaseId id, CancellationToken cancellationToken)
    {
        await db.Tasks.Where(row => row.CaseId == id.Value && row.State == TaskRow.Open).LoadAsync(cancellationToken);
        foreach (TaskRow task in db.Tasks.Local.Where(row => row.CaseId == id.Value && row.State == TaskRow.Open))
            task.State = TaskRow.Cancelled;
        await db.Timers.Where(row => row.CaseId == id.Value).LoadAsync(cancellationToken);
        db.Timers.RemoveRange([.. db.Timers.Local.Where(row => row.CaseId == id.Value)]);
    }

    private async Task<TaskRow> TaskAsync(CaseId id, TaskId task, CancellationToken cancellationToken) =>
        await db.TrackedAsync<TaskRow>(cancellationToken, id.Value, task.Value)
        ?? throw new InvalidOperationException($"Case {id}: task {task} has no row.");

    private async Task<RegisterEntryRow> EntryAsync(EntryId id, CancellationToken cancellationToken) =>
        await db.TrackedAsync<RegisterEntryRow>(cancellationToken, id.Value)
        ?? throw new InvalidOperationException($"Entry {id} has no row.");

    private async Task DropAsync(CaseId id, string timer, CancellationToken cancellationToken) =>
        db.Timers.Remove(await db.TrackedAsync<TimerRow>(cancellationToken, id.Value, timer)
            ?? throw new InvalidOperationException($"Case {id}: timer {timer} has no row."));
}
