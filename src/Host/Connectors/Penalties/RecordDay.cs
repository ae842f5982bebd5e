using System.Globalization;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>Days as the record writes them.</summary>
public static class RecordDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy/M/d", "yyyy/MM/dd"];

    /// <summary>The record's way to say "no end": 2099-12-31.</summary>
    public static DateOnly OpenEnd { get; } = new(2099, 12, 31);

    /// <summary>
    /// <c>yyyy-MM-dd</c>, or <c>yyyy/MM/dd</c> with or without leading zeros; impossible days are no days.
    /// </summary>
    public static bool TryParse(string text, out DateOnly day) => DateOnly.TryParseExact(
        HalfWidth.Fold(text), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
