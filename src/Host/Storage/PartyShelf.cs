using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Keeps a row for each party that is known by its code, beside which personal particulars may later stand.
/// </summary>
internal static class PartyShelf
{
    public static async Task KeepAsync(CaseDb db, Party party, CancellationToken cancellationToken)
    {
        if (party.UnifiedCode.Length == 0
            || await db.Parties.AnyAsync(row => row.UnifiedCode == party.UnifiedCode, cancellationToken))
            return;
        db.Parties.Add(new PartyRow { UnifiedCode = party.UnifiedCode, Name = party.Name, Kind = party.Kind });
        SearchIndex.Add(db, SearchText.Party(party.UnifiedCode, party.Name, party.Kind == SearchIndex.NaturalPerson));
    }

    /// <summary>Master data as a register of parties delivers it: new parties, and what changed of known ones.</summary>
    public static async Task PutAsync(CaseDb db, IReadOnlyList<StoredParty> parties, CancellationToken cancellationToken)
    {
        if (parties.Count == 0)
            return;
        string[] codes = [.. parties.Select(party => party.Code)];
        Dictionary<string, PartyRow> known = await db.Parties
            .Where(row => row.UnifiedCode != null && codes.Contains(row.UnifiedCode))
            .ToDictionaryAsync(row => row.UnifiedCode!, cancellationToken);
        await using PreparedInsert insert = PreparedInsert.Into(
            db, "parties", "unified_code", "name", "kind", "representative", "telephone", "address");
        foreach (StoredParty party in parties)
        {
            if (known.TryGetValue(party.Code, out PartyRow? row))
            {
                row.Name = party.Name;
                row.Kind = party.Kind;
                row.Representative = party.Representative ?? row.Representative;
                row.Telephone = party.Telephone ?? row.Telephone;
                row.Address = party.Address ?? row.Address;
            }
            else
            {
                await insert.AddAsync(cancellationToken,
                    party.Code, party.Name, party.Kind, party.Representative, party.Telephone, party.Address);
            }
        }

        await SearchIndex.PutAsync(
            db,
            [.. parties.Select(party => SearchText.Party(party.Code, party.Name, party.Kind == SearchIndex.NaturalPerson))],
            cancellationToken);
    }
}
