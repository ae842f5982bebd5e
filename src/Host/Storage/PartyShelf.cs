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
    }
}
