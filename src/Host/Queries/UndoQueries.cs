using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>What hangs on an entry and falls with it. Reads only.</summary>
public sealed class UndoQueries(CaseDatabase database)
{
    private const string PenaltyNumber = "penaltyNumber";

    /// <summary>The plan of the entry's revocation, before and after it; null where there is no such entry.</summary>
    public async Task<IReadOnlyList<UndoItem>?> PlanAsync(EntryId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        if (await db.RegisterEntries.SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken) is not { } row)
            return null;
        List<CaseRow> cases = await db.Cases.Where(open => open.EntryId == id.Value && open.Id != row.CaseId
            && open.Kind != CaseKind.ListingRevocation.Value && (open.ClosedOn == null || open.ClosedOn >= row.EndedOn))
            .OrderBy(open => open.Id).ToListAsync(cancellationToken);
        List<OutboxRow> sent = await db.Outbox
            .Where(message => message.EntryId == id.Value && message.Kind == OutboxRow.Delivery)
            .OrderBy(message => message.EventPosition).ThenBy(message => message.Id).ToListAsync(cancellationToken);
        List<string> letters = await db.Letters
            .Where(letter => db.Cases.Any(revoking => revoking.Id == letter.CaseId && revoking.EntryId == id.Value
                && revoking.Kind == CaseKind.ListingRevocation.Value))
            .Select(letter => letter.Template).ToListAsync(cancellationToken);
        return UndoPlan.For(new UndoGround
        {
            Entry = row.ToEntry(),
            Cases = [.. cases.Select(open => CaseJson.ReadState(open.State))],
            Dependents = await DependentsAsync(db, row, inForceOnly: false, cancellationToken),
            Messages =
            [
                .. sent.Select(message => new SentMessage(
                    message.Receiver, message.Content, message.State == OutboxRow.Delivered, message.Receipt)),
            ],
            Letters = letters,
        });
    }

    /// <summary>
    /// The entries of other registers built on this one: the published penalty of the same number and the typical case
    /// told of its case. Recognised by the register alone, whatever kind of case made them. A batch of concentrated
    /// publicity makes no entry; its case takes down what it shows.
    /// </summary>
    internal static async Task<IReadOnlyList<RegisterEntry>> DependentsAsync(
        CaseDb db, RegisterEntryRow revoked, bool inForceOnly, CancellationToken cancellationToken)
    {
        RegisterEntry origin = revoked.ToEntry();
        string typical = RegisterName.TypicalCases.Value;
        string penalties = RegisterName.Penalties.Value;
        List<RegisterEntryRow> rows = await db.RegisterEntries.AsNoTracking()
            .Where(row => row.Id != revoked.Id
                && ((row.Register == typical && row.Ground == revoked.CaseId)
                    || (row.Register == penalties && row.PartyCode == revoked.PartyCode && revoked.PartyCode != "")))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => row.ToEntry()).Where(entry => !inForceOnly || entry.InForce).Where(entry =>
                entry.Register == RegisterName.TypicalCases
                || (entry.Facts[PenaltyNumber] is FactValue.Text number && number == origin.Facts[PenaltyNumber])),
        ];
    }
}
