using System.Globalization;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>Amounts as the record writes them, a decimal number of 万元, turned into whole fen and back.</summary>
public static class TenThousandYuan
{
    /// <summary>The decimals that still fall on a whole fen.</summary>
    public const int Decimals = 6;

    private const long FenPerUnit = 1_000_000;
    private const int MaxDigits = 13;

    /// <summary>Digits with at most six decimals; no sign, no exponent, no thousands separator.</summary>
    public static bool TryParse(string text, out long fen)
    {
        fen = 0;
        string[] parts = HalfWidth.Fold(text).Split('.');
        if (parts.Length > 2 || parts[0].Length is 0 or > MaxDigits || !parts.All(part => part.All(char.IsAsciiDigit)))
            return false;
        if (parts.Length == 2 && parts[1].Length is 0 or > Decimals)
            return false;
        decimal units =
            decimal.Parse(string.Join('.', parts), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (units > long.MaxValue / FenPerUnit)
            return false;
        fen = (long)(units * FenPerUnit);
        return true;
    }

    /// <summary>The shortest decimal number that reads back to the same amount; empty for an unknown one.</summary>
    public static string Write(long? fen) =>
        fen is long known ? (known / (decimal)FenPerUnit).ToString("0.######", CultureInfo.InvariantCulture) : "";
}
