using System.Collections.Concurrent;

namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// The findings of one version. Where every condition is settled and the guards name conditions only, two questions
/// with the same bits differ in nothing but the placeholders of the sentences: the rest is found once.
/// </summary>
internal sealed class Explanations
{
    private const int MostRemembered = 4096;

    private readonly RuleVersion version;
    private readonly bool isByBits;
    private readonly ConcurrentDictionary<ulong, Remembered> remembered = new();

    private sealed record Remembered(ConditionFinding[] Findings, (int Place, TextTemplate Text)[] Open);

    public Explanations(RuleVersion version)
    {
        this.version = version;
        HashSet<TruthNode> conditions = [.. version.Conditions.Select(condition => condition.Test)];
        isByBits = version.Rules.All(rule => NamesOnly(rule.When, conditions));
    }

    /// <summary>The findings of a row that this version alone answers.</summary>
    public IReadOnlyList<ConditionFinding> Of(long[] row, ulong bits)
    {
        // A pair of bits is 01 exactly where the condition is unknown.
        if (!isByBits || (bits & ~(bits >> 1) & 0x5555_5555_5555_5555) != 0)
            return new Judgement(version, [.. row]).Findings;
        if (!remembered.TryGetValue(bits, out Remembered? known))
            known = Remember(row, bits);
        if (known.Open.Length == 0)
            return known.Findings;
        Question question = new(row);
        ConditionFinding[] findings = [.. known.Findings];
        foreach ((int place, TextTemplate text) in known.Open)
            findings[place] = findings[place] with { Text = text.Render(question) };
        return findings;
    }

    private Remembered Remember(long[] row, ulong bits)
    {
        List<(int Place, TextTemplate Text)> open = [];
        for (int place = 0; place < version.Conditions.Length; place++)
        {
            bool isMet = (bits >> (2 * place) & 2) != 0;
            TextTemplate text = isMet ? version.Conditions[place].Met : version.Conditions[place].NotMet;
            if (!text.IsFixed)
                open.Add((place, text));
        }
        Remembered found = new([.. new Judgement(version, [.. row]).Findings], [.. open]);
        if (remembered.Count < MostRemembered)
            remembered.TryAdd(bits, found);
        return found;
    }

    private static bool NamesOnly(TruthNode guard, HashSet<TruthNode> conditions) => conditions.Contains(guard)
        || guard switch
        {
            TruthNode.Constant => true,
            TruthNode.Not not => NamesOnly(not.Operand, conditions),
            TruthNode.All all => all.Operands.All(operand => NamesOnly(operand, conditions)),
            TruthNode.Any any => any.Operands.All(operand => NamesOnly(operand, conditions)),
            _ => false,
        };
}
