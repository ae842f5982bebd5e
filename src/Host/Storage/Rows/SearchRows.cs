namespace CreditSupervision.Host.Storage.Rows;

/// <summary>Something that can be found. Derived from cases, letters and parties; rebuilt with them.</summary>
internal sealed class SearchRow
{
    public const string Case = "case";

    public const string Party = "party";

    public const string Document = "document";

    /// <summary>Made from area and reference, so that a rebuild gives the same.</summary>
    public required long Id { get; set; }

    public required string Area { get; set; }

    /// <summary>The case's id, the party's code, or case and sequence of a document.</summary>
    public required string Reference { get; set; }

    /// <summary>What is shown.</summary>
    public required string Title { get; set; }

    /// <summary>The text that is searched: folded, without spaces and marks.</summary>
    public required string Folded { get; set; }

    /// <summary>The party's code; empty where it has none.</summary>
    public required string PartyCode { get; set; }

    /// <summary>The case a document belongs to, or the case itself.</summary>
    public string? CaseId { get; set; }

    /// <summary>Whether the title is a natural person's name.</summary>
    public required bool IsPersonal { get; set; }
}

/// <summary>Two neighbouring characters of a searched text, packed into a number, and where they stand.</summary>
internal sealed class SearchTokenRow
{
    public required long Token { get; set; }

    public required long RowId { get; set; }
}
