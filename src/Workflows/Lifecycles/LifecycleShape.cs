namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// What the law allows for one kind of case, as data: the statuses and the moves between them, with the guards' names.
/// Read off the lifecycle's machine; the flow checks walk it beside the definition.
/// </summary>
public sealed record LifecycleShape
{
    /// <summary>The kind of case, for example <c>listing</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The status of a case that has just been opened.</summary>
    public required string Initial { get; init; }

    /// <summary>The statuses in which a case is closed; a flow may finish only there.</summary>
    public required IReadOnlySet<string> Finals { get; init; }

    /// <summary>Every move; the same status and trigger may lead to several statuses where a guard decides.</summary>
    public required IReadOnlyList<LifecycleMove> Moves { get; init; }

    /// <summary>The statuses a trigger may lead to from a status; empty where the trigger is forbidden there.</summary>
    public IReadOnlyList<string> Destinations(string status, string trigger) =>
        [.. Moves.Where(move => move.From == status && move.Trigger == trigger).Select(move => move.To).Distinct()];
}
