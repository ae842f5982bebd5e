namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>What became of one row of a penalty file.</summary>
public abstract record PenaltyLine
{
    private protected PenaltyLine()
    {
    }

    /// <summary>The row as a spreadsheet numbers it: the headings are row 1, blank rows count.</summary>
    public required int RowNumber { get; init; }

    /// <summary>The cells as they stand in the file, in the order of its headings.</summary>
    public required IReadOnlyList<string> Cells { get; init; }
}

/// <summary>A row that may be imported.</summary>
public sealed record PenaltyRow : PenaltyLine
{
    public required PenaltyRecord Record { get; init; }

    public required PenaltyAnnotations Annotations { get; init; }

    public required PenaltyKey Key { get; init; }

    /// <summary>
    /// SHA-256 of the row as it stands in the file, in small hexadecimal digits; provenance, not identity.
    /// </summary>
    public required string RawHash { get; init; }

    /// <summary>
    /// The required fields that a published summary leaves open, in the record's order; empty for a whole record. They
    /// are unknown, and a verdict on the row says so.
    /// </summary>
    public required IReadOnlyList<PenaltyField> Missing { get; init; }

    public bool IsIncomplete => Missing.Count > 0;
}

/// <summary>A row that is left out, with everything that is wrong in it, in the order of the columns.</summary>
public sealed record RejectedRow : PenaltyLine
{
    public required IReadOnlyList<RowFault> Faults { get; init; }
}
