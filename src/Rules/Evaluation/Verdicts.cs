using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>Asks the versions of a decision that may apply and makes one verdict of their answers.</summary>
internal static class Verdicts
{
    public static Verdict Judge(Decision decision, FactSet facts, DateOnly on, string ruleBook)
    {
        long[] row = FactRow.Of(decision, facts, on, out FactSet declared);
        RuleVersion[] versions = Applicable(decision, row);
        Judgement[] judgements = [.. versions.Select(version => new Judgement(version, row))];
        string outcome = Agreed(judgements);
        bool isDetermined = outcome != Verdict.Undetermined;
        // Where several versions may apply the latest tells the conditions: it is the law in force.
        Judgement? told = judgements.LastOrDefault();
        bool isCertain = false;
        IReadOnlyList<Rule> standing = told?.Standing(out isCertain) ?? [];
        return new Verdict
        {
            Decision = decision.Signature.Name,
            Outcome = outcome,
            On = on,
            Conditions = Told(decision, versions, judgements, outcome),
            DecidedBy = !isDetermined ? null : isCertain ? standing[0].Id : "agreement",
            Citations = isDetermined || isCertain ? [.. standing.SelectMany(rule => rule.Cites).Distinct()] : [],
            Missing = isDetermined ? [] : Missing(decision, versions, judgements),
            Values = judgements.Select(judgement => judgement.Values).Aggregate((FactSet?)null,
                Common) ?? FactSet.Empty,
            Parameters = [.. judgements.SelectMany(judgement => judgement.Uses).Distinct()
                .Select(use => Reading(use.Parameter, use.Value))],
            Facts = declared,
            NeedsReview = isDetermined && judgements.Any(judgement => judgement.NeedsReview),
            RuleBook = ruleBook,
        };
    }

    /// <summary>A parameter value as it is shown and stored.</summary>
    public static ParameterReading Reading(Parameter parameter, ParameterValue value)
    {
        TermType type = parameter.Type;
        return new ParameterReading
        {
            Name = parameter.Name,
            Value = Written(parameter, value.Value),
            From = Days.ToDate(value.From),
            Cites = value.Cites,
            Confidence = value.Confidence,
            Period = type is { Kind: TermKind.Period, Unit: { } unit } ? new PeriodLength((int)value.Value, unit)
                : null,
            Flag = type.Kind == TermKind.Flag ? value.Value == 1 : null,
        };
    }

    /// <summary>A value of a parameter with its unit, for example <c>18 months</c>.</summary>
    public static string Written(Parameter parameter, long value) => parameter.Type.Kind == TermKind.Period
        ? $"{Values.Written(value, parameter.Type)} {parameter.Type}"
        : Values.Written(value, parameter.Type);

    /// <summary>
    /// A known selecting day picks one version, the latest that holds; an unknown one may pick any known.
    /// </summary>
    public static RuleVersion[] Applicable(Decision decision, long[] row)
    {
        long on = row[Question.OnSlot];
        RuleVersion[] open = [.. decision.Versions.Where(version =>
            row[version.SelectSlot] == Question.Unknown && version.IsKnown(on))];
        RuleVersion? picked = decision.Versions.LastOrDefault(version =>
            row[version.SelectSlot] is not Question.Unknown and var day && version.Holds(day, on));
        return picked is null ? open : [.. open, picked];
    }

    /// <summary>The conditions of a verdict without the rest of it.</summary>
    public static IReadOnlyList<ConditionFinding> Findings(Decision decision, long[] row)
    {
        RuleVersion[] versions = Applicable(decision, row);
        Judgement[] judgements = [.. versions.Select(version => new Judgement(version, row))];
        return Told(decision, versions, judgements, Agreed(judgements));
    }

    /// <summary>
    /// The conditions of the latest version, the law in force. Where an earlier one that may be picked says otherwise,
    /// the day that picks must be known before the condition is.
    /// </summary>
    private static IReadOnlyList<ConditionFinding> Told(
        Decision decision, RuleVersion[] versions, Judgement[] judgements, string outcome)
    {
        if (judgements.LastOrDefault() is not { } told)
            return [];
        IReadOnlyList<ConditionFinding> findings = told.OutcomeName == outcome ? told.Findings : WithoutReasons(told);
        if (judgements.Length == 1)
            return findings;
        BilingualText[] days = [.. versions.Select(version => version.SelectSlot).Distinct()
            .Where(slot => slot != Question.OnSlot).Select(slot => decision.Facts[slot - 1].Declaration.Label)];
        return [.. findings.Select(finding => judgements.All(other => IsTheSame(other, finding))
            ? finding
            : finding with
            {
                Status = Truth.Unknown,
                Text = BilingualText.Awaited(days),
                Decisive = outcome == Verdict.Undetermined && judgements.SelectMany(judgement => judgement.Findings)
                    .Any(found => found.Id == finding.Id && found.Decisive),
            })];
    }

    private static bool IsTheSame(Judgement other, ConditionFinding finding) => finding.Status == Truth.Unknown
        || other.Findings.All(found => found.Id != finding.Id || found.Status == finding.Status);

    private static string Agreed(Judgement[] judgements)
    {
        string[] outcomes = [.. judgements.Select(judgement => judgement.OutcomeName).Distinct(StringComparer.Ordinal)];
        return outcomes.Length == 1 ? outcomes[0] : Verdict.Undetermined;
    }

    /// <summary>Where the versions disagree, the conditions of one of them are no reason for what they all say.</summary>
    private static ConditionFinding[] WithoutReasons(Judgement judgement) =>
        [.. judgement.Findings.Select(finding => finding with { Decisive = false })];

    private static FactSet? Common(FactSet? left, FactSet right) => left is null
        ? right
        : FactSet.Of(left.Where(value => right[value.Key] == value.Value));

    private static List<MissingDocument> Missing(
        Decision decision, RuleVersion[] versions, Judgement[] judgements)
    {
        List<MissingDocument> missing = [];
        SortedSet<int> slots = [.. judgements.SelectMany(judgement => judgement.OpenSlots)];
        if (judgements.Select(judgement => judgement.OutcomeName).Distinct(StringComparer.Ordinal).Count() > 1)
            slots.UnionWith(versions.Select(version => version.SelectSlot).Where(slot => slot != Question.OnSlot));
        foreach (FactSlot fact in slots.Select(slot => decision.Facts[slot - 1]))
        {
            if (fact.Declaration.Evidence is { } document && !missing.Exists(known => known.Id == document.Id))
                missing.Add(document);
        }
        // A rule may say itself what would settle the question, for example the reasoned assessment of the factors.
        if (slots.Count > 0)
            return missing;
        return [.. judgements.SelectMany(judgement => judgement.Standing(out _)).SelectMany(rule => rule.Missing)
            .DistinctBy(document => document.Id)];
    }
}
