using CreditSupervision.Rules;
using YamlDotNet.Core;

namespace CreditSupervision.Host.Cli;

/// <summary>P2: a book of 1,000 decisions from text to ready, against letting YAML parse the same texts.</summary>
internal static class BenchReading
{
    private const int Decisions = 1000;
    private const double MostTimes = 1.5;
    private const double MostMilliseconds = 160;

    public static BenchRow Run(IReadOnlyList<DefinitionText> texts, bool isQuick)
    {
        DefinitionText[] many = Many(texts);
        int read = 0;
        (double ours, double limit, double ratio) = BenchRounds.Compare(isQuick ? 3 : 7, Ours, Parsing);
        GC.KeepAlive(read);
        int kilobytes = many.Sum(text => text.Content.Length) / 1024;
        return new BenchRow("P2", $"{Decisions} decisions ({kilobytes} K characters) from text to ready; ms", ours,
            limit, ratio, $"<= {MostMilliseconds} ms or {MostTimes} x YAML parsing alone",
            ratio <= MostTimes || ours <= MostMilliseconds);

        void Ours() => read += RuleBook.Read(many).Book?.Decisions.Count
            ?? throw new InvalidOperationException("The generated book is not in order.");

        void Parsing()
        {
            foreach (DefinitionText text in many.Where(text =>
                text.Path.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                using StringReader reader = new(text.Content);
                Parser parser = new(reader);
                while (parser.MoveNext())
                    read++;
            }
        }
    }

    /// <summary>The real book with the decision on early removal, its examples included, 1,000 times over.</summary>
    private static DefinitionText[] Many(IReadOnlyList<DefinitionText> texts)
    {
        DefinitionText pattern = texts.Single(text => text.Path == "rules/repair/serious-list.yaml");
        DefinitionText[] others = [.. texts.Where(text => !text.Path.StartsWith("rules/", StringComparison.Ordinal))];
        return
        [
            .. others,
            .. Enumerable.Range(0, Decisions).Select(number => new DefinitionText(
                FormattableString.Invariant($"rules/bench/decision-{number:0000}.yaml"),
                pattern.Content.Replace(BenchCases.Decision,
                    FormattableString.Invariant($"bench.decision-{number:0000}"), StringComparison.Ordinal))),
        ];
    }
}
