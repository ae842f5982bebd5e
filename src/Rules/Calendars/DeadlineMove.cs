namespace CreditSupervision.Rules.Calendars;

/// <summary>What moved a deadline.</summary>
public enum DeadlineMoveKind
{
    Suspension,
    Extension,
    CalendarChange,
}

/// <summary>One entry of the ledger: which day the deadline was, which it became, and why.</summary>
public sealed record DeadlineMove
{
    public required DeadlineMoveKind Kind { get; init; }

    public required DateOnly Before { get; init; }

    /// <summary>Equal to <see cref="Before"/> where the cause moved nothing; it is kept all the same.</summary>
    public required DateOnly After { get; init; }

    public required BilingualText Cause { get; init; }

    /// <summary>The article behind the move, null where the cause carries it.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The arithmetic in words.</summary>
    public required BilingualText Arithmetic { get; init; }
}
