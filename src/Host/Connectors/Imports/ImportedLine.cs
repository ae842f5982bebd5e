using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>A row that was understood; days are <c>yyyy-MM-dd</c>, codes are ours.</summary>
public sealed record ImportedLine
{
    public required int RowNumber { get; init; }

    /// <summary>What makes the row the same row in a later delivery.</summary>
    public required string Key { get; init; }

    /// <summary>Empty where the row is about no party.</summary>
    public required string PartyCode { get; init; }

    /// <summary>The values by field, without the particulars of persons.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>The particulars of persons, by what they are; they go to the party's own row.</summary>
    public required IReadOnlyDictionary<string, string> Personal { get; init; }

    /// <summary>The values as they are stored.</summary>
    public byte[] Record => JsonSerializer.SerializeToUtf8Bytes(Values, CaseJson.Options);

    /// <summary>SHA-256 of what was delivered, of personal particulars as well: a new representative is a change.</summary>
    public string ContentHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001F', Values.Concat(Personal.Select(one => KeyValuePair.Create("*" + one.Key, one.Value)))
            .OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}")))));
}

/// <summary>The rows of a delivery, or why it is refused as a whole.</summary>
public sealed record ImportReading
{
    public required ImportKind Kind { get; init; }

    public IReadOnlyList<Tables.FileRefusal> Refusals { get; init; } = [];

    /// <summary>The headings as they stand.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The positions of the headings that hold particulars of persons.</summary>
    public IReadOnlySet<int> PersonalPositions { get; init; } = new HashSet<int>();

    /// <summary>Rows and rejects in the order of the delivery; each walk starts at the first row again.</summary>
    public IEnumerable<(ImportedLine? Line, RejectedRow? Rejected)> Lines { get; init; } = [];
}
