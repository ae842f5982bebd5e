namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>How much a penalty file may hold; every bound is inclusive.</summary>
public sealed record PenaltyFileLimits
{
    public static PenaltyFileLimits Default { get; } = new();

    public long Bytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>What a workbook may unpack to; it guards against a small file that grows without end.</summary>
    public long UnpackedBytes { get; init; } = 2048L * 1024 * 1024;

    public int Rows { get; init; } = 1_000_000;

    public int Columns { get; init; } = 100;

    public int FieldLength { get; init; } = 8_000;
}
