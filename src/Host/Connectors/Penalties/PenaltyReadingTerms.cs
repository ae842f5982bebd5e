namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>What a file is read against: the day, the vocabulary and the bounds.</summary>
public sealed record PenaltyReadingTerms
{
    /// <summary>Decisions of a later day are rejected.</summary>
    public required DateOnly Today { get; init; }

    public required PenaltyKinds Kinds { get; init; }

    /// <summary>The listing grounds that may be stated; null checks their form only.</summary>
    public IReadOnlySet<string>? KnownGrounds { get; init; }

    public PenaltyFileLimits Limits { get; init; } = PenaltyFileLimits.Default;
}
