namespace CreditSupervision.Rules.Evaluation;

/// <summary>A decision with all its versions over one row of facts, for one choice of packs.</summary>
internal sealed record Decision
{
    public required DecisionSignature Signature { get; init; }

    /// <summary>The facts of all versions; a fact's slot is its place plus one.</summary>
    public required IReadOnlyList<FactSlot> Facts { get; init; }

    /// <summary>In order of their first day.</summary>
    public required IReadOnlyList<RuleVersion> Versions { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }
}

/// <summary>An embedded test, ready to be asked.</summary>
internal sealed record Example
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Name { get; init; }

    /// <summary>The facts and the day of asking in their slots; shared, so whoever changes it takes a copy.</summary>
    public required long[] Row { get; init; }

    public required IReadOnlyList<FactSlot> Facts { get; init; }

    public DateOnly On => Days.ToDate(Row[Question.OnSlot]);

    /// <summary>The facts as a person gives them; made when asked for, because a start of the host never asks.</summary>
    public FactSet Given => FactSet.Of(Facts.Where(fact => Row[fact.Slot] != Question.Unknown)
        .Select(fact => KeyValuePair.Create(fact.Declaration.Name, Evaluation.Values.Of(Row[fact.Slot], fact.Type))));

    public required IReadOnlyList<string> Packs { get; init; }

    public required string Expect { get; init; }

    public required string? By { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    public required IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Expected values; null where the value must be absent.</summary>
    public required IReadOnlyDictionary<string, FactValue?> Values { get; init; }

    public required bool? NeedsReview { get; init; }
}
