using System.Globalization;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Tests.Calendars;

/// <summary>Short forms for the tests: days and lengths as a file writes them.</summary>
internal static class Days
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static PeriodLength Length(string text) => PeriodLength.Parse(text);
}
