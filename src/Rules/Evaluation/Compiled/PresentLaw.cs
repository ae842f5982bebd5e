namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// Where every parameter that the selecting day picks stands at its latest value: most questions are asked here. Days
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
        ParameterValue[] latest = [.. parameters.Select(parameter => parameter.Values[^1])];
        slot = version.SelectSlot;
        from = latest.Select(value => value.From).Append(version.From).Max();
        to = latest.Select(value => value.To).Append(version.To).Min();
        knownFrom = latest.Select(value => value.KnownFrom).Append(version.KnownFrom).Max();
    }

    /// <summary>Never true where the selecting day is unknown.</summary>
    public bool Covers(long[] row)
    {
        long day = row[slot];
        return day >= from && day < to && row[Question.OnSlot] >= knownFrom;
    }
}
