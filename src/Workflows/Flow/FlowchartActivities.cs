namespace CreditSupervision.Workflows.Flow;

/// <summary>The entry of a flowchart.</summary>
public sealed record StartActivity : FlowActivity
{
    public override string Type => "Elsa.Start";

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>This flowchart is complete; what is still open inside it is cancelled.</summary>
public sealed record EndActivity : FlowActivity
{
    public override string Type => "Elsa.End";

    public override IReadOnlyList<string> Ports { get; } = [];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>The whole workflow is finished; all that is still open is cancelled.</summary>
public sealed record FinishActivity : FlowActivity
{
    public override string Type => "Elsa.Finish";

    public override IReadOnlyList<string> Ports { get; } = [];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>
/// Two ways, chosen by a flag. Swap the arrows to negate: an unknown flag is neither way but a refusal.
/// </summary>
public sealed record DecisionActivity : FlowActivity
{
    public const string True = "True";
    public const string False = "False";

    public override string Type => "Elsa.FlowDecision";

    /// <summary>The name of the flag.</summary>
    public required string Variable { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [True, False];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>Several ways, each with its condition; <see cref="Default"/> where none holds.</summary>
public sealed record SwitchActivity : FlowActivity
{
    public const string Default = "Default";

    public override string Type => "Elsa.FlowSwitch";

    /// <summary>Tried in this order.</summary>
    public required IReadOnlyList<SwitchCase> Cases { get; init; }

    public required SwitchMode Mode { get; init; }

    public override IReadOnlyList<string> Ports => [.. Cases.Select(item => item.Label), Default];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>All named branches start.</summary>
public sealed record ForkActivity : FlowActivity
{
    public override string Type => "Elsa.FlowFork";

    /// <summary>At least one, in the order in which they start.</summary>
    public required IReadOnlyList<string> Branches { get; init; }

    public override IReadOnlyList<string> Ports => Branches;

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>Branches meet.</summary>
public sealed record JoinActivity : FlowActivity
{
    public override string Type => "Elsa.FlowJoin";

    public required JoinMode Mode { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Silent;
}

/// <summary>A flowchart inside a flowchart.</summary>
public sealed record FlowchartActivity : FlowActivity
{
    public override string Type => "Elsa.Flowchart";

    public required Flowchart Chart { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Nested;
}
