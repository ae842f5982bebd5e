namespace CreditSupervision.Workflows.Flow;

/// <summary>How many ways of a switch may be taken at once.</summary>
public enum SwitchMode
{
    /// <summary>The first case that holds.</summary>
    MatchFirst,

    /// <summary>Every case that holds.</summary>
    MatchAny,
}
