namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// Where every parameter that the selecting day picks stands at its latest number: most questions are asked here. Days
/// of selection from (inclusive) to (exclusive); days of asking from the first on which all of it was known.
/// </summary>
internal sealed class PresentLaw
{
    private readonly int slot;
    private readonly long from;
    private readonly long to;
    private readonly long knownFrom;

    public PresentLaw(RuleVersion version, IEnumerable<Parameter> parameters)
    {
        slot = version.SelectSlot;
        (from, to, knownFrom) = (version.From, version.To, version.KnownFrom);
        foreach (Parameter parameter in parameters)
        {
            ParameterValue first = First(parameter.Values);
            from = Math.Max(from, first.From);
            knownFrom = Math.Max(knownFrom, first.KnownFrom);
            to = Math.Min(to, parameter.Values[^1].To);
        }
    }

    /// <summary>Never true where the selecting day is unknown.</summary>
    public bool Covers(long[] row)
    {
        long day = row[slot];
        return day >= from & day < to & row[Question.OnSlot] >= knownFrom;
    }

    /// <summary>The first of the values that say what the latest says, without a hole or a late word between.</summary>
    private static ParameterValue First(IReadOnlyList<ParameterValue> values)
    {
        int place = values.Count - 1;
        while (place > 0 && values[place - 1].Value == values[place].Value
            && values[place - 1].To >= values[place].From && values[place].KnownFrom <= values[place].From)
            place--;
        return values[place];
    }
}
