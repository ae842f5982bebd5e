using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>A register entry in the batch of a case, and why the rule book picked it.</summary>
public sealed record BatchItem
{
    public required EntryId Entry { get; init; }

    public required RegisterName Register { get; init; }

    public required Party Party { get; init; }

    /// <summary>The answer that picked the entry, with the facts it rests on.</summary>
    public required Verdict Verdict { get; init; }

    public BatchItemStatus Status { get; init; } = BatchItemStatus.Picked;

    /// <summary>Why the entry was struck or taken down; null before.</summary>
    public string? Reason { get; init; }

    public DateOnly? ShownOn { get; init; }

    public DateOnly? TakenDownOn { get; init; }
}

/// <summary>Where an entry stands in its batch.</summary>
public enum BatchItemStatus
{
    Picked,
    Struck,
    Shown,
    TakenDown,
}

/// <summary>The rule book picked the entries of a batch; a later pick replaces an earlier one.</summary>
public sealed record BatchPicked : CaseEvent
{
    public required IReadOnlyList<BatchItem> Items { get; init; }
}

/// <summary>An entry of the batch was struck, shown or taken down.</summary>
public sealed record BatchItemMoved : CaseEvent
{
    public required EntryId Entry { get; init; }

    public required BatchItemStatus Status { get; init; }

    public required DateOnly On { get; init; }

    public string? Reason { get; init; }
}

/// <summary>The fold of a batch. Total: a move about an entry that is not in the batch changes nothing.</summary>
internal static class BatchEvolution
{
    public static IReadOnlyList<BatchItem> Apply(IReadOnlyList<BatchItem> batch, BatchItemMoved moved) =>
        [.. batch.Select(item => item.Entry == moved.Entry ? Move(item, moved) : item)];

    private static BatchItem Move(BatchItem item, BatchItemMoved moved) => item with
    {
        Status = moved.Status,
        Reason = moved.Reason ?? item.Reason,
        ShownOn = moved.Status == BatchItemStatus.Shown ? moved.On : item.ShownOn,
        TakenDownOn = moved.Status == BatchItemStatus.TakenDown ? moved.On : item.TakenDownOn,
    };
}
