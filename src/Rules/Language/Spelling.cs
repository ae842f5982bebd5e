namespace CreditSupervision.Rules.Language;

/// <summary>Finds the known word a writer probably meant.</summary>
internal static class Spelling
{
    private const int LongestWord = 60;

    /// <summary>The nearest candidate within a third of the word's length, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? best = null;
        int least = (word.Length / 3) + 2;
        foreach (string candidate in candidates.Where(candidate => candidate.Length <= LongestWord))
        {
            int distance = Distance(word, candidate);
            if (distance < least)
                (best, least) = (candidate, distance);
        }
        return best;
    }

    private static int Distance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1]
                    + change);
            }
            previous = current;
        }
        return previous[right.Length];
    }
}
