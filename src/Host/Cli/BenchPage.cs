using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace CreditSupervision.Host.Cli;

/// <summary>Puts the measured table between two marks of a page; what is written around them stays.</summary>
internal static class BenchPage
{
    private const string Start = "<!-- bench: start -->";
    private const string End = "<!-- bench: end -->";

    public static string Put(string page, IReadOnlyList<BenchRow> rows, bool isQuick)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        string table = $"{Start}\n{Table(rows, isQuick)}{End}";
        return start < 0 || end < start
            ? $"{page}{table}\n"
            : string.Concat(page.AsSpan(0, start), table, page.AsSpan(end + End.Length));
    }

    private static string Table(IReadOnlyList<BenchRow> rows, bool isQuick)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Written by `bench{(isQuick ? " --quick" : "")} --page`; ")
            .Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, ")
            .Append(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, ")
            .Append(RuntimeInformation.OSDescription).Append(".\n\n")
            .Append("| id | work | ours | limit | ratio | goal | holds |\n|---|---|---|---|---|---|---|\n");
        foreach (BenchRow row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Work} | {row.Ours:0.0} | {row.Limit:0.0} ")
                .Append(CultureInfo.InvariantCulture, $"| {row.Ratio:0.00} | {row.Goal} ")
                .Append(row.Holds ? "| yes |\n" : "| **no** |\n");
        return text.ToString();
    }
}
