using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Language;

/// <summary>What kind of value an expression has.</summary>
internal enum TermKind
{
    Flag,
    Count,
    Day,
    Money,
    Code,
    CodeSet,
    Period,
}

/// <summary>The type of an expression with its unit: months, days, working days and money never mix.</summary>
internal sealed record TermType(TermKind Kind, PeriodUnit? Unit = null, CodeList? Codes = null)
{
    public static TermType Flag { get; } = new(TermKind.Flag);

    public static TermType Count { get; } = new(TermKind.Count);

    public static TermType Day { get; } = new(TermKind.Day);

    public static TermType Money { get; } = new(TermKind.Money);

    public static TermType Period(PeriodUnit unit) => new(TermKind.Period, unit);

    public bool IsSameAs(TermType other) => Kind == other.Kind && Unit == other.Unit
        && (Codes is null || (other.Codes is not null && Codes.IsSameAs(other.Codes)));

    public override string ToString() => Kind switch
    {
        TermKind.Flag => "bool",
        TermKind.Count => "count",
        TermKind.Day => "date",
        TermKind.Money => "money",
        TermKind.Code => "enum",
        TermKind.CodeSet => "set",
        TermKind.Period => Unit is { } unit ? PeriodUnits.Word(unit) : "period",
    };
}
