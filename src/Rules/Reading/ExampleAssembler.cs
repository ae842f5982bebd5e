using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Gives the embedded tests of a decision their facts and checks that they name what exists.</summary>
internal static class ExampleAssembler
{
    public static IReadOnlyList<Example> Assemble(
        IReadOnlyList<VersionDraft> drafts, IReadOnlyList<VersionDraft> overlays,
        IReadOnlyDictionary<string, FactSlot> slots,
        IReadOnlyList<RuleVersion> versions, IReadOnlyList<string> packs, DecisionSignature signature)
    {
        List<Example> examples = [];
        // A version's own tests ask the law without packs; a pack's tests live in the pack's files.
        IEnumerable<VersionDraft> files = packs.Count == 0
            ? drafts.Concat(overlays).Where(draft => draft.Pack is null)
            : drafts.Concat(overlays).Where(draft => draft.Pack is not null);
        foreach (VersionDraft file in files)
        {
            string? selectBy = (file.IsOverlay ? drafts[^1] : file).SelectBy?.Text;
            foreach (ExampleDraft draft in file.Examples)
            {
                if (One(draft, file, slots, versions, packs, signature, selectBy) is { } example)
                    examples.Add(example);
            }
        }
        return examples;
    }

    private static Example? One(
        ExampleDraft draft, VersionDraft file, IReadOnlyDictionary<string, FactSlot> slots,
        IReadOnlyList<RuleVersion> versions, IReadOnlyList<string> packs, DecisionSignature signature, string? selectBy)
    {
        Findings findings = file.Findings;
        int before = findings.Count;
        List<KeyValuePair<string, FactValue>> known = new(draft.Given.Count);
        foreach (DefinitionEntry entry in draft.Given)
        {
            if (!slots.TryGetValue(entry.Key, out FactSlot? slot))
                findings.Add(entry.Line, "L02", Unknown("fact", entry.Key, slots.Keys, draft));
            else if (entry.Value is not DefinitionNode.Scalar { IsNull: true }
                && ParameterReader.Value(entry.Value, slot.Type, findings, $"test '{draft.Name}': {entry.Key}")
                    is { } value)
                known.Add(KeyValuePair.Create(entry.Key, Evaluation.Values.Of(value, slot.Type)));
        }
        FactSet given = FactSet.Of(known);
        if (draft.Expect != Verdict.Undetermined && !signature.Outcomes.Contains(draft.Expect))
            findings.Add(draft.Line, "L02", Unknown("outcome", draft.Expect, signature.Outcomes, draft));
        string[] conditions = [.. versions.SelectMany(version => version.Conditions).Select(condition => condition.Id)];
        foreach (string condition in draft.Because.Where(condition => conditions.Length > 0
            && !conditions.Contains(condition)))
            findings.Add(draft.Line, "L02", Unknown("condition", condition, conditions, draft));
        DateOnly? on = draft.On ?? (selectBy is not null && given[selectBy] is FactValue.Day day ? day.Value : null);
        if (on is null)
            findings.Add(draft.Line, "L01", $"test '{draft.Name}': the day of asking is open; give 'on'");
        Dictionary<string, FactValue?> values = Values(draft, findings, versions);
        if (findings.Count > before || on is not { } asked)
            return null;
        return new Example
        {
            File = findings.File,
            Line = draft.Line,
            Name = draft.Name,
            On = asked,
            Given = given,
            Packs = packs,
            Expect = draft.Expect,
            By = draft.By,
            Because = draft.Because,
            Missing = draft.Missing,
            Values = values,
            NeedsReview = draft.NeedsReview,
        };
    }

    private static Dictionary<string, FactValue?> Values(
        ExampleDraft draft, Findings findings, IReadOnlyList<RuleVersion> versions)
    {
        Dictionary<string, FactValue?> values = new(StringComparer.Ordinal);
        foreach (DefinitionEntry entry in draft.Values)
        {
            TermType? type = versions.SelectMany(version => version.Values).FirstOrDefault(value =>
                value.Name == entry.Key)?.Type;
            if (type is null && versions.Count > 0)
                findings.Add(entry.Line, "L02", $"test '{draft.Name}': '{entry.Key}' is no value of this decision");
            else if (entry.Value is DefinitionNode.Scalar { IsNull: true })
                values[entry.Key] = null;
            else if (type is not null
                && ParameterReader.Value(entry.Value, type, findings, $"test '{draft.Name}': {entry.Key}") is { } value)
                values[entry.Key] = Evaluation.Values.Of(value, type);
        }
        return values;
    }

    private static string Unknown(string what, string name, IEnumerable<string> known, ExampleDraft draft)
    {
        string? near = Spelling.Nearest(name, known);
        return $"test '{draft.Name}': '{name}' is no {what} of this decision; "
            + (near is null ? "correct the name" : $"did you mean '{near}'?");
    }
}
