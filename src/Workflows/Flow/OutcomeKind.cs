namespace CreditSupervision.Workflows.Flow;

/// <summary>How an outcome is to be understood on screens and in statistics.</summary>
public enum OutcomeKind
{
    Neutral,
    Positive,
    Negative,

    /// <summary>Back to an earlier step.</summary>
    Return,
}
