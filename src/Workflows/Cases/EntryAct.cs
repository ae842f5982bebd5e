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

    /// <summary>The publication was stopped and the measures lifted (arts. 18, 19, 21).</summary>
    StopPublicity,
}
