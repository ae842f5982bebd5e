namespace CreditSupervision.Workflows.Cases;

/// <summary>What can happen to a listing in the register.</summary>
public enum EntryAct
{
    /// <summary>The listing decision was made (SL-44 art. 13).</summary>
    List,

    /// <summary>The listing was publicised (art. 14).</summary>
    Publish,

    /// <summary>Management measures were applied (art. 15).</summary>
    ApplyMeasures,

    /// <summary>Removed early by credit repair (art. 16).</summary>
    RemoveEarly,

    /// <summary>Removed at the end of its term (art. 21).</summary>
    Expire,

    /// <summary>Revoked because the underlying penalty fell (art. 19).</summary>
    Revoke,

    /// <summary>Taken off because every cause was cured (CR-3 art. 5); registers without a term.</summary>
    Remove,

    /// <summary>Hidden for the time of a reorganisation plan or settlement (CR-107); the term stands still.</summary>
    Shield,

    /// <summary>The plan failed: shown again for the rest of the term (CR-107).</summary>
    Unshield,

    /// <summary>The plan was performed: the shield became final (CR-107).</summary>
    Settle,

    /// <summary>Restored because the repair was obtained by fraud; the periods are counted anew (SL-44 art. 20).</summary>
    Restore,

    /// <summary>What the entry says was corrected; its standing is as before.</summary>
    Correct,

    /// <summary>The publication was stopped and the measures lifted (arts. 18, 19, 21).</summary>
    StopPublicity,
}
