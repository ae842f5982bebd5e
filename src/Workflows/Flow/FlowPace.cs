namespace CreditSupervision.Workflows.Flow;

/// <summary>Who moves a box on, and when.</summary>
public enum FlowPace
{
    /// <summary>The engine itself, in the same breath; its activation is never open after a move.</summary>
    Silent,

    /// <summary>The engine itself, once the flowchart inside is complete.</summary>
    Nested,

    /// <summary>The decider, at once, in the order of activation.</summary>
    Prompt,

    /// <summary>A person, a timer or an outside event, later.</summary>
    Patient,
}
