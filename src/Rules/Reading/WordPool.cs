namespace CreditSupervision.Rules.Reading;

/// <summary>
/// The names and short words of the files, each kept once while they are read: keys, fact names, outcomes, dates.
/// Sentences stay their own.
/// </summary>
internal sealed class WordPool
{
    private const int LongestWord = 32;
    private const int MostWords = 50_000;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordPool() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord)
            return text.ToString();
        if (lookup.TryGetValue(text, out string? known))
            return known;
        string word = text.ToString();
        if (words.Count < MostWords)
            words.Add(word);
        return word;
    }
}
