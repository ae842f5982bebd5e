namespace CreditSupervision.Workflows.Flow;

/// <summary>How long a join waits. Arrows that lead back to a join are not waited for: they start it anew.</summary>
public enum JoinMode
{
    /// <summary>For the first arrival; the other branches are cancelled.</summary>
    WaitAny,

    /// <summary>For an arrival on every forward arrow.</summary>
    WaitAll,

    /// <summary>For every forward arrow that something open can still reach.</summary>
    WaitAllActive,
}
