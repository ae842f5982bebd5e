namespace CreditSupervision.Host.Pumps;

/// <summary>What kind of trouble kept something from being done; the text is kept in incidents and never reused.</summary>
public enum FaultKind
{
    /// <summary>Nobody answers at the receiver's address.</summary>
    Unreachable,

    /// <summary>The receiver did not answer in time; it may have the message.</summary>
    TimedOut,

    /// <summary>The receiver does not take the message as it is.</summary>
    Rejected,

    /// <summary>The receiver is in trouble itself.</summary>
    ReceiverFailed,

    /// <summary>The database had no time or was away.</summary>
    Database,

    /// <summary>A case that must act is held after a defect.</summary>
    CaseHeld,

    /// <summary>Files could not be written or read.</summary>
    Storage,

    /// <summary>Everything else: a maintainer must look.</summary>
    Defect,
}
