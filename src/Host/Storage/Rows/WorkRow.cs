namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// Recurring work that has no row of its own: what is done once a day over all hosts, and an opening by itself that
/// failed. Truth of this database, not rebuilt.
/// </summary>
internal sealed class WorkRow : LeasedRow
{
    public required string Name { get; set; }

    /// <summary>The day in China for which the work was last done; null where never.</summary>
    public DateOnly? DoneOn { get; set; }
}
