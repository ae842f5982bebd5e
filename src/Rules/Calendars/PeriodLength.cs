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

/// <summary>A length of time as a statute writes it: a number from 1 upwards and its unit.</summary>
public sealed record PeriodLength
{
    public PeriodLength(int number, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        Unit = unit;
    }

    public int Number { get; }

    public PeriodUnit Unit { get; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Number} {char.ToLowerInvariant(Unit.ToString()[0])}{Unit.ToString()[1..]}");
}
