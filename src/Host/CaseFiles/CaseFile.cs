namespace CreditSupervision.Host.CaseFiles;

/// <summary>One file inside a sealed case file; paths use forward slashes.</summary>
public sealed record CaseFilePart(string Path, byte[] Content);

/// <summary>
/// Everything a case file holds, in the order of the paths: the same state of the case gives the same bytes, whoever
/// exports it and when.
/// </summary>
public sealed record CaseFile
{
    public required string Case { get; init; }

    /// <summary>Code of the authority that handles the case.</summary>
    public required string Authority { get; init; }

    public required IReadOnlyList<CaseFilePart> Parts { get; init; }

    /// <summary>True where the particulars of natural persons are in it.</summary>
    public required bool WithPersonalData { get; init; }
}
