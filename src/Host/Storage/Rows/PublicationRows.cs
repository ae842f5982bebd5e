namespace CreditSupervision.Host.Storage.Rows;

/// <summary>What happened to a draft of definitions. Only ever inserted.</summary>
internal sealed class PublicationEventRow
{
    public long Position { get; set; }

    public required string DraftId { get; set; }

    /// <summary>From 1 within the draft; together with the id it is unique and settles races.</summary>
    public required long Sequence { get; set; }

    public required string Name { get; set; }

    public required long AtMs { get; set; }

    public required DateOnly Day { get; set; }

    public required string ActorId { get; set; }

    public required string ActorName { get; set; }

    public required byte[] Body { get; set; }
}

/// <summary>A set of definitions that lay in the folder when a host started. Only ever inserted.</summary>
internal sealed class InstalledSetRow
{
    public required string SetHash { get; set; }

    /// <summary>The day in China on which a host first started with it.</summary>
    public required DateOnly FirstDay { get; set; }

    public required long AtMs { get; set; }
}

/// <summary>The report of an impact preview, compressed. Only ever inserted.</summary>
internal sealed class PreviewReportRow
{
    /// <summary>"sha256:" and the hash of the report before compression.</summary>
    public required string Hash { get; set; }

    public required string DraftId { get; set; }

    public required byte[] Report { get; set; }

    public required long AtMs { get; set; }
}
