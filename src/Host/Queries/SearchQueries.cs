using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>Something that was found.</summary>
public sealed record SearchHit(string Area, string Reference, string Title, string PartyCode, string? Case);

/// <summary>What was found, and whether there may be more than was looked at.</summary>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, bool IsPartial);

/// <summary>
/// Finds cases, parties and documents by a fragment of two characters and more, by code or case id. The rarest pair of
/// characters leads, so that the common ones (有限, 公司) cost nothing; what is looked at is bounded.
/// </summary>
public sealed class SearchQueries(CaseDatabase database)
{
    /// <summary>The most hits of one answer.</summary>
    public const int Most = 50;

    private const int MostLooked = 8_000;

    /// <summary>A pair as rare as this leads without counting the others.</summary>
    private const int RareEnough = 500;

    /// <summary>
    /// The hits within reach: a party its own things; staff every party, and cases and documents of the authorities they
    /// may read. <paramref name="area"/> null means all.
    /// </summary>
    public async Task<SearchResult> FindAsync(
        string q, string? area, CaseReach reach, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reach);
        string folded = SearchText.Fold(q);
        if (folded.Length < SearchText.Shortest)
            return new SearchResult([], false);
        int asked = Math.Clamp(size, 1, Most);
        await using CaseDb db = database.Read();
        List<SearchRow> rows = await ByReferenceAsync(db, HalfWidth.Fold(q), area, reach, asked, cancellationToken);
        bool isPartial = false;
        if (rows.Count < asked)
        {
            (List<SearchRow> found, isPartial) = await ByTextAsync(db, folded, area, reach, asked, cancellationToken);
            rows = [.. rows.Concat(found).DistinctBy(row => row.Id).Take(asked)];
        }
        return new SearchResult(
            [
                .. rows.OrderBy(row => row.Folded.StartsWith(folded, StringComparison.Ordinal) ? 0 : 1)
                    .ThenBy(row => row.Folded.Length).ThenBy(row => row.Reference, StringComparer.Ordinal)
                    .Select(row => new SearchHit(row.Area, row.Reference, row.Title, row.PartyCode, row.CaseId)),
            ],
            isPartial);
    }

    // Codes and case ids are plain ASCII; their beginning is found by the index.
    private static async Task<List<SearchRow>> ByReferenceAsync(
        CaseDb db, string q, string? area, CaseReach reach, int size, CancellationToken cancellationToken)
    {
        if (!q.All(char.IsAscii))
            return [];
        string code = q.ToUpperInvariant();
        string end = code + '~';
        string caseEnd = q + '~';
        List<SearchRow> cases = await Visible(db, area, reach)
            .Where(row => row.Reference.CompareTo(q) >= 0 && row.Reference.CompareTo(caseEnd) < 0)
            .OrderBy(row => row.Reference).Take(size).ToListAsync(cancellationToken);
        List<SearchRow> parties = await Visible(db, area, reach)
            .Where(row => row.PartyCode.CompareTo(code) >= 0 && row.PartyCode.CompareTo(end) < 0)
            .OrderBy(row => row.PartyCode).Take(size).ToListAsync(cancellationToken);
        return [.. cases.Concat(parties).DistinctBy(row => row.Id)];
    }

    private static async Task<(List<SearchRow> Rows, bool IsPartial)> ByTextAsync(
        CaseDb db, string folded, string? area, CaseReach reach, int size, CancellationToken cancellationToken)
    {
        List<(long Token, int Count)> counted = [];
        foreach (long token in SearchText.Tokens(folded))
        {
            int count = await db.SearchTokens.Where(row => row.Token == token).OrderBy(row => row.RowId)
                .Take(MostLooked).CountAsync(cancellationToken);
            if (count == 0)
                return ([], false);
            counted.Add((token, count));
            if (count <= RareEnough)
                break;
        }

        long[] rarest = [.. counted.OrderBy(one => one.Count).Select(one => one.Token).Take(2)];
        long first = rarest[0];
        long second = rarest.Length > 1 ? rarest[1] : SecondOf(folded, first);
        IQueryable<SearchTokenRow> looked =
            db.SearchTokens.Where(row => row.Token == first).OrderBy(row => row.RowId).Take(MostLooked);
        if (second != first)
            looked = looked.Where(row => db.SearchTokens.Any(other => other.Token == second && other.RowId == row.RowId));
        // In the order of the key of the pairs, so that the walk ends with the last row asked for and sorts nothing.
        List<SearchRow> rows = await looked
            .Join(
                Visible(db, area, reach).Where(row => row.Folded.Contains(folded)),
                token => token.RowId,
                row => row.Id,
                (token, row) => new { token.RowId, Row = row })
            .OrderBy(found => found.RowId).Select(found => found.Row).Take(size + 1).ToListAsync(cancellationToken);
        bool isPartial = rows.Count > size || counted.Min(one => one.Count) >= MostLooked;
        return (rows, isPartial);
    }

    // Where the first pair counted was rare enough, any other narrows further.
    private static long SecondOf(string folded, long first) =>
        SearchText.Tokens(folded).FirstOrDefault(token => token != first, first);

    private static IQueryable<SearchRow> Visible(CaseDb db, string? area, CaseReach reach)
    {
        IQueryable<SearchRow> rows = db.SearchRows;
        if (area is not null)
            rows = rows.Where(row => row.Area == area);
        // A party finds its own things and nobody's name.
        if (reach.PartyCode is { } own)
            return rows.Where(row => row.PartyCode != "" && row.PartyCode == own);
        IReadOnlyList<string> authorities = reach.Authorities;
        return reach.IsUnlimited
            ? rows
            : rows.Where(row => row.CaseId == null
                || db.Cases.Any(known => known.Id == row.CaseId && authorities.Contains(known.Authority)));
    }
}
