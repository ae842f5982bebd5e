namespace CreditSupervision.Workflows.Publications;

/// <summary>
/// How far a draft of definitions has come. The days do the last two steps by themselves: what is scheduled is in force
/// from the start of its day in China, and superseded from the start of the day of the next one.
/// </summary>
public enum PublicationStatus
{
    /// <summary>Being written; every edit leads back here.</summary>
    Draft,

    /// <summary>The merged set passed every static check.</summary>
    Checked,

    /// <summary>Every example of the merged set passed.</summary>
    Tested,

    /// <summary>What the draft would change is known and attached.</summary>
    Previewed,

    /// <summary>Signed by somebody who neither wrote nor tested it.</summary>
    Signed,

    /// <summary>Has a day to come.</summary>
    Scheduled,

    InForce,

    Superseded,

    /// <summary>Given up before it had any effect.</summary>
    Withdrawn,
}

/// <summary>What may be done with a draft of definitions.</summary>
public enum PublicationAct
{
    Edit,
    PassCheck,
    PassExamples,
    AttachPreview,
    Sign,
    Schedule,

    /// <summary>The day comes.</summary>
    TakeEffect,

    /// <summary>The day of a later publication comes.</summary>
    Supersede,
    Withdraw,
}
