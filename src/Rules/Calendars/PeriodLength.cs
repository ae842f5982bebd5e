using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CreditSupervision.Rules.Calendars;

/// <summary>The unit of a statutory period; units never mix.</summary>
public enum PeriodUnit
{
    WorkingDays,
    Days,
    Months,
    Years,
}

/// <summary>
/// A length of time as a statute writes it: a number from 1 upwards and its unit. Definitions write it as
/// <see cref="ToString"/> prints it: <c>20 workingDays</c>, <c>60 days</c>, <c>12 months</c>, <c>3 years</c>.
/// </summary>
public sealed record PeriodLength
{
    public PeriodLength(int number, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (!Enum.IsDefined(unit))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A period has one of the four units.");
        Number = number;
        Unit = unit;
    }

    public int Number { get; }

    public PeriodUnit Unit { get; }

    /// <summary>The length in words for people: <c>20个工作日</c>, <c>20 working days</c>.</summary>
    public BilingualText Text => new(InChinese(), InEnglish());

    /// <summary>Reads exactly the form <see cref="ToString"/> prints; a format exception for anything else.</summary>
    public static PeriodLength Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out PeriodLength? length))
            return length;
        throw new FormatException($"A period is written as a number from 1, one space and one of workingDays, days, "
            + $"months, years, for example '20 workingDays'; found '{text[..Math.Min(text.Length, 40)]}'.");
    }

    /// <summary>Reads exactly the form <see cref="ToString"/> prints; null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PeriodLength? length)
    {
        length = null;
        int space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        if (text is null || space < 1 || UnitNamed(text[(space + 1)..]) is not { } unit)
            return false;
        if (!int.TryParse(text.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number < 1)
            return false;
        length = new PeriodLength(number, unit);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {NameOf(Unit)}");

    private static PeriodUnit? UnitNamed(string name) => name switch
    {
        "workingDays" => PeriodUnit.WorkingDays,
        "days" => PeriodUnit.Days,
        "months" => PeriodUnit.Months,
        "years" => PeriodUnit.Years,
        _ => null,
    };

    private static string NameOf(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDays => "workingDays",
        PeriodUnit.Days => "days",
        PeriodUnit.Months => "months",
        PeriodUnit.Years => "years",
    };

    private string InChinese() => string.Create(CultureInfo.InvariantCulture, $"{Number}{Unit switch
    {
        PeriodUnit.WorkingDays => "个工作日",
        PeriodUnit.Days => "日",
        PeriodUnit.Months => "个月",
        PeriodUnit.Years => "年",
    }}");

    private string InEnglish() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Unit switch
    {
        PeriodUnit.WorkingDays => "working day",
        PeriodUnit.Days => "day",
        PeriodUnit.Months => "month",
        PeriodUnit.Years => "year",
    }}{(Number == 1 ? "" : "s")}");
}
