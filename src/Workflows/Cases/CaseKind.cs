namespace CreditSupervision.Workflows.Cases;

/// <summary>The kind of a case as the outside contract names it; each kind has one lifecycle and versioned definitions.</summary>
public readonly record struct CaseKind(string Value)
{
    /// <summary>Listing together with the penalty (procedure A).</summary>
    public static readonly CaseKind Listing = new("listing");

    /// <summary>Early removal from the serious-violation list (procedure D).</summary>
    public static readonly CaseKind RepairSeriousList = new("repair-serious-list");

    /// <summary>Removal at the end of the term (procedure E).</summary>
    public static readonly CaseKind Expiry = new("expiry");

    /// <summary>Revocation of a listing whose penalty fell (procedure F).</summary>
    public static readonly CaseKind ListingRevocation = new("listing-revocation");

    public override string ToString() => Value;
}
