using System.Text.Json;

namespace CreditSupervision.Host.Api;

/// <summary>What opens a case. <see cref="Subject"/> is an object (name, uscc, kind) or a known party's unified code.</summary>
public sealed record OpenCaseInput
{
    public required string Kind { get; init; }

    /// <summary>Six-digit code of the authority that handles the case.</summary>
    public required string Authority { get; init; }

    public required JsonElement Subject { get; init; }

    /// <summary>Facts by the variables of the newest definition; absent or null means unknown.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }

    /// <summary>The listing the case is about, where there are several.</summary>
    public string? Entry { get; init; }
}

/// <summary>What finishes a task.</summary>
public sealed record CompleteTaskInput
{
    public required string Outcome { get; init; }

    public string? Opinion { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }

    /// <summary>The kinds of evidence in the file.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>What happened outside, by the name under which the case waits for it.</summary>
public sealed record OutsideEventInput
{
    public required string Event { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }
}

/// <summary>A write was accepted; the case stands at this sequence.</summary>
public sealed record AcceptedAnswer(string Id, long Sequence);
