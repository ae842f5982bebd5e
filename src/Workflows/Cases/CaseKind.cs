namespace CreditSupervision.Workflows.Cases;

/// <summary>The kind of a case as the outside contract names it; each kind has one lifecycle and versioned definitions.</summary>
public readonly record struct CaseKind(string Value)
{
    /// <summary>Listing together with the penalty (procedure A).</summary>
    public static readonly CaseKind Listing = new("listing");

    /// <summary>Listing for non-performance, also on a court document (procedure B; SL-44 arts. 11, 24).</summary>
    public static readonly CaseKind ListingNonPerformance = new("listing-non-performance");

    /// <summary>Correction of what is published (procedure C).</summary>
    public static readonly CaseKind PublicationCorrection = new("publication-correction");

    /// <summary>Early removal from the serious-violation list (procedure D).</summary>
    public static readonly CaseKind RepairSeriousList = new("repair-serious-list");

    /// <summary>Removal at the end of the term (procedure E).</summary>
    public static readonly CaseKind Expiry = new("expiry");

    /// <summary>Revocation of a listing whose penalty fell (procedure F).</summary>
    public static readonly CaseKind ListingRevocation = new("listing-revocation");

    /// <summary>Publication of a penalty until its term ends (procedure C; PP-45).</summary>
    public static readonly CaseKind PenaltyPublicity = new("penalty-publicity");

    /// <summary>Early stop of the publication of a penalty (procedure G).</summary>
    public static readonly CaseKind RepairPenaltyPublicity = new("repair-penalty-publicity");

    /// <summary>Revocation of a repair obtained by fraud (procedure H; SL-44 art. 20).</summary>
    public static readonly CaseKind RepairRevocation = new("repair-revocation");

    /// <summary>Listing as abnormal (procedure I).</summary>
    public static readonly CaseKind AbnormalListing = new("abnormal-listing");

    /// <summary>Removal from the abnormal list (procedure I).</summary>
    public static readonly CaseKind RepairAbnormalList = new("repair-abnormal-list");

    /// <summary>Restoration of an individual business's normal state (procedure J).</summary>
    public static readonly CaseKind RepairIndividualBusiness = new("repair-individual-business");

    /// <summary>Temporary shield in reorganisation or settlement, then final or restored (procedure K).</summary>
    public static readonly CaseKind RepairBankruptcy = new("repair-bankruptcy");

    /// <summary>Publication of a negative spot-check result until it stops (CR-107).</summary>
    public static readonly CaseKind SpotCheckPublicity = new("spot-check-publicity");

    /// <summary>Repair of a negative spot-check result (CR-107).</summary>
    public static readonly CaseKind RepairSpotCheck = new("repair-spot-check");

    /// <summary>Objection to published data (procedure L).</summary>
    public static readonly CaseKind Objection = new("objection");

    /// <summary>Concentrated publicity of repeat and serious offenders (HN-108 item 9).</summary>
    public static readonly CaseKind ConcentratedPublicity = new("concentrated-publicity");

    /// <summary>A closed case told as a typical case, without names (HN-108 item 12).</summary>
    public static readonly CaseKind TypicalCase = new("typical-case");

    public override string ToString() => Value;
}
