using System.Globalization;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>Days as the record writes them.</summary>
public static class RecordDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy/M/d", "yyyy/MM/dd"];

    private static readonly string[] LooseForms = [.. Forms, "yyyyMMdd", "yyyy.M.d", "yyyy-M-d", "yyyy年M月d日"];
    private static readonly string[] Midnights = [" 00:00:00.0", " 00:00:00", " 0:00:00", " 00:00", "T00:00:00"];

    /// <summary>The record's way to say "no end": 2099-12-31.</summary>
    public static DateOnly OpenEnd { get; } = new(2099, 12, 31);

    /// <summary>
    /// <c>yyyy-MM-dd</c>, or <c>yyyy/MM/dd</c> with or without leading zeros; impossible days are no days.
    /// </summary>
    public static bool TryParse(string text, out DateOnly day) => DateOnly.TryParseExact(
        HalfWidth.Fold(text), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>
    /// Also <c>yyyyMMdd</c>, <c>yyyy.M.d</c>, <c>yyyy年M月d日</c> and a day with the time of midnight, as other systems
    /// export days. An order of day and month that could be read in two ways is none of them.
    /// </summary>
    public static bool TryParseLoosely(string text, out DateOnly day)
    {
        string folded = HalfWidth.Fold(text);
        foreach (string midnight in Midnights)
        {
            if (folded.EndsWith(midnight, StringComparison.Ordinal))
                folded = folded[..^midnight.Length];
        }
        return DateOnly.TryParseExact(
            folded, LooseForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
