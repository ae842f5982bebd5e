using System.Data.Common;

namespace CreditSupervision.Host.Storage;

/// <summary>The numbers that letters get next: one more than the last of the word, the year and the authority.</summary>
internal static class LetterSerials
{
    // From word to word along the index: however many letters there are, only the last of each word is looked at.
    private const string Last =
        """
        WITH RECURSIVE words(word) AS (
            SELECT min(word) FROM letters WHERE authority = @p0
            UNION ALL
            SELECT (SELECT min(letters.word) FROM letters WHERE letters.authority = @p0 AND letters.word > words.word)
            FROM words WHERE words.word IS NOT NULL)
        SELECT word, number FROM (
            SELECT word, (SELECT max(number) FROM letters
                WHERE letters.authority = @p0 AND letters.word = words.word AND letters.year = @p1) AS number
            FROM words WHERE word IS NOT NULL) AS lasts
        WHERE number IS NOT NULL
        """;

    public static async Task<IReadOnlyDictionary<string, int>> NextAsync(
        CaseDb db, string authority, int year, CancellationToken cancellationToken)
    {
        await PreparedRows.OpenAsync(db, cancellationToken);
        await using DbDataReader reader = await db.Statement(Last, authority, year).ExecuteReaderAsync(cancellationToken);
        Dictionary<string, int> next = new(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
            next.Add(reader.GetString(0), reader.GetInt32(1) + 1);
        return next;
    }
}
