using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.PersonalData;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Load, gather, decide, check, store: one command in a transaction, which those that wait beside it share. Either everything it caused is durable when it
/// answers, or nothing happened.
/// </summary>
internal sealed class SubmitCommandHandler(
    GroupWriter writer,
    DefinitionTimeline timeline,
    Gathering gathering,
    Foresight foresight,
    Decider decider,
    DefinitionTexts texts,
    CaseHolds holds,
    IMediator mediator,
    TimeProvider time,
    ILogger<SubmitCommandHandler> log) : IRequestHandler<SubmitCommand, DeskAnswer>
{
    public async Task<DeskAnswer> Handle(SubmitCommand request, CancellationToken cancellationToken)
    {
        Turn turn;
        try
        {
            // Whoever need not wait for others decides in the turn; to look ahead would be the same work twice.
            Foreseen? ahead = writer.IsBusy
                ? await foresight.LookAsync(request.Command, request.Actor, ChinaDay.Of(time.GetUtcNow()), cancellationToken)
                : null;
            turn = await writer.WriteAsync(
                db => TakeTurnAsync(db, request, ahead, CancellationToken.None), cancellationToken);
        }
        catch (CaseDefect defect)
        {
            // Nothing of it was written and the lock is free again; the hold is a transaction of its own.
            await holds.HoldAsync(defect.Case, defect.InnerException!);
            throw new CaseHeldException(defect.Case, defect.InnerException!.Message, defect.InnerException);
        }

        if (turn is { IsNew: true, Answer: DeskAnswer.Done done })
            await AnnounceAsync(new CaseAdvanced(done.Case, done.Sequence));
        return turn.Answer;
    }

    private async Task<Turn> TakeTurnAsync(
        CaseDb db, SubmitCommand request, Foreseen? ahead, CancellationToken cancellationToken)
    {
        if (await AnswerMemory.FindAsync(db, request.RequestId, request.Content, cancellationToken) is { } remembered)
            return new Turn(remembered, IsNew: false);
        CaseId id = request.Command.Case;
        if (await CaseHolds.ReasonAsync(db, id, cancellationToken) is { } reason)
            throw new CaseHeldException(id, reason);

        DateTimeOffset now = time.GetUtcNow();
        Stamp stamp = new(now.ToUnixTimeMilliseconds(), ChinaDay.Of(now), request.Actor, request.RequestId, request.Trace);
        await timeline.EnsureKnownAsync(db, stamp.Day, cancellationToken);
        CaseRow? row = await EventStore.CaseAsync(db, id, cancellationToken);
        DeskAnswer answer;
        try
        {
            answer = await AnswerAsync(db, row, request.Command, ahead, stamp, cancellationToken);
        }
        catch (Exception defect) when (row is not null && !Clash.IsFault(defect) && defect is not DefinitionMissing)
        {
            throw new CaseDefect(id, defect);
        }

        // A pump asks again when the case or the day has changed, so its refusals are not kept.
        if (answer is DeskAnswer.Done || request.Actor.Kind != ActorKind.System)
            AnswerMemory.Keep(db, request.RequestId, request.Content, answer, stamp.AtMs);
        return new Turn(answer, IsNew: true);
    }

    private async Task<DeskAnswer> AnswerAsync(
        CaseDb db, CaseRow? row, CaseCommand command, Foreseen? ahead, Stamp stamp, CancellationToken cancellationToken)
    {
        CaseState? state = row is null ? null : ahead?.Of(row.State) ?? CaseJson.ReadState(row.State);
        command = await NaturalPersons.HideAsync(db, state, command, cancellationToken);
        (Briefing? briefing, CaseCommand complete, Refusal? unknown) = command is OpenCase open
            ? await gathering.ForAsync(db, open, stamp.Actor, stamp.Day, cancellationToken)
            : await gathering.ForAsync(db, state, command, stamp.Actor, stamp.Day, cancellationToken);
        if (ahead?.Stands(state, complete, briefing) != true)
            ahead = null;
        Decision decision = ahead?.Decision
            ?? (briefing is null ? new Refused(unknown!) : decider.Decide(state, complete, briefing));
        switch (decision)
        {
            case Refused refused:
                NaturalPersons.Forget(db);
                // Nothing has been written when a refusal is known, so the audit line is all the turn carries.
                await RefusalAudit.AppendAsync(db, command, refused.Refusal, stamp, cancellationToken);
                return new DeskAnswer.No(refused.Refusal);
            case Accepted accepted:
                CheckedEvents sound = ahead?.Checked ?? FoldCheck.Run(accepted.State.Id, state, accepted);
                await StoreAsync(db, state, row, complete, accepted.State, sound, stamp, cancellationToken);
                await texts.KeepAsync(db, accepted, stamp.Day, stamp.AtMs, cancellationToken);
                return new DeskAnswer.Done(accepted.State.Id, accepted.State.Sequence);
            default:
                throw new System.Diagnostics.UnreachableException(decision.GetType().Name);
        }
    }

    private static async Task StoreAsync(
        CaseDb db,
        CaseState? before,
        CaseRow? row,
        CaseCommand command,
        CaseState after,
        CheckedEvents sound,
        Stamp stamp,
        CancellationToken cancellationToken)
    {
        CaseId id = after.Id;
        IReadOnlyList<EventRow> rows = await EventStore.AppendAsync(
            db, id, before?.Sequence ?? 0, sound.Events, stamp, cancellationToken);
        Projector projector = new(db);
        CaseState? state = before;
        for (int place = 0; place < rows.Count; place++)
        {
            state = CaseEvolution.Evolve(id, state, sound.Events[place].Happened);
            await projector.ApplyAsync(
                new PlacedEvent(rows[place].Position, state, sound.Events[place].Happened, stamp.Day), cancellationToken);
        }

        OutboxWriting.Mark(db, id, stamp.Trace);
        await projector.SnapshotAsync(after, row?.OpenedOn ?? stamp.Day, cancellationToken, sound.State);
        await DraftShelf.ClearAsync(db, before, after, cancellationToken);
        if (before is null)
            await PartyShelf.KeepAsync(db, after.Party, cancellationToken);
        AcceptedDetails details = AcceptedDetails.Of(command.GetType().Name, stamp.RequestId, rows, db.Chain);
        await AuditLog.AppendAsync(
            db, stamp.AtMs, stamp.Actor.Id, AuditActs.CommandAccepted, id.Value, details, cancellationToken);
    }

    // The commit stands whatever a listener does, and the caller may already have gone.
    private async Task AnnounceAsync(CaseAdvanced advanced)
    {
        try
        {
            await mediator.Publish(advanced, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Announcing {Case} failed", advanced.Case);
        }
    }

    private sealed record Turn(DeskAnswer Answer, bool IsNew);

    private sealed class CaseDefect(CaseId id, Exception defect) : Exception(defect.Message, defect)
    {
        public CaseId Case { get; } = id;
    }
}
