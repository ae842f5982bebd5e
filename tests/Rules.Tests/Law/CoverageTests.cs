using System.Text.RegularExpressions;

namespace CreditSupervision.Rules.Tests.Law;

/// <summary>Coverage.txt says what holds each rule and each worked case; here what it names must exist.</summary>
public sealed partial class CoverageTests
{
    private static readonly string[] lines = File.ReadAllLines(
        Path.Combine(Definitions.Folder(), "..", "tests", "Rules.Tests", "Law", "Coverage.txt"));

    private static readonly ExampleResult[] examples = [.. Definitions.Book.RunExamples()];

    // A condition is known by the verdicts of the examples: one that no example reaches does not count as held.
    private static readonly HashSet<string> conditions = [.. examples.SelectMany(example =>
        example.Verdict.Conditions.Select(condition => $"{example.Verdict.Decision}/{condition.Id}"))];

    public static TheoryData<string> Entries => [.. lines.Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Coverage_WhatAnEntryNames_Exists(string entry)
    {
        string[] parts = entry.Split('|', StringSplitOptions.TrimEntries);
        string[] holders = parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(holders);
        Assert.All(holders, holder => Assert.True(Exists(holder), $"{parts[0]}: there is no {holder}"));
    }

    [Theory]
    [InlineData("P", 1, 6)]
    [InlineData("R", 1, 12)]
    [InlineData("R", 20, 25)]
    [InlineData("R", 30, 33)]
    [InlineData("R", 40, 45)]
    [InlineData("R", 50, 52)]
    [InlineData("R", 60, 60)]
    [InlineData("R", 70, 70)]
    public void Coverage_EveryRuleOfTheConditions_HasAnEntry(string letter, int first, int last)
    {
        HashSet<string> ids = [.. lines.Select(line => line.Split('|')[0].Trim())];

        for (int number = first; number <= last; number++)
            Assert.Contains(FormattableString.Invariant($"{letter}-{number:00}"), ids);
    }

    [Fact]
    public void Coverage_WhatIsNotEncoded_SaysWhy()
    {
        string[] open = [.. lines.Where(line => line.Contains("| notEncoded", StringComparison.Ordinal))];

        Assert.NotEmpty(open);
        Assert.All(open, line => Assert.True(line.Split('|') is [_, _, { Length: > 40 }], line));
    }

    [Fact]
    public void Coverage_EveryCaseAnExampleIsNamedAfter_HasAnEntry()
    {
        HashSet<string> ids = [.. lines.Select(line => line.Split('|')[0].Trim())];

        IEnumerable<string> named = examples.Select(example => Case().Match(example.Name))
            .Where(found => found.Success).Select(found => found.Value).Distinct();

        Assert.All(named, name => Assert.Contains(name, ids));
    }

    [Theory]
    [InlineData("grounds", "listable")]
    [InlineData("legacyGrounds", "notListable")]
    public void Judge_EveryGroundOfACodeList_IsAnswered(string list, string expected)
    {
        string text = Definitions.Texts.Single(file => file.Path == "grounds/listing-grounds.yaml").Content;
        string section = text[text.IndexOf($"\n{list}:", StringComparison.Ordinal)..];
        int end = section.IndexOf("\nlegacyGrounds:", 1, StringComparison.Ordinal);
        string[] codes = [.. Code().Matches(end < 0 ? section : section[..end]).Select(found => found.Groups[1].Value)];

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Equal(
            code.StartsWith("L44-11", StringComparison.Ordinal) || code.StartsWith("L44-24", StringComparison.Ordinal)
                ? "notListable" : expected,
            Judged("ground", code)));
    }

    [Theory]
    [InlineData("HP-1", "notListable")]
    [InlineData("HP-2a", "listable")]
    [InlineData("HP-2b", "listable")]
    [InlineData("HP-3a", "listable")]
    [InlineData("HP-3b", "listable")]
    [InlineData("HP-3c", "listable")]
    [InlineData("HP-3d", "listable")]
    [InlineData("HP-4", "listable")]
    [InlineData("none", "notListable")]
    public void Judge_EveryHeavierPenaltyInTheOrdinaryBand_IsAnswered(string code, string expected) =>
        Assert.Equal(expected, Judged("heavierPenalty", code));

    [Fact]
    public void Judge_EveryDecisionOnAnyDayFrom2016_NeverThrows()
    {
        for (DateOnly day = new(2016, 1, 1); day <= new DateOnly(2026, 11, 23); day = day.AddDays(97))
        {
            foreach (string decision in Definitions.Book.Decisions.Keys)
                Assert.NotNull(Definitions.Book.Judge(decision, FactSet.Empty, day).Outcome);
        }
    }

    private static string Judged(string fact, string code)
    {
        DateOnly day = new(2026, 1, 15);
        FactSet facts = FactSet.Empty.WithCode("ground", "L44-05-02a").WithCode("heavierPenalty", "HP-2b")
            .WithCode("discretionBand", "ordinary").With("vileNature", true).With("seriousCircumstances", true)
            .With("largeHarm", true).With("factorsReasoned", 9).With("lackOfIntentProven", false)
            .WithCode("partyKind", "legalPerson").With("violationOn", day).With("penaltyDecidedOn", day);
        return Definitions.Book.Judge("listing.penalty-based", facts.WithCode(fact, code), day).Outcome;
    }

    private static bool Exists(string holder)
    {
        if (holder is "workflow" or "notEncoded")
            return true;
        string[] parts = holder.Split(':', 2);
        return parts[0] switch
        {
            "decision" => Definitions.Book.Decisions.ContainsKey(parts[1]),
            "condition" => conditions.Contains(parts[1]),
            "parameter" => IsParameter(parts[1]),
            "pack" => Definitions.Book.Packs.Contains(parts[1]),
            "example" => examples.Any(example =>
                example.Name == parts[1] || example.Name.StartsWith($"{parts[1]} ", StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static bool IsParameter(string name)
    {
        try
        {
            return Definitions.Book.Parameter(name, DateOnly.MaxValue).Name == name;
        }
        catch (KeyNotFoundException)
        {
            return false;
        }
    }

    [GeneratedRegex("^W-[0-9]+")]
    private static partial Regex Case();

    [GeneratedRegex("- id: (\\S+)")]
    private static partial Regex Code();
}
