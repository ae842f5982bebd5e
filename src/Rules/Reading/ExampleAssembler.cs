using System.Collections.ObjectModel;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Gives the embedded tests of a decision their facts and checks that they name what exists.</summary>
internal static class ExampleAssembler
{
    public static IReadOnlyList<Example> Assemble(
        IReadOnlyList<VersionDraft> drafts, IReadOnlyList<VersionDraft> overlays,
        IReadOnlyDictionary<string, FactSlot> slots, IReadOnlyList<FactSlot> facts,
        IReadOnlyList<RuleVersion> versions, IReadOnlyList<string> packs, DecisionSignature signature)
    {
        List<Example> examples = [];
        string[] conditions = [.. versions.SelectMany(version => version.Conditions).Select(condition => condition.Id)];
        // A version's own tests ask the law without packs; a pack's tests live in the pack's files.
        foreach (VersionDraft file in drafts.Concat(overlays))
        {
            if (file.Pack is null != (packs.Count == 0))
                continue;
            string? selectBy = (file.IsOverlay ? drafts[^1] : file).SelectBy?.Text;
            ExampleSetting setting = new(file.Findings, slots, facts, versions, conditions, packs, signature, selectBy);
            foreach (ExampleDraft draft in file.Examples)
            {
                if (One(draft, setting) is { } example)
                    examples.Add(example);
            }
        }
        return examples;
    }

    /// <summary>What all the tests of one file are bound to.</summary>
    private sealed record ExampleSetting(
        Findings Findings, IReadOnlyDictionary<string, FactSlot> Slots, IReadOnlyList<FactSlot> Facts,
        IReadOnlyList<RuleVersion> Versions, string[] Conditions, IReadOnlyList<string> Packs,
        DecisionSignature Signature, string? SelectBy);

    private static Example? One(ExampleDraft draft, ExampleSetting setting)
    {
        Findings findings = setting.Findings;
        int before = findings.Count;
        long[] row = Row(draft, setting);
        if (draft.Expect != Verdict.Undetermined && !setting.Signature.Outcomes.Contains(draft.Expect))
            findings.Add(draft.Line, "L02", Unknown("outcome", draft.Expect, setting.Signature.Outcomes, draft));
        foreach (string condition in draft.Because)
        {
            if (setting.Conditions.Length > 0 && !setting.Conditions.Contains(condition, StringComparer.Ordinal))
                findings.Add(draft.Line, "L02", Unknown("condition", condition, setting.Conditions, draft));
        }
        if (draft.On is { } asked)
            row[Question.OnSlot] = asked.DayNumber;
        else if (setting.SelectBy is { } name && setting.Slots.TryGetValue(name, out FactSlot? slot)
            && slot.Type.Kind == TermKind.Day)
            row[Question.OnSlot] = row[slot.Slot];
        if (row[Question.OnSlot] == Question.Unknown)
            findings.Add(draft.Line, "L01", $"test '{draft.Name}': the day of asking is open; give 'on'");
        IReadOnlyDictionary<string, FactValue?> values = Values(draft, findings, setting.Versions);
        return findings.Count > before ? null : new Example
        {
            File = findings.File,
            Line = draft.Line,
            Name = draft.Name,
            Row = row,
            Facts = setting.Facts,
            Packs = setting.Packs,
            Expect = draft.Expect,
            By = draft.By,
            Because = draft.Because,
            Missing = draft.Missing,
            Values = values,
            NeedsReview = draft.NeedsReview,
        };
    }

    /// <summary>The facts of a test in their slots; the day of asking is still open.</summary>
    private static long[] Row(ExampleDraft draft, ExampleSetting setting)
    {
        long[] row = new long[setting.Facts.Count + 1];
        Array.Fill(row, Question.Unknown);
        foreach (DefinitionEntry entry in draft.Given)
        {
            if (!setting.Slots.TryGetValue(entry.Key, out FactSlot? slot))
                setting.Findings.Add(entry.Line, "L02", Unknown("fact", entry.Key, setting.Slots.Keys, draft));
            else if (entry.Value is not DefinitionNode.Scalar { IsNull: true }
                && Value(entry, slot.Type, draft, setting.Findings) is { } value)
                row[slot.Slot] = value;
        }
        return row;
    }

    private static long? Value(DefinitionEntry entry, TermType type, ExampleDraft draft, Findings findings) =>
        ParameterReader.InOrder(entry.Value, type)
        ?? ParameterReader.Value(entry.Value, type, findings, $"test '{draft.Name}': {entry.Key}");

    private static IReadOnlyDictionary<string, FactValue?> Values(
        ExampleDraft draft, Findings findings, IReadOnlyList<RuleVersion> versions)
    {
        if (draft.Values.Length == 0)
            return ReadOnlyDictionary<string, FactValue?>.Empty;
        Dictionary<string, FactValue?> values = new(StringComparer.Ordinal);
        foreach (DefinitionEntry entry in draft.Values)
        {
            TermType? type = versions.SelectMany(version => version.Values).FirstOrDefault(value =>
                value.Name == entry.Key)?.Type;
            if (type is null && versions.Count > 0)
                findings.Add(entry.Line, "L02", $"test '{draft.Name}': '{entry.Key}' is no value of this decision");
            else if (entry.Value is DefinitionNode.Scalar { IsNull: true })
                values[entry.Key] = null;
            else if (type is not null && Value(entry, type, draft, findings) is { } value)
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
