using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A named value of the law over time. Values are in order of their first day.</summary>
internal sealed class Parameter(string name, BilingualText title, TermType type, IReadOnlyList<ParameterValue> values)
{
    private readonly ParameterValue[] inOrder = [.. values];

    public string Name { get; } = name;

    public BilingualText Title { get; } = title;

    public TermType Type { get; } = type;

    public IReadOnlyList<ParameterValue> Values { get; } = values;

    /// <summary>What other law may set in its place; null where the parameter declares no band.</summary>
    public ParameterBand? Band { get; init; }

    public bool HasDoubt { get; } = values.Any(value => value.IsDoubtful);

    /// <summary>The value of a day as it was known on another day, or null where there is none.</summary>
    public ParameterValue? On(long day, long knownOn)
    {
        for (int index = inOrder.Length - 1; index >= 0; index--)
        {
            ParameterValue value = inOrder[index];
            if (value.From <= day && value.KnownFrom <= knownOn)
                return day < value.To || knownOn < value.To ? value : null;
        }
        return null;
    }

    /// <summary>The first value known, for a day before it; null for a later day.</summary>
    public ParameterValue? Before(long day, long knownOn) =>
        Array.Find(inOrder, value => value.KnownFrom <= knownOn) is { } first && day < first.From ? first : null;

    /// <summary>
    /// The number picked by a day, which may be unknown, as it was known on another; or unknown.
    /// </summary>
    public long Number(long day, long knownOn) =>
        (day == Question.Unknown ? Always(knownOn) : On(day, knownOn))?.Value ?? Question.Unknown;

    /// <summary>
    /// The latest value known on a day where all known values say the same, whichever day picks one; or null.
    /// </summary>
    public ParameterValue? Always(long knownOn)
    {
        ParameterValue? found = null;
        foreach (ParameterValue value in Values)
        {
            if (value.KnownFrom > knownOn)
                continue;
            if (found is not null && found.Value != value.Value)
                return null;
            found = found is { IsDoubtful: true } ? found : value;
        }
        return found;
    }
}

/// <summary>The least and the most, both inclusive, that a value may be, and who says so.</summary>
internal sealed record ParameterBand(long Least, long Most, IReadOnlyList<Citation> Cites)
{
    public bool Holds(long value) => value >= Least && value <= Most;
}

/// <summary>
/// One dated value: first day inclusive, end exclusive (past the last day of the calendar where open).
/// </summary>
internal sealed record ParameterValue
{
    public required long From { get; init; }

    public required long To { get; init; }

    public required long KnownFrom { get; init; }

    public required long Value { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required decimal Confidence { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required int Line { get; init; }

    public bool IsDoubtful => Confidence < 0.8m;
}
