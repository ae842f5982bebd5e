namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// A time limit with everything that moved it. Holds only values, so that it can be stored with a case; the calendar is
/// handed in by whoever asks. Working days inside a suspension do not count; where the limit runs in days, months or
/// years, the suspension's calendar days are added. An open suspension moves nothing until it is resumed: while
/// <see cref="IsSuspended"/> holds, the current day is not to be held against anybody.
/// </summary>
public sealed record DeadlineLedger
{
    /// <summary>More entries than any case has; it bounds the work.</summary>
    public const int MostMoves = 200;

    /// <summary>The deadline as it was first counted.</summary>
    public required Deadline Original { get; init; }

    /// <summary>The deadline as it stands now.</summary>
    public required Deadline Current { get; init; }

    public required IReadOnlyList<Suspension> Suspensions { get; init; }

    public required IReadOnlyList<Extension> Extensions { get; init; }

    /// <summary>Every move in the order it was entered; empty while the original stands.</summary>
    public required IReadOnlyList<DeadlineMove> Moves { get; init; }

    /// <summary>The version of the calendar that <see cref="Current"/> was counted with.</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>The length the law gives; extensions come on top.</summary>
    public PeriodLength Budget => Original.Length;

    /// <summary>Opens the ledger of a limit that starts after the day of its event.</summary>
    public static DeadlineLedger Open(
        WorkCalendar calendar, DateOnly from, PeriodLength budget, bool substantive = false)
    {
        Deadline original = Deadline.After(calendar, from, budget, substantive);
        return new DeadlineLedger
        {
            Original = original,
            Current = original,
            Suspensions = [],
            Extensions = [],
            Moves = [],
            CalendarVersion = calendar.Version,
        };
    }

    /// <summary>Whether the limit stands still on the day; an open suspension holds from its first day on.</summary>
    public bool IsSuspended(DateOnly day) => Suspensions.Any(suspension =>
        day >= suspension.From && (suspension.To is not { } to || day <= to));

    /// <summary>Enters a suspension, closed where its last day is known; at most one is open at a time.</summary>
    public DeadlineLedger Suspend(WorkCalendar calendar, Suspension suspension)
    {
        ArgumentNullException.ThrowIfNull(suspension);
        if (suspension.To < suspension.From)
            throw new ArgumentException("A suspension ends on or after the day it begins.", nameof(suspension));
        if (suspension.To is null && Suspensions.Any(earlier => earlier.To is null))
            throw new InvalidOperationException("A suspension is open already; resume it before the next one.");
        DeadlineLedger ledger = OnCalendar(calendar);
        DeadlineLedger with = ledger with { Suspensions = [.. ledger.Suspensions, suspension] };
        return suspension.To is null
            ? with
            : with.Moved(calendar, after => ledger.MovedBy(suspension, calendar, after));
    }

    /// <summary>Ends the open suspension; its last day still does not count.</summary>
    public DeadlineLedger Resume(WorkCalendar calendar, DateOnly lastSuspendedDay)
    {
        Suspension open = Suspensions.FirstOrDefault(suspension => suspension.To is null)
            ?? throw new InvalidOperationException("No suspension is open.");
        DeadlineLedger without = this with { Suspensions = [.. Suspensions.Where(suspension => suspension != open)] };
        return without.Suspend(calendar, open with { To = lastSuspendedDay });
    }

    /// <summary>Adds time at the end; in the unit of the budget it is counted with it from the start day.</summary>
    public DeadlineLedger Extend(WorkCalendar calendar, Extension extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        DeadlineLedger ledger = OnCalendar(calendar);
        DeadlineLedger with = ledger with { Extensions = [.. ledger.Extensions, extension] };
        return with.Moved(calendar, after => new DeadlineMove
        {
            Kind = DeadlineMoveKind.Extension,
            Before = ledger.Current.Day,
            After = after,
            Cause = extension.Cause,
            Citation = extension.Citation,
            Arithmetic = LedgerWording.Extended(extension, ledger.Current.Day, after),
        });
    }

    /// <summary>
    /// Counts again after the calendar changed, for instance when the notice of the coming year was read. Without a
    /// change of the day there is no move, but the result may cease to be provisional.
    /// </summary>
    public DeadlineLedger ChangeCalendar(WorkCalendar later, BilingualText cause)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(cause);
        if (later.Version == CalendarVersion)
            return this;
        DeadlineLedger with = this with { CalendarVersion = later.Version };
        DeadlineMove Entry(DateOnly after) => new()
        {
            Kind = DeadlineMoveKind.CalendarChange,
            Before = Current.Day,
            After = after,
            Cause = cause,
            Arithmetic = LedgerWording.Recounted(Current.Calendar, later.Name, Current.Day, after),
        };
        return with.Reckon(later).Day == Current.Day ? with.Counted(later) : with.Moved(later, Entry);
    }

    private DeadlineMove MovedBy(Suspension suspension, WorkCalendar calendar, DateOnly after) => new()
    {
        Kind = DeadlineMoveKind.Suspension,
        Before = Current.Day,
        After = after,
        Cause = suspension.Cause,
        Citation = suspension.Citation,
        Arithmetic = LedgerWording.Suspended(
            suspension, DaysTakenBy(suspension, calendar), Budget.Unit, Current.Day, after),
    };

    /// <summary>
    /// Days that a new suspension takes out of the period: those after its start that no earlier suspension had taken;
    /// none where it begins after the end of the period.
    /// </summary>
    private int DaysTakenBy(Suspension suspension, WorkCalendar calendar)
    {
        if (suspension.To is not { } to || suspension.From > Reckon(calendar).NominalEnd || to <= Original.From)
            return 0;
        return Taken([.. Suspensions, suspension]) - Taken(Suspensions);

        int Taken(IReadOnlyList<Suspension> suspensions) => Reckoning.Merged(suspensions).Sum(each =>
        {
            DateOnly beforeFirst = each.From > Original.From ? each.From.AddDays(-1) : Original.From;
            DateOnly last = each.To ?? beforeFirst;
            return Budget.Unit == PeriodUnit.WorkingDays
                ? calendar.WorkingDaysBetween(beforeFirst, last)
                : Math.Max(0, last.DayNumber - beforeFirst.DayNumber);
        });
    }

    private DeadlineLedger OnCalendar(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return ChangeCalendar(calendar, new BilingualText("工作日历更新", "The working calendar was updated"));
    }

    private DeadlineLedger Moved(WorkCalendar calendar, Func<DateOnly, DeadlineMove> entry)
    {
        if (Moves.Count >= MostMoves)
            throw new InvalidOperationException($"A ledger holds at most {MostMoves} moves.");
        DeadlineMove move = entry(Reckon(calendar).Day);
        return (this with { Moves = [.. Moves, move] }).Counted(calendar);
    }

    private DeadlineLedger Counted(WorkCalendar calendar)
    {
        Reckoning reckoning = Reckon(calendar);
        return this with
        {
            Current = Original with
            {
                Day = reckoning.Day,
                Provisional = reckoning.Provisional,
                Calendar = calendar.Name,
                Counting = LedgerWording.Ledger(Original, Moves, reckoning, calendar),
            },
        };
    }

    private Reckoning Reckon(WorkCalendar calendar) => Reckoning.Of(calendar, Original.From,
        [Budget, .. Extensions.Select(extension => extension.Length)], Suspensions, Original.Substantive);
}
