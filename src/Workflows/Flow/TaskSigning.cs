namespace CreditSupervision.Workflows.Flow;

/// <summary>How many of the posts must sign.</summary>
public enum SigningMode
{
    /// <summary>会签: every one.</summary>
    All,

    /// <summary>或签: any one that agrees.</summary>
    Any,
}

/// <summary>A post that signs.</summary>
public sealed record SigningPost(string Division, string? Position)
{
    public override string ToString() => Position is null ? Division : $"{Division}-{Position}";
}

/// <summary>The signatures a definition asks for at a task, from posts of the holder's authority.</summary>
public sealed record TaskSigning
{
    public required SigningMode Mode { get; init; }

    /// <summary>At least one, each once.</summary>
    public required IReadOnlyList<SigningPost> Posts { get; init; }

    /// <summary>True where the task cannot end favourably while a signer disagrees; else it is only shown.</summary>
    public bool DisagreementBlocks { get; init; }
}
