using System.Text.RegularExpressions;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Tests.Checking;

/// <summary>What the checks print can be pasted, and what they prove is not contradicted by chance.</summary>
public sealed partial class WitnessTests
{
    private const int MostRounds = 8;
    private const int Cases = 400;

    private static readonly DateOnly today = new(2026, 11, 23);

    // An overlay is asked for an example as a whole, not for single lines.
    public static TheoryData<string> Files => [.. Definitions.Texts
        .Where(text => text.Path.StartsWith("rules/", StringComparison.Ordinal)
            && !text.Content.Contains("format: lawrule-overlay/1", StringComparison.Ordinal))
        .Select(text => text.Path).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Decisions => [.. Definitions.Book.Decisions.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_LinesPastedAsPrinted_LeaveNothingUntested(string path)
    {
        DefinitionText whole = Definitions.Texts.Single(text => text.Path == path);
        DefinitionText[] rest = [.. Definitions.Texts.Where(text => text.Path != path)];
        string content = whole.Content[..whole.Content.IndexOf("tests:", StringComparison.Ordinal)] + "tests:\n";
        content = content.Replace("tests:\n", "tests: []\n", StringComparison.Ordinal);

        for (int round = 0; round < MostRounds; round++)
        {
            RuleBookReading reading = RuleBook.Read([.. rest, whole with { Content = content }]);
            Assert.True(reading.Book is not null, string.Join('\n', reading.Problems) + content);
            DefinitionProblem[] untested = [.. reading.Book.Check(today).Where(problem => problem.Code == "L12"
                && problem.File == path)];
            Assert.All(reading.Book.RunExamples().Where(result => result.File == path), result =>
                Assert.True(result.Passed, result.ToString()));
            if (untested.Length == 0)
                return;
            content = content.Replace("tests: []\n", "tests:\n", StringComparison.Ordinal)
                + string.Concat(untested.Select(problem => Pasted().Match(problem.Message)).Select(line =>
                    $"  - {line.Groups[1].Value}{line.Groups[2].Value}}}\n"));
        }
        Assert.Fail($"still untested after {MostRounds} rounds:\n{content}");
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Check_NoOverlapAndNoGap_AreNotContradictedByChance(string name)
    {
        Random random = new(20261123 + name.Length);
        Decision decision = Definitions.Book.Decision(name, []);
        foreach (RuleVersion version in decision.Versions)
        {
            for (int attempt = 0; attempt < Cases; attempt++)
            {
                long[] row = new long[decision.Facts.Count + 1];
                row[Question.OnSlot] = Day(random);
                foreach (FactSlot fact in decision.Facts)
                    row[fact.Slot] = Value(fact, random);

                int outcome = version.Decide(new Question(row));

                Assert.True(outcome != version.Conflict && outcome != version.Gap, string.Join(", ", row));
            }
        }
    }

    private static long Value(FactSlot fact, Random random) => fact.Type.Kind switch
    {
        TermKind.Flag => random.Next(2),
        TermKind.Code => random.Next(fact.Declaration.Codes.Count),
        TermKind.CodeSet => random.Next(1 << fact.Declaration.Codes.Count),
        TermKind.Day => Day(random),
        TermKind.Money => random.Next(12) * 500_000L,
        _ => random.NextInt64(0, 1 + (fact.Declaration.Max ?? 4)),
    };

    private static long Day(Random random) => new DateOnly(2021, 9, 1).DayNumber + random.Next(2400);

    [GeneratedRegex(@"add - (\{name: .*expect: )\.\.\.\} \(now (\w+)\)$")]
    private static partial Regex Pasted();
}
