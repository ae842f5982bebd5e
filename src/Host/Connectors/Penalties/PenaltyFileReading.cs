using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// A penalty file whose headings are understood, or the reasons why it is refused. The rows are read from the stream
/// while <see cref="Lines"/> is walked, one at a time; each walk starts at the first row again.
/// </summary>
public sealed record PenaltyFileReading
{
    public required string FileName { get; init; }

    /// <summary>Empty where the rows may be read.</summary>
    public IReadOnlyList<FileRefusal> Refusals { get; init; } = [];

    /// <summary>Which record the headings are of; meaningless for a refused file.</summary>
    public RecordVersion Version { get; init; }

    /// <summary>The encoding of a text file (<c>utf-8</c> or <c>gb18030</c>); null for a workbook.</summary>
    public string? EncodingName { get; init; }

    /// <summary>The headings as they stand in the file.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The rows below the headings, blank ones left out; empty for a refused file.</summary>
    public IEnumerable<PenaltyLine> Lines { get; init; } = [];
}
