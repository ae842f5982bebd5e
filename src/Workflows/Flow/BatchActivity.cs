namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Works on the batch of a case: a set of register entries that are picked by the rule book, struck by a person, shown
/// and taken down together (HN-108 item 9).
/// </summary>
public sealed record BatchActivity : FlowActivity
{
    /// <summary>The port where the batch still holds an entry that was picked or is shown.</summary>
    public const string Some = "some";

    /// <summary>The port where nothing is left of the batch.</summary>
    public const string None = "none";

    public override string Type => "CreditSupervision.Batch";

    public required BatchStep Step { get; init; }

    /// <summary>The decision that picks, and its outcome for an entry that belongs to the batch; only for a pick.</summary>
    public RequiredVerdict? Picks { get; init; }

    /// <summary>The text fact that names one entry; null where the step is about all of them.</summary>
    public string? EntryFact { get; init; }

    /// <summary>The register on which the batch is shown; only for showing and taking down.</summary>
    public string? Register { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Some, None];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>What a box does to the batch.</summary>
public enum BatchStep
{
    /// <summary>Asks the rule book about every entry the authority manages and keeps those it names.</summary>
    Pick,

    /// <summary>Leaves out one entry; the reason is the opinion of the person who chose it.</summary>
    Strike,

    /// <summary>Shows what is left; an entry that is no longer shown in its own register is left out.</summary>
    Show,

    /// <summary>Takes down one entry, or all of them where none is named.</summary>
    TakeDown,
}
