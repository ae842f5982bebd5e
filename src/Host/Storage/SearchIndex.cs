using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Writes what can be found, in the transaction that stores it.</summary>
internal static class SearchIndex
{
    /// <summary>The kind of party whose name is personal.</summary>
    public const string NaturalPerson = "naturalPerson";

    private const int Batch = 2_000;

    /// <summary>Something new; the caller knows that it is not there yet.</summary>
    public static void Add(CaseDb db, SearchRow row)
    {
        db.SearchRows.Add(row);
        db.SearchTokens.AddRange(SearchText.Tokens(row.Folded)
            .Select(token => new SearchTokenRow { Token = token, RowId = row.Id }));
    }

    /// <summary>Many rows, new or changed, by prepared statements.</summary>
    public static async Task PutAsync(CaseDb db, IReadOnlyList<SearchRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        long[] ids = [.. rows.Select(row => row.Id)];
        Dictionary<long, SearchRow> known = await db.SearchRows.AsNoTracking().Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        HashSet<long> stale = [];
        foreach (SearchRow row in rows.Where(row => known.TryGetValue(row.Id, out SearchRow? old)
            && (old.Title != row.Title || old.IsPersonal != row.IsPersonal)))
        {
            long[] old = [.. SearchText.Tokens(known[row.Id].Folded)];
            await db.SearchTokens.Where(token => old.Contains(token.Token) && token.RowId == row.Id)
                .ExecuteDeleteAsync(cancellationToken);
            await db.SearchRows.Where(one => one.Id == row.Id).ExecuteDeleteAsync(cancellationToken);
            stale.Add(row.Id);
        }
        await using PreparedInsert insert = PreparedInsert.Into(
            db, "search_rows", "id", "area", "reference", "title", "folded", "party_code", "case_id", "is_personal");
        await using PreparedInsert tokens = PreparedInsert.Into(db, "search_tokens", "token", "row_id");
        foreach (SearchRow row in rows.Where(row => !known.ContainsKey(row.Id) || stale.Contains(row.Id)))
        {
            await insert.AddAsync(cancellationToken,
                row.Id, row.Area, row.Reference, row.Title, row.Folded, row.PartyCode, row.CaseId, row.IsPersonal);
            foreach (long token in SearchText.Tokens(row.Folded))
                await tokens.AddAsync(cancellationToken, token, row.Id);
        }
    }

    /// <summary>What parties and letters give, for a rebuild; the cases' own rows come with their snapshots.</summary>
    public static async Task RebuildPartiesAsync(CaseDb db, CancellationToken cancellationToken)
    {
        long last = 0;
        for (List<PartyRow>? parties = null; parties is null || parties.Count == Batch;)
        {
            long after = last;
            parties = await db.Parties.AsNoTracking().Where(row => row.Id > after).OrderBy(row => row.Id).Take(Batch)
                .ToListAsync(cancellationToken);
            await PutAsync(
                db,
                [
                    .. parties.Where(row => row.UnifiedCode is not null)
                        .Select(row => SearchText.Party(row.UnifiedCode!, row.Name, row.Kind == NaturalPerson)),
                ],
                cancellationToken);
            last = parties.Count > 0 ? parties[^1].Id : last;
        }
    }
}
