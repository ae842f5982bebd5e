using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Tells open spot-check publications that what they are linked to has ended: at once when an entry ends, and once a day
/// for those that were published after it had ended.
/// </summary>
public sealed class LinkedPublicityReaction(CaseDatabase database, ICaseDesk desk, SupervisionStore supervision)
{
    private static readonly string[] Registers = [.. LinkedPublicity.Registers.Select(register => register.Value)];

    /// <summary>After an act on an entry; the receipts, empty where no case is concerned.</summary>
    internal async Task<IReadOnlyList<string>> TellAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        RegisterEntry? moved;
        List<byte[]> states;
        await using (CaseDb db = database.Read())
        {
            moved = (await db.RegisterEntries.SingleOrDefaultAsync(entry => entry.Id == row.EntryId, cancellationToken))
                ?.ToEntry();
            if (moved is not { InForce: false } ended)
                return [];
            string code = ended.Party.UnifiedCode, name = ended.Party.Name;
            states = await Open(db).Where(open => open.PartyCode == code && (code != "" || open.PartyName == name))
                .OrderBy(open => open.Id).Select(open => open.State).ToListAsync(cancellationToken);
        }

        List<string> receipts = [];
        foreach (CaseState spotCheck in states.Select(state => CaseJson.ReadState(state)))
        {
            if (LinkedPublicity.Ask(spotCheck, moved) is { } question)
            {
                await supervision.AddAsync([question], cancellationToken);
                receipts.Add($"{spotCheck.Id}: a person is asked");
            }
            else if (await ReportAsync(spotCheck, $"linked:{spotCheck.Id}:{row.Id}", cancellationToken) is { } receipt)
            {
                receipts.Add(receipt);
            }
        }

        return receipts;
    }

    /// <summary>Looks at every open spot-check publication; the number told.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        List<byte[]> states;
        await using (CaseDb db = database.Read())
        {
            states = await Open(db).OrderBy(open => open.Id).Select(open => open.State).ToListAsync(cancellationToken);
        }

        int told = 0;
        foreach (CaseState spotCheck in states.Select(state => CaseJson.ReadState(state)))
        {
            string requestId = $"linked:{spotCheck.Id}:{spotCheck.Sequence}";
            told += await ReportAsync(spotCheck, requestId, cancellationToken) is null ? 0 : 1;
        }

        return told;
    }

    private async Task<string?> ReportAsync(
        CaseState spotCheck, string requestId, CancellationToken cancellationToken)
    {
        if (LinkedPublicity.Report(spotCheck, await EntriesAsync(spotCheck.Party, cancellationToken)) is not { } report)
            return null;
        return await desk.SubmitAsync(report, Actor.System, requestId, cancellationToken) switch
        {
            DeskAnswer.Done => $"{spotCheck.Id} told",
            DeskAnswer.No no => $"{spotCheck.Id} {no.Refusal.Code}",
            _ => $"{spotCheck.Id} told before",
        };
    }

    private async Task<IReadOnlyList<RegisterEntry>> EntriesAsync(Party party, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<RegisterEntryRow> rows = await db.RegisterEntries
            .Where(entry => Registers.Contains(entry.Register) && entry.PartyCode == party.UnifiedCode
                && (party.UnifiedCode != "" || entry.PartyName == party.Name))
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToEntry())];
    }

    private static IQueryable<CaseRow> Open(CaseDb db)
    {
        string kind = CaseKind.SpotCheckPublicity.Value;
        return db.Cases.Where(row => row.Kind == kind && row.ClosedOn == null);
    }
}
