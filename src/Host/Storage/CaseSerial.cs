using System.Globalization;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The numbering of cases: <c>listing-430100-2026-3</c> is the third listing of Changsha opened in 2026.
/// </summary>
internal static class CaseSerial
{
    /// <summary>
    /// The next free id; only inside a write transaction, so that two openings never get the same one.
    /// </summary>
    public static async Task<CaseId> NextAsync(
        CaseDb db, CaseKind kind, string authority, int year, CancellationToken cancellationToken)
    {
        string series = string.Create(CultureInfo.InvariantCulture, $"{kind}-{authority}-{year}");
        int last = await db.Cases.Where(row => row.Series == series)
            .MaxAsync(row => (int?)row.Serial, cancellationToken) ?? 0;
        return new CaseId(string.Create(CultureInfo.InvariantCulture, $"{series}-{last + 1}"));
    }

    /// <summary>The series and the number in it; an id that somebody chose by hand may have no number.</summary>
    public static (string Series, int Serial) Of(CaseId id)
    {
        int mark = id.Value.LastIndexOf('-');
        return mark > 0
            && int.TryParse(id.Value.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int serial)
                ? (id.Value[..mark], serial)
                : (id.Value, 0);
    }
}
