using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules;

/// <summary>How an embedded test of a rule file came out. Made by <see cref="RuleBook.RunExamples"/>.</summary>
public sealed record ExampleResult
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// What the file expects and the verdict does not say, one sentence each; empty where the test passes.
    /// </summary>
    public required IReadOnlyList<string> Failures { get; init; }

    public required Verdict Verdict { get; init; }

    public bool Passed => Failures.Count == 0;

    public override string ToString() => Passed
        ? $"{File}:{Line}: passed '{Name}'"
        : $"{File}:{Line}: failed '{Name}': {string.Join("; ", Failures)}";

    internal static ExampleResult Of(Example example, Verdict verdict) => new()
    {
        File = example.File,
        Line = example.Line,
        Name = example.Name,
        Failures = [.. Differences(example, verdict)],
        Verdict = verdict,
    };

    private static IEnumerable<string> Differences(Example example, Verdict verdict)
    {
        if (verdict.Outcome != example.Expect)
            yield return $"expected {example.Expect}, found {verdict.Outcome}";
        if (example.By is { } rule && verdict.DecidedBy != rule)
            yield return $"expected to be decided by {rule}, found {verdict.DecidedBy}";
        foreach (string id in example.Because)
        {
            ConditionFinding? finding = verdict.Conditions.FirstOrDefault(condition => condition.Id == id);
            if (finding is not { Decisive: true })
                yield return $"expected the condition {id} to be decisive, found it "
                    + $"{(finding is null ? "absent" : $"{finding.Status} without weight")}; decisive are "
                    + $"[{string.Join(", ", verdict.Conditions.Where(other => other.Decisive).Select(other => other.Id))}]";
        }
        string[] missing = [.. verdict.Missing.Select(document => document.Id).Order(StringComparer.Ordinal)];
        if (example.Missing is { } expected && !missing.SequenceEqual(expected.Order(StringComparer.Ordinal)))
            yield return $"expected missing [{string.Join(", ", expected)}], found [{string.Join(", ", missing)}]";
        foreach ((string name, FactValue? value) in example.Values)
        {
            if (verdict.Values[name] != value)
                yield return $"expected {name} {value?.ToString() ?? "absent"}, "
                    + $"found {verdict.Values[name]?.ToString() ?? "absent"}";
        }
        if (example.NeedsReview is { } review && verdict.NeedsReview != review)
            yield return $"expected needsReview {review}, found {verdict.NeedsReview}";
    }
}
