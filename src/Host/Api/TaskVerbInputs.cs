using System.Text.Json;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Api;

/// <summary>退回: where to (<c>previous</c>, <c>proposer</c> or a step) and what has to be corrected.</summary>
public sealed record ReturnTaskInput
{
    public required string To { get; init; }

    public string? Opinion { get; init; }
}

/// <summary>A reason, for what needs nothing else.</summary>
public sealed record ReasonInput
{
    public string? Reason { get; init; }
}

/// <summary>转办: to a person or to a post of a division.</summary>
public sealed record TransferTaskInput
{
    public required TaskReceiver To { get; init; }

    public string? Reason { get; init; }
}

/// <summary>委托 and 减签: one person, by sign-in name.</summary>
public sealed record PersonInput
{
    public required string Person { get; init; }

    public string? Reason { get; init; }
}

/// <summary>加签.</summary>
public sealed record AddSignerInput
{
    public required string Person { get; init; }

    public required SignerPlace Place { get; init; }

    public string? Reason { get; init; }
}

/// <summary>会签: the signature.</summary>
public sealed record SignTaskInput
{
    public required bool Agrees { get; init; }

    public string? Opinion { get; init; }
}

/// <summary>抄送.</summary>
public sealed record CopyTaskInput
{
    public required TaskReceiver To { get; init; }
}

/// <summary>What a person has begun to write; all members may be missing.</summary>
public sealed record DraftInput
{
    public string? Outcome { get; init; }

    public string? Opinion { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }

    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>True where nothing is left of the draft.</summary>
    internal bool IsEmpty() => string.IsNullOrEmpty(Outcome) && string.IsNullOrEmpty(Opinion)
        && Facts is not { Count: > 0 } && Evidence is not { Count: > 0 };
}
