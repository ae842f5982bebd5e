using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>A supervision item as a list shows it.</summary>
public sealed record SupervisionLine
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Authority { get; init; }

    public required string PartyName { get; init; }

    public required string PartyCode { get; init; }

    public required string Subject { get; init; }

    public required BilingualText Text { get; init; }

    public required string Cites { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required bool IsOpen { get; init; }

    public string? ResolvedBy { get; init; }

    public DateOnly? ResolvedOn { get; init; }

    public string? Reason { get; init; }
}

/// <summary>The supervision items of an authority. Reads only.</summary>
public sealed class SupervisionQueries(CaseDatabase database)
{
    /// <summary>
    /// Oldest first; <paramref name="authorities"/> null means all, <paramref name="open"/> null both states. Items of no
    /// known authority are everybody's.
    /// </summary>
    public async Task<Page<SupervisionLine>> ListAsync(
        IReadOnlyCollection<string>? authorities, bool? open, Paging paging, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        IQueryable<SupervisionItemRow> rows = db.SupervisionItems;
        if (authorities is not null)
            rows = rows.Where(row => row.Authority == "" || authorities.Contains(row.Authority));
        if (open is { } asked)
            rows = rows.Where(row => (row.State == SupervisionItemRow.Open) == asked);
        int total = await rows.CountAsync(cancellationToken);
        List<SupervisionItemRow> page = await rows.OrderBy(row => row.FoundOn).ThenBy(row => row.Id)
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new Page<SupervisionLine>([.. page.Select(Line)], total);
    }

    /// <summary>One item, null where there is none.</summary>
    public async Task<SupervisionLine?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.SupervisionItems.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
            ? Line(row)
            : null;
    }

    private static SupervisionLine Line(SupervisionItemRow row) => new()
    {
        Id = row.Id,
        Kind = row.Kind,
        Authority = row.Authority,
        PartyName = row.PartyName,
        PartyCode = row.PartyCode,
        Subject = row.Subject,
        Text = new BilingualText(row.TextZh, row.TextEn),
        Cites = row.Cites,
        FoundOn = row.FoundOn,
        IsOpen = row.State == SupervisionItemRow.Open,
        ResolvedBy = row.ResolvedBy,
        ResolvedOn = row.ResolvedOn,
        Reason = row.Reason,
    };
}
