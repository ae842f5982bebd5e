using System.Globalization;

namespace CreditSupervision.Rules.Language;

/// <summary>Reads amounts: yuan with at most two decimals, held in fen.</summary>
internal static class Amounts
{
    /// <summary>Larger amounts are typing mistakes; the limit keeps every sum inside a long.</summary>
    public const long MaximumFen = 1_000_000_000_000_000_00;

    public static bool TryFen(string text, out long fen)
    {
        fen = 0;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan))
            return false;
        return TryFen(yuan, out fen);
    }

    public static bool TryFen(decimal yuan, out long fen)
    {
        fen = 0;
        if (yuan is < 0 or > MaximumFen / 100m || decimal.Truncate(yuan * 100m) != yuan * 100m)
            return false;
        fen = (long)(yuan * 100m);
        return true;
    }
}
