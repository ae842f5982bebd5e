using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Carries reactions from one case to others as ordinary commands of the system, each under a request id of its own, so
/// that a second delivery changes nothing. What cannot be done by itself becomes a supervision item for a person.
/// </summary>
public sealed class CaseReactions(
    CaseDatabase database,
    ICaseDesk desk,
    DefinitionCatalogue catalogue,
    SupervisionStore supervision,
    LinkedPublicityReaction linked,
    TimeProvider time)
{
    private static readonly string VerdictEvent = CaseJson.EventNames[typeof(VerdictGiven)];

    /// <summary>Opens the case an effect asks for; the receipt.</summary>
    internal Task<string> OpenAsync(OutboxRow row, CancellationToken cancellationToken) =>
        OpenAsync(Read<OpenFollowingCase>(row), $"follow:{row.Id}", cancellationToken);

    /// <summary>Opens the case by itself under a request id; where it is refused, a person is told.</summary>
    public async Task<string> OpenAsync(
        OpenFollowingCase follow, string requestId, CancellationToken cancellationToken)
    {
        Refusal refusal;
        if (catalogue.Newest(follow.Kind) is { } newest)
        {
            DeskAnswer answer = await desk.SubmitAsync(
                FollowingCases.Opening(follow, newest), Actor.System, requestId, cancellationToken);
            if (answer is DeskAnswer.Done done)
                return $"{done.Case} opened";
            if (answer is not DeskAnswer.No no)
                return "asked before";
            if (no.Refusal.Code is RefusalCode.DuplicateCase or RefusalCode.EntryNotInForce)
                return $"{follow.Entry} {no.Refusal.Code}";
            refusal = no.Refusal;
        }
        else
        {
            refusal = Refusals.KindUnknown(follow.Kind);
        }

        await supervision.AddAsync([Refused(follow, refusal)], cancellationToken);
        return $"{follow.Entry} {refusal.Code}, a person is told";
    }

    /// <summary>Takes back what other registers built on a revoked entry; the receipts item by item.</summary>
    internal async Task<string> RollBackAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        RollBackDependents back = Read<RollBackDependents>(row);
        IReadOnlyList<RegisterEntry> dependents;
        await using (CaseDb db = database.Read())
        {
            RegisterEntryRow revoked = await db.RegisterEntries
                .SingleAsync(entry => entry.Id == back.Entry.Value, cancellationToken);
            // An open case that shows the entry again was told as a follower and takes it down itself.
            string[] kinds = [.. Followers.Kinds.Select(kind => kind.Value)];
            HashSet<string> told = [.. await db.RegisterEntries
                .Where(entry => db.Cases.Any(shown => shown.Id == entry.CaseId && shown.ClosedOn == null
                    && kinds.Contains(shown.Kind)))
                .Select(entry => entry.Id).ToListAsync(cancellationToken)];
            dependents =
            [
                .. (await UndoQueries.DependentsAsync(db, revoked, inForceOnly: true, cancellationToken))
                    .Where(dependent => !told.Contains(dependent.Id.Value)),
            ];
        }

        List<string> receipts = [];
        foreach (RegisterEntry dependent in dependents)
        {
            OpenFollowingCase follow = new()
            {
                Kind = CaseKind.PublicationCorrection,
                Entry = dependent.Id,
                Authority = dependent.Authority,
                Party = dependent.Party,
                Facts = FactSet.Empty.WithCode("underlyingPenalty", "annulled"),
                Cause = back.Cause,
            };
            receipts.Add(await OpenAsync(follow, $"rollback:{back.Cause}:{dependent.Id}", cancellationToken));
        }

        return receipts.Count == 0 ? "nothing was built on it" : string.Join("; ", receipts);
    }

    /// <summary>Asks again what the cases about a corrected entry asked; the number of answers that differ.</summary>
    internal async Task<string> ReviewAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        ReviewVerdicts review = Read<ReviewVerdicts>(row);
        List<SupervisionItem> items = [];
        await using (CaseDb db = database.Read())
        {
            List<CaseRow> cases = await db.Cases
                .Where(about => about.EntryId == review.Entry.Value && about.Id != review.Cause.Value)
                .OrderBy(about => about.Id).ToListAsync(cancellationToken);
            foreach (CaseRow about in cases)
            {
                CaseState state = CaseJson.ReadState(about.State);
                List<EventRow> asked = await db.Events
                    .Where(happened => happened.CaseId == about.Id && happened.Name == VerdictEvent)
                    .OrderBy(happened => happened.Sequence).ToListAsync(cancellationToken);
                items.AddRange(asked.Select(happened => ((VerdictGiven)CaseJson.ReadEvent(happened.Body)).Verdict)
                    .GroupBy(verdict => verdict.Decision, StringComparer.Ordinal)
                    .Select(same => VerdictReview.AfterCorrection(
                        state, same.Last(), review.Facts, catalogue.RuleBook, row.Id))
                    .OfType<SupervisionItem>());
            }
        }

        await supervision.AddAsync(items, cancellationToken);
        return $"{items.Count} answers differ";
    }

    /// <summary>Judges the pending repairs of a party again; the number told.</summary>
    internal async Task<string> ReviewRepairsAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        ReviewPendingRepairs review = Read<ReviewPendingRepairs>(row);
        string kind = CaseKind.RepairSeriousList.Value;
        string code = review.Party.UnifiedCode;
        List<CaseRow> repairs;
        await using (CaseDb db = database.Read())
        {
            repairs = code.Length == 0 ? [] : await db.Cases
                .Where(open => open.Kind == kind && open.PartyCode == code && open.ClosedOn == null
                    && open.EntryId != review.NewEntry.Value)
                .OrderBy(open => open.Id).ToListAsync(cancellationToken);
        }

        await supervision.AddAsync(
            [
                .. repairs.Select(open => VerdictReview.AfterFurtherPenalty(
                    CaseJson.ReadState(open.State), review.NewEntry.Value, catalogue.RuleBook, time.Today())),
            ],
            cancellationToken);
        return $"{repairs.Count} pending repairs told";
    }

    /// <summary>Tells a person that a changed decision is still to be published; the receipt.</summary>
    internal async Task<string> AskRepublicationAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        RegisterEntry withdrawn;
        await using (CaseDb db = database.Read())
        {
            withdrawn = (await db.RegisterEntries.SingleAsync(entry => entry.Id == row.EntryId, cancellationToken)).ToEntry();
        }

        if (!withdrawn.InForce)
            return $"{withdrawn.Id} has ended";
        await supervision.AddAsync([OpenEnds.NotRepublished(withdrawn, new CaseId(row.CaseId))], cancellationToken);
        return $"{withdrawn.Id}: a person is told";
    }

    /// <summary>Tells spot-check publications that what they are linked to has ended; the receipts.</summary>
    internal Task<IReadOnlyList<string>> TellLinkedAsync(OutboxRow row, CancellationToken cancellationToken) =>
        linked.TellAsync(row, cancellationToken);

    private static SupervisionItem Refused(OpenFollowingCase follow, Refusal refusal) => new()
    {
        Id = $"refused:{follow.Kind}:{follow.Entry}:{follow.Cause}",
        Kind = SupervisionKind.ReactionRefused,
        Authority = follow.Authority,
        Party = follow.Party,
        Subject = follow.Entry.Value,
        Text = new BilingualText(
            $"案件{follow.Cause}之后应就{follow.Entry}自动立案（{follow.Kind}），未能立案：{refusal.Sentence.Zh}请人工办理。",
            $"After {follow.Cause} a case {follow.Kind} about {follow.Entry} should open by itself and did not: "
            + $"{refusal.Sentence.En} A person must act."),
        Cites = refusal.Citations,
    };

    private static T Read<T>(OutboxRow row) => JsonSerializer.Deserialize<T>(row.Payload, CaseJson.Options)
        ?? throw new JsonException("An effect is never null.");
}
