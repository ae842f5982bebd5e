using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>Why a whole file is not read; nothing of it is imported.</summary>
public sealed record FileRefusal
{
    /// <summary>Stable code, <c>X01</c> to <c>X09</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The heading's position from 1; null where the file as such is meant.</summary>
    public int? Position { get; init; }

    public required BilingualText Reason { get; init; }

    public required BilingualText Remedy { get; init; }
}
