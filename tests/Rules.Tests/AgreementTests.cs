namespace CreditSupervision.Rules.Tests;

/// <summary>
/// Brute force against the real definitions: whatever is answered while facts are unknown must hold for every
/// completion that is tried, and documents that are not asked for must not matter.
/// </summary>
public sealed class AgreementTests
{
    private const int Questions = 250;
    private const int CompletionsEach = 24;

    public static TheoryData<string> Decisions => [.. Definitions.Book.Decisions.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Judge_FactsUnknown_IsNeverContradictedByACompletion(string decision) =>
        AskAtRandom(decision, []);

    [Fact]
    public void Judge_WithThePack_IsNeverContradictedByACompletion() =>
        AskAtRandom("repair.serious-list", ["hunan-thresholds"]);

    private static void AskAtRandom(string decision, string[] packs)
    {
        Random random = new(20261123 + decision.Length);
        DecisionSignature signature = Definitions.Book.Signature(decision, packs);
        for (int question = 0; question < Questions; question++)
        {
            DateOnly on = Some<DateOnly>(random, [new(2021, 8, 31), new(2021, 9, 1), new(2025, 12, 24), new(2025, 12,
                25),
                new(2026, 6, 1), new(2030, 1, 1)]);
            FactSet whole = Completed(signature, FactSet.Empty, random);
            int share = random.Next(1, 10);
            FactSet part = FactSet.Of(whole.Where(_ => random.Next(10) < share));
            Verdict open = Definitions.Book.Judge(decision, part, on, packs);
            List<(FactSet Facts, Verdict Verdict)> completions = [.. Enumerable.Range(0, CompletionsEach)
                .Select(_ => Completed(signature, part, random))
                .Select(facts => (facts, Definitions.Book.Judge(decision, facts, on, packs)))];

            foreach ((FactSet facts, Verdict verdict) in completions)
                Compare(open, verdict, facts);
            if (!open.IsDetermined)
                AskOnlyForWhatMatters(signature, open, part, on, random, packs);
        }
    }

    private static void Compare(Verdict open, Verdict complete, FactSet facts)
    {
        string place = $"{open.Decision} on {open.On}: {string.Join(", ", open.Facts)}; "
            + $"completed {string.Join(", ", facts)}";
        // A completion may lie before the first version of the law; nothing is answered and nothing contradicted.
        if (open.IsDetermined && complete.Conditions.Count > 0)
            Assert.True(open.Outcome == complete.Outcome, $"{open.Outcome} became {complete.Outcome}: {place}");
        foreach ((string name, FactValue value) in open.Values.Where(_ => complete.Conditions.Count > 0))
            Assert.True(complete.Values[name] == value, $"{name} {value} became {complete.Values[name]}: {place}");
        if (!open.Conditions.Select(condition => condition.Id).SequenceEqual(complete.Conditions.Select(condition =>
            condition.Id)))
            return;
        foreach ((ConditionFinding before, ConditionFinding after) in open.Conditions.Zip(complete.Conditions))
            Assert.True(before.Status == Truth.Unknown || before.Status == after.Status,
                $"{before.Id} changed: {place}");
    }

    private static void AskOnlyForWhatMatters(
        DecisionSignature signature, Verdict open, FactSet part, DateOnly on, Random random, string[] packs)
    {
        HashSet<string> asked = [.. open.Missing.Select(document => document.Id)];
        for (int attempt = 0; attempt < 6; attempt++)
        {
            FactSet first = Completed(signature, part, random);
            FactSet second = first;
            foreach (FactDeclaration fact in signature.Facts.Values.Where(fact => part[fact.Name] is null
                && fact.Evidence is { } evidence && !asked.Contains(evidence.Id)))
                second = second.With(fact.Name, SomeValue(fact, random));
            Verdict before = Definitions.Book.Judge(open.Decision, first, on, packs);
            Verdict after = Definitions.Book.Judge(open.Decision, second, on, packs);

            if (before.Conditions.Count > 0 && after.Conditions.Count > 0)
                Assert.True(before.Outcome == after.Outcome, $"{open.Decision} on {on} does not ask for what changes "
                    + $"{before.Outcome} to {after.Outcome}: {string.Join(", ", part)}; "
                    + $"asked {string.Join(", ", asked)}; "
                    + $"{string.Join(", ", first)} | {string.Join(", ", second)}");
        }
    }

    private static FactSet Completed(DecisionSignature signature, FactSet part, Random random) => signature.Facts.Values
        .Where(fact => part[fact.Name] is null)
        .Aggregate(part, (facts, fact) => facts.With(fact.Name, SomeValue(fact, random)));

    private static FactValue SomeValue(FactDeclaration fact, Random random) => fact.Type switch
    {
        FactType.Flag => new FactValue.Flag(random.Next(2) == 0),
        FactType.Count => new FactValue.Count(Math.Min(fact.Max ?? 1000, Some(random, [0L, 1, 2, 3, 8, 9, 1000]))),
        FactType.Money => new FactValue.Money(Some(random, [0L, 499_999, 500_000, 4_999_999, 5_000_000, 90_000_000])),
        FactType.Code => new FactValue.Code(Some(random, [.. fact.Codes])),
        // An unknown set of causes is known to hold one; see the declaration in the rule file.
        FactType.CodeSet => new FactValue.CodeSet(fact.Codes.Where(_ => random.Next(2) == 0)
            .Append(fact.Codes[random.Next(fact.Codes.Count)])),
        _ => new FactValue.Day(SomeDay(random)),
    };

    private static DateOnly SomeDay(Random random) => random.Next(8) == 0
        ? Some(random, [DateOnly.MinValue, DateOnly.MaxValue, new(2021, 8, 31), new(2021, 9, 1), new(2025, 12, 24)])
        : new DateOnly(2021, 6, 1).AddDays(random.Next(2600));

    private static T Some<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
