using System.Security.Cryptography;
using System.Text;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>How a cell is stored; a text file knows texts only.</summary>
internal enum RawCellKind
{
    Text,
    Number,
    Day,
}

/// <summary>Why the cells of a row cannot be trusted.</summary>
internal enum RawRowBreak
{
    /// <summary>Quotation marks that do not pair; the rows after it can be read.</summary>
    Quote,

    /// <summary>A text row without end; nothing after it can be read.</summary>
    Endless,

    /// <summary>A workbook that breaks off here.</summary>
    Workbook,
}

internal readonly record struct RawCell(string Text, RawCellKind Kind)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A row as the file stores it, before any field is understood.</summary>
internal sealed record RawRow
{
    public required int Number { get; init; }

    public required IReadOnlyList<RawCell> Cells { get; init; }

    public required string Hash { get; init; }

    /// <summary>Set where the row's own structure is broken, so that its cells cannot be trusted.</summary>
    public RawRowBreak? Broken { get; init; }

    /// <summary>The row at which reading ends, because the file cannot be followed further.</summary>
    public static RawRow Last(int number, RawRowBreak broken) =>
        new() { Number = number, Cells = [], Hash = HashOf(ReadOnlySpan<byte>.Empty), Broken = broken };

    public bool IsBlank => Broken is null && Cells.All(cell => cell.IsBlank);

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string HashOf(IEnumerable<RawCell> cells) =>
        HashOf(Encoding.UTF8.GetBytes(string.Join('\u001F', cells.Select(cell => cell.Text))));
}
