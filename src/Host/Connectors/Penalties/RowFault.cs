using System.Globalization;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// One thing wrong in a row: the column by its heading in the file (null where the whole row is meant), what was
/// expected and found, and what to do. Reasons never repeat personal numbers.
/// </summary>
public sealed record RowFault
{
    public required RowFaultCode Kind { get; init; }

    public string? Column { get; init; }

    public required BilingualText Reason { get; init; }

    public required BilingualText Remedy { get; init; }

    /// <summary>The stable code, for example <c>P02</c>.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"P{(int)Kind:00}");
}
