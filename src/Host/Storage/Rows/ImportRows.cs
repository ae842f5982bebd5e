namespace CreditSupervision.Host.Storage.Rows;

/// <summary>A delivery that was taken in: who produced it, what came of it.</summary>
internal sealed class ImportBatchRow
{
    public required string Id { get; set; }

    public required string Kind { get; set; }

    public required string Producer { get; set; }

    public required string File { get; set; }

    public required string FileHash { get; set; }

    /// <summary>Who brought it in.</summary>
    public required string TakenBy { get; set; }

    public required long AtMs { get; set; }

    public required int Added { get; set; }

    public required int Changed { get; set; }

    public required int Unchanged { get; set; }

    public required int Rejected { get; set; }
}

/// <summary>A row of a delivery that was left out, for its producer.</summary>
internal sealed class ImportRejectRow
{
    public required string Batch { get; set; }

    public required int RowNumber { get; set; }

    /// <summary>The headings and cells as JSON, particulars of persons left out.</summary>
    public required byte[] Cells { get; set; }

    /// <summary>Everything that is wrong, as JSON.</summary>
    public required byte[] Faults { get; set; }
}

/// <summary>A version of an imported row. A changed row is a new version; the earlier ones stay.</summary>
internal sealed class ImportedRow
{
    public required string Kind { get; set; }

    public required string NaturalKey { get; set; }

    public required int Version { get; set; }

    public required string ContentHash { get; set; }

    /// <summary>Whether no later version exists.</summary>
    public required bool IsNewest { get; set; }

    /// <summary>Empty where the row is about no party.</summary>
    public required string PartyCode { get; set; }

    /// <summary>The values as JSON, without the particulars of persons.</summary>
    public required byte[] Record { get; set; }

    public required string Batch { get; set; }

    public required int RowNumber { get; set; }

    public required long AtMs { get; set; }
}
