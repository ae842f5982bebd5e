using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// How an entry stood over a stretch of days. The spans of an entry follow each other without gap or overlap from the
/// day it began, so that any day is answered by exactly one of them, whatever left and came back in between.
/// </summary>
internal sealed class RegisterSpanRow
{
    public required string EntryId { get; set; }

    /// <summary>Counts the spans of the entry from 1.</summary>
    public required int Number { get; set; }

    /// <summary>The first day, inclusive.</summary>
    public required DateOnly FromOn { get; set; }

    /// <summary>The day after the last, exclusive; null while it is how the entry stands now.</summary>
    public DateOnly? ToOn { get; set; }

    public required EntryStatus Status { get; set; }

    /// <summary>True while the public could see it.</summary>
    public required bool Shown { get; set; }

    /// <summary>The day it was last publicised, as known in the span.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The last day of the entry, as known in the span.</summary>
    public DateOnly? EndsOn { get; set; }
}
