namespace CreditSupervision.Workflows.Flow;

/// <summary>Whose division does a task.</summary>
public enum TaskAuthority
{
    /// <summary>The authority that leads the case.</summary>
    Own,

    /// <summary>The authority one level above it.</summary>
    Superior,
}
