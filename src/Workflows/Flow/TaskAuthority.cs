namespace CreditSupervision.Workflows.Flow;

/// <summary>Whose division does a task.</summary>
public enum TaskAuthority
{
    /// <summary>The authority that leads the case.</summary>
    Own,

    /// <summary>The authority one level above it.</summary>
    Superior,

    /// <summary>The authority of the party's place of registration, which a fact names by its code (SL-44 art. 14(2)).</summary>
    RegistrationPlace,

    /// <summary>The authority that imposed the penalty, which a fact names by its code (SL-44 art. 13(2)).</summary>
    PenaltyAuthority,
}
