namespace CreditSupervision.Workflows.Cases;

/// <summary>What a kind of case has to do with an entry of a register.</summary>
public enum EntryUse
{
    /// <summary>The case makes an entry; it begins without one.</summary>
    Makes,

    /// <summary>The case is about an entry that stands in the register when it opens.</summary>
    Concerns,

    /// <summary>The case touches no register.</summary>
    None,
}
