namespace CreditSupervision.Host.Storage.Rows;

/// <summary>Somebody is away and a substitute stands in. A truth of its own: it is entered, and ended early, never rewritten.</summary>
internal sealed class AbsenceRow
{
    public required string Id { get; set; }

    public required string PersonId { get; set; }

    public required string SubstituteId { get; set; }

    /// <summary>The first day (inclusive).</summary>
    public required DateOnly FirstDay { get; set; }

    /// <summary>The last day (inclusive).</summary>
    public required DateOnly LastDay { get; set; }

    /// <summary>The kinds of case, separated by commas; empty for all.</summary>
    public required string Kinds { get; set; }

    /// <summary>The steps, separated by commas; empty for all.</summary>
    public required string Steps { get; set; }

    public required string EnteredBy { get; set; }

    public required DateOnly EnteredOn { get; set; }

    /// <summary>The day on which it was ended early; from that day on it holds no more. Null where it ends by itself.</summary>
    public DateOnly? EndedOn { get; set; }

    public string? EndedBy { get; set; }
}
