namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// A register in which entries stand: what the authority has on record about a party and may show to the public. The
/// value is the name in definitions, addresses and answers.
/// </summary>
public readonly record struct RegisterName(string Value)
{
    /// <summary>Serious violations (SL-44).</summary>
    public static readonly RegisterName SeriousList = new("serious-list");

    /// <summary>Abnormal operation.</summary>
    public static readonly RegisterName AbnormalList = new("abnormal-list");

    /// <summary>Published administrative penalties (PP-45).</summary>
    public static readonly RegisterName Penalties = new("penalties");

    /// <summary>Individual businesses marked as abnormal.</summary>
    public static readonly RegisterName IndividualBusinesses = new("individual-businesses");

    /// <summary>Published negative results of spot checks (CR-107).</summary>
    public static readonly RegisterName SpotChecks = new("spot-checks");

    /// <summary>Typical cases, told without names.</summary>
    public static readonly RegisterName TypicalCases = new("typical-cases");

    /// <summary>Batches of concentrated publicity.</summary>
    public static readonly RegisterName ConcentratedPublicity = new("concentrated-publicity");

    public override string ToString() => Value;
}
