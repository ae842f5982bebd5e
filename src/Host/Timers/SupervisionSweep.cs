using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Timers;

/// <summary>What a sweep looked at and found.</summary>
public sealed record SweepCount(int Penalties, int Items, int Revocations);

/// <summary>
/// The nightly look at every imported penalty: was it listed as the law of its day says, has it fallen since, does it
/// touch a pending repair. Differences become supervision items once; a fallen penalty opens the revocation.
/// </summary>
public sealed class SupervisionSweep(
    CaseDatabase database,
    DefinitionCatalogue catalogue,
    SupervisionStore supervision,
    CaseReactions reactions,
    LinkedPublicityReaction linked,
    TimeProvider time)
{
    private const int Part = 200;
    private const int VersionLength = 12;
    private const string NoneHeavier = "none";

    /// <summary>Looks at everything; the same state of things gives no new item.</summary>
    public async Task<SweepCount> RunAsync(CancellationToken cancellationToken)
    {
        int seen = 0, items = 0, revocations = 0;
        string after = "";
        for (List<PenaltyRow>? rows = null; rows is null || rows.Count == Part;)
        {
            List<SupervisionItem> found = [];
            List<(OpenFollowingCase Follow, string RequestId)> fallen = [];
            await using (CaseDb db = database.Read())
            {
                string last = after;
                rows = await db.Penalties.Where(row => row.BusinessKey.CompareTo(last) > 0)
                    .OrderBy(row => row.BusinessKey).Take(Part).ToListAsync(cancellationToken);
                foreach (PenaltyRow row in rows)
                    await LookAsync(db, row, found, fallen, cancellationToken);
            }

            foreach ((OpenFollowingCase follow, string requestId) in fallen)
            {
                string receipt = await reactions.OpenAsync(follow, requestId, cancellationToken);
                revocations += receipt.EndsWith("opened", StringComparison.Ordinal) ? 1 : 0;
            }

            items += await supervision.AddAsync(found, cancellationToken);
            seen += rows.Count;
            after = rows.Count > 0 ? rows[^1].BusinessKey : after;
        }

        items += await supervision.AddAsync(await OverdueAsync(cancellationToken), cancellationToken);
        await linked.SweepAsync(cancellationToken);
        return new SweepCount(seen, items, revocations);
    }

    private async Task LookAsync(
        CaseDb db,
        PenaltyRow row,
        List<SupervisionItem> found,
        List<(OpenFollowingCase Follow, string RequestId)> fallen,
        CancellationToken cancellationToken)
    {
        // Without a decision there is nothing yet that could have been listed.
        if (row.DecidedOn is not { } decidedOn || decidedOn > time.Today() || Verdict(row) is not { } kept)
            return;
        RegisterEntryRow? entry = row.OpenedCase is null ? null : await db.RegisterEntries
            .SingleOrDefaultAsync(made => made.CaseId == row.OpenedCase, cancellationToken);
        if (row.Standing is not null)
        {
            string requestId = $"annulled:{row.BusinessKey}:{Version(row)}";
            bool asked = await db.Answers.AnyAsync(answer => answer.RequestId == requestId, cancellationToken);
            if (!asked && entry is { Status: not EntryStatus.Revoked })
                fallen.Add((Fallen(row, entry.ToEntry()), requestId));
            return;
        }

        RegisterEntry? standing = entry?.ToEntry() is { InForce: true } inForce ? inForce : null;
        Verdict verdict = catalogue.RuleBook.Judge(Triage.Decision, kept.Facts, decidedOn);
        if (ListingReview.Of(
            verdict, new ListingDone(await HasCaseAsync(db, row, cancellationToken), standing),
            row.BusinessKey, Version(row), Authority(row), Party(row, kept)) is { } item)
            found.Add(item);
        if (kept.Facts["heavierPenalty"] is FactValue.Code { Value: not NoneHeavier })
            found.AddRange(await RepairsAsync(db, row, decidedOn, entry?.Id, cancellationToken));
    }

    // The term of a listing is watched by an expiry case; in other registers by the case that made the entry.
    private async Task<IReadOnlyList<SupervisionItem>> OverdueAsync(CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        string listings = RegisterName.SeriousList.Value;
        await using CaseDb db = database.Read();
        List<RegisterEntryRow> over = await db.RegisterEntries
            .Where(row => row.Register != listings && row.EndsOn < today && row.PublicityStoppedOn == null
                && (row.Status == EntryStatus.Published || row.Status == EntryStatus.Restored)
                && db.Cases.Any(made => made.Id == row.CaseId && made.ClosedOn != null))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. over.Select(row => OpenEnds.TermOver(row.ToEntry(), row.EndsOn!.Value))];
    }

    // Each pending repair of the party about an entry that is older than the penalty and does not rest on it.
    private async Task<IEnumerable<SupervisionItem>> RepairsAsync(
        CaseDb db, PenaltyRow row, DateOnly decidedOn, string? entry, CancellationToken cancellationToken)
    {
        if (row.PartyCode.Length == 0)
            return [];
        string kind = CaseKind.RepairSeriousList.Value;
        List<CaseRow> repairs = await db.Cases
            .Where(open => open.Kind == kind && open.PartyCode == row.PartyCode && open.ClosedOn == null
                && open.EntryId != entry)
            .OrderBy(open => open.Id).ToListAsync(cancellationToken);
        return repairs.Select(open => CaseJson.ReadState(open.State))
            .Where(repair => repair.Day("listedOn") < decidedOn)
            .Select(repair => VerdictReview.AfterFurtherPenalty(
                repair, row.BusinessKey, catalogue.RuleBook, time.Today()));
    }

    private static async Task<bool> HasCaseAsync(CaseDb db, PenaltyRow row, CancellationToken cancellationToken)
    {
        if (row.OpenedCase is not null)
            return true;
        string listing = CaseKind.Listing.Value;
        return row.PartyCode.Length > 0 && await db.Cases.AnyAsync(
            known => known.Kind == listing && known.PartyCode == row.PartyCode && known.PenaltyNumber != null
                && row.BusinessKey.Contains(known.PenaltyNumber),
            cancellationToken);
    }

    private static OpenFollowingCase Fallen(PenaltyRow row, RegisterEntry entry)
    {
        FactSet facts = FactSet.Empty.WithCode("underlyingPenalty", row.Standing!);
        return new OpenFollowingCase
        {
            Kind = CaseKind.ListingRevocation,
            Entry = entry.Id,
            Authority = entry.Authority,
            Party = entry.Party,
            Facts = row.StandingOn is { } on ? facts.With("annulmentEffectiveOn", on) : facts,
            Cause = new CaseId(row.OpenedCase!),
        };
    }

    private string Authority(PenaltyRow row) => catalogue.Directory.Authorities
        .FirstOrDefault(known => known.Name.Zh == row.AuthorityName)?.Code ?? "";

    private static Party Party(PenaltyRow row, Verdict verdict) => new()
    {
        Name = row.PartyName,
        UnifiedCode = row.PartyCode,
        Kind = verdict.Facts["partyKind"] is FactValue.Code kind ? kind.Value : "legalPerson",
    };

    private static string Version(PenaltyRow row) =>
        row.ContentHash[..Math.Min(VersionLength, row.ContentHash.Length)];

    private static Verdict? Verdict(PenaltyRow row) => row.Verdict is { } bytes
        ? JsonSerializer.Deserialize<Verdict>(bytes, CaseJson.Options)
        : null;
}
