namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// Something a person must look at because what was done and what the law says differ (督办事项). Truth, never rebuilt:
/// a person's reason stands in it.
/// </summary>
internal sealed class SupervisionItemRow
{
    public const string Open = "open";

    public const string Resolved = "resolved";

    /// <summary>What differs, so that the same difference is one item for ever.</summary>
    public required string Id { get; set; }

    public required string Kind { get; set; }

    public required string Authority { get; set; }

    public required string PartyName { get; set; }

    public required string PartyCode { get; set; }

    /// <summary>The penalty, entry or case the item is about.</summary>
    public required string Subject { get; set; }

    public required string TextZh { get; set; }

    public required string TextEn { get; set; }

    /// <summary>The articles behind it, separated by semicolons; empty where there are none.</summary>
    public required string Cites { get; set; }

    public required DateOnly FoundOn { get; set; }

    public required string State { get; set; }

    public string? ResolvedBy { get; set; }

    public DateOnly? ResolvedOn { get; set; }

    public string? Reason { get; set; }
}
