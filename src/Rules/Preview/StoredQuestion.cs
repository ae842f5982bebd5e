namespace CreditSupervision.Rules.Preview;

/// <summary>A question as a case or a register entry would ask it today.</summary>
public sealed record StoredQuestion
{
    /// <summary>Who asks, for the reader of the preview: the id of a case or an entry.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the party, or what else tells the subject to a person; may be empty.</summary>
    public string Label { get; init; } = "";

    public required string Decision { get; init; }

    public required FactSet Facts { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The unsigned packs that judge, too; empty for the law itself.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];
}
