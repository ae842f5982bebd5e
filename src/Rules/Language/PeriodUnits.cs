using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Language;

/// <summary>The words of the units of a period.</summary>
internal static class PeriodUnits
{
    public static bool TryRead(string word, out PeriodUnit unit)
    {
        (bool known, unit) = word switch
        {
            "workingDays" => (true, PeriodUnit.WorkingDays),
            "days" => (true, PeriodUnit.Days),
            "months" => (true, PeriodUnit.Months),
            "years" => (true, PeriodUnit.Years),
            _ => (false, PeriodUnit.Days),
        };
        return known;
    }

    public static string Word(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDays => "workingDays",
        PeriodUnit.Days => "days",
        PeriodUnit.Months => "months",
        PeriodUnit.Years => "years",
    };
}
