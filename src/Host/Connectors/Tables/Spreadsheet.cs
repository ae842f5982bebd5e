namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>What a spreadsheet would run as a formula, and the mark that keeps it from doing so.</summary>
internal static class Spreadsheet
{
    public const string FormulaStarts = "=@+-\t\r";
    public const char TextMark = '\'';

    /// <summary>Takes away the mark that the file of rejected rows put before a possible formula.</summary>
    public static string Unescape(string text) =>
        text.Length > 1 && text[0] == TextMark && FormulaStarts.Contains(text[1]) ? text[1..] : text;
}
