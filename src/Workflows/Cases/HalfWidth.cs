namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// Full-width forms as typed with a Chinese input method, turned into the ASCII that codes are made of.
/// </summary>
public static class HalfWidth
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int Distance = FirstFullWidth - '!';

    /// <summary>Trims and folds; letters keep their case, everything else stays as it is.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (int index = 0; index < folded.Length; index++)
        {
            folded[index] = source[index] switch
            {
                >= FirstFullWidth and <= LastFullWidth => (char)(source[index] - Distance),
                '\u3000' => ' ',
                char other => other,
            };
        }
    }).Trim();
}
