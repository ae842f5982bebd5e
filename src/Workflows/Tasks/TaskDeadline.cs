using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>
/// A due day of a task, met when the act is done on or before the day. It is counted when the task opens and moved only
/// through its ledger, which keeps every cause with its arithmetic.
/// </summary>
public sealed record TaskDeadline
{
    public required DateOnly Day { get; init; }

    /// <summary>True where a year without a published calendar was needed: the day may still move.</summary>
    public required bool Provisional { get; init; }

    /// <summary>The arithmetic in words.</summary>
    public required BilingualText Counting { get; init; }

    /// <summary>The dated parameter behind a legal limit; null for the office's own promise.</summary>
    public string? Parameter { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>True where the value is in doubt and legal staff should verify it.</summary>
    public bool Verify { get; init; }

    /// <summary>The day of the event, not counted; null only in histories from before ledgers were kept.</summary>
    public DateOnly? From { get; init; }

    public PeriodLength? Length { get; init; }

    /// <summary>The version of the calendar the day was first counted with.</summary>
    public string? CalendarVersion { get; init; }

    /// <summary>What moved the day and why; null while it stands as first counted.</summary>
    public DeadlineLedger? Ledger { get; init; }

    /// <summary>Counts a day for the first time.</summary>
    public static TaskDeadline Count(WorkCalendar calendar, DateOnly from, PeriodLength length, bool substantive = false)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Deadline counted = Deadline.After(calendar, from, length, substantive);
        return new TaskDeadline
        {
            Day = counted.Day,
            Provisional = counted.Provisional,
            Counting = counted.Counting,
            From = from,
            Length = length,
            CalendarVersion = calendar.Version,
        };
    }

    /// <summary>
    /// The deadline after a suspension that has ended. Days of the suspension that lie outside the period move nothing
    /// and leave no entry.
    /// </summary>
    public TaskDeadline Suspended(WorkCalendar calendar, Suspension suspension, bool substantive = false)
    {
        ArgumentNullException.ThrowIfNull(suspension);
        if (From is not { } from || suspension.To is not { } to || to <= from || suspension.From > Day)
            return this;
        return With(Opened(calendar, substantive).Suspend(calendar, suspension));
    }

    /// <summary>The deadline after time was added at its end.</summary>
    public TaskDeadline Extended(WorkCalendar calendar, Extension extension) =>
        From is null ? this : With(Opened(calendar, substantive: false).Extend(calendar, extension));

    // The stored day is the one people were told; only a later calendar may move it, and then with an entry.
    private DeadlineLedger Opened(WorkCalendar calendar, bool substantive)
    {
        if (Ledger is { } ledger)
            return ledger;
        Deadline original = new()
        {
            Day = Day,
            Provisional = Provisional,
            From = From!.Value, // Both are stored together; the callers have checked.
            Length = Length!,
            Substantive = substantive,
            Calendar = calendar.Name,
            Counting = Counting,
        };
        return new DeadlineLedger
        {
            Original = original,
            Current = original,
            Suspensions = [],
            Extensions = [],
            Moves = [],
            CalendarVersion = CalendarVersion ?? calendar.Version,
        };
    }

    private TaskDeadline With(DeadlineLedger ledger) => this with
    {
        Day = ledger.Current.Day,
        Provisional = ledger.Current.Provisional,
        Counting = ledger.Current.Counting,
        Ledger = ledger,
    };
}
