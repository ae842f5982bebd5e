using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>A piece of an expression or text with the line it stands on.</summary>
internal sealed record Written(string Text, int Line);

/// <summary>A fact as a rule file declares it.</summary>
internal sealed record FactDraft
{
    public required string Name { get; init; }

    public required TermType Type { get; init; }

    public required BilingualText Label { get; init; }

    public required long? Max { get; init; }

    public required string? Evidence { get; init; }

    /// <summary>True where an unknown set is known to hold something.</summary>
    public required bool IsNeverEmpty { get; init; }

    public required int Line { get; init; }
}

/// <summary>A named expression that other expressions of the file may use.</summary>
internal sealed record TermDraft(string Name, Written Expression)
{
    /// <summary>Where an overlay gave it, the findings of the overlay's file; null for the version's own.</summary>
    public Findings? Foreign { get; init; }
}

/// <summary>One line of the statute.</summary>
internal sealed record ConditionDraft
{
    public required string Id { get; init; }

    public required Written Test { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required BilingualText Met { get; init; }

    public required BilingualText NotMet { get; init; }

    public required BilingualText? Unknown { get; init; }

    /// <summary>Where an overlay gave it, the findings of the overlay's file; null for the version's own.</summary>
    public Findings? Foreign { get; init; }
    /// <summary>Why the condition stands although others cover it; null where it must decide something.</summary>
    public required string? Needless { get; init; }

    public required int Line { get; init; }
}

/// <summary>A defeasible rule; a null outcome only disables the rules it overrides.</summary>
internal sealed record RuleDraft
{
    public required string Id { get; init; }

    /// <summary>Null for the default.</summary>
    public required Written? When { get; init; }

    public required string? Outcome { get; init; }

    public required IReadOnlyList<string> Overrides { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Where an overlay gave it, the findings of the overlay's file; null for the version's own.</summary>
    public Findings? Foreign { get; init; }

    public required int Line { get; init; }
}

/// <summary>Another value for a parameter under a condition.</summary>
internal sealed record ExceptionDraft(
    string Parameter, string Id, Written When, DefinitionNode Value, IReadOnlyList<string> Overrides,
    IReadOnlyList<Citation> Cites, decimal Confidence, DateOnly Reviewed, int Line);

/// <summary>A rule file, or the overlay of a pack, as far as it can be read without the others.</summary>
internal sealed record VersionDraft
{
    public required Findings Findings { get; init; }

    public required string Decision { get; init; }

    public required bool IsOverlay { get; init; }

    public required string Id { get; init; }

    public required BilingualText Title { get; init; }

    public required string? Pack { get; init; }

    /// <summary>What is doubtful about an unsigned pack, for the person who might sign it.</summary>
    public required BilingualText? Doubt { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }

    public required DateOnly KnownFrom { get; init; }

    public required Written? SelectBy { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    public required IReadOnlyList<FactDraft> Facts { get; init; }

    public required IReadOnlyDictionary<string, BilingualText> Documents { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public required IReadOnlyList<TermDraft> Terms { get; init; }

    public required IReadOnlyList<ConditionDraft> Conditions { get; init; }

    public required IReadOnlyList<RuleDraft> Rules { get; init; }

    public required RuleDraft? Default { get; init; }

    public required IReadOnlyList<TermDraft> Values { get; init; }

    public required IReadOnlyList<ExceptionDraft> Exceptions { get; init; }

    public required IReadOnlyList<ExampleDraft> Examples { get; init; }

    public required int Line { get; init; }

    /// <summary>
    /// The version with what overlays add to it: terms, conditions, rules, values. An overlay adds to every version that
    /// is in force at some time of the overlay's own.
    /// </summary>
    public VersionDraft With(IEnumerable<VersionDraft> overlays)
    {
        VersionDraft[] adding = [.. overlays.Where(overlay =>
            overlay.From < (To ?? DateOnly.MaxValue) && From < (overlay.To ?? DateOnly.MaxValue))];
        if (adding.Length == 0)
            return this;
        return this with
        {
            Terms = [.. Terms, .. adding.SelectMany(Added(overlay => overlay.Terms))],
            Conditions = [.. Conditions, .. adding.SelectMany(overlay =>
                overlay.Conditions.Select(condition => condition with { Foreign = overlay.Findings }))],
            Rules = [.. Rules, .. adding.SelectMany(overlay =>
                overlay.Rules.Select(rule => rule with { Foreign = overlay.Findings }))],
            Values = [.. Values, .. adding.SelectMany(Added(overlay => overlay.Values))],
            Parameters = [.. Parameters, .. adding.SelectMany(overlay => overlay.Parameters)],
        };
    }

    private static Func<VersionDraft, IEnumerable<TermDraft>> Added(
        Func<VersionDraft, IReadOnlyList<TermDraft>> terms) =>
        overlay => terms(overlay).Select(term => term with { Foreign = overlay.Findings });
}

/// <summary>An embedded test before its facts are known to the reader.</summary>
internal sealed record ExampleDraft
{
    public required string Name { get; init; }

    public required int Line { get; init; }

    public required DateOnly? On { get; init; }

    public required DefinitionEntry[] Given { get; init; }

    public required string Expect { get; init; }

    public required string? By { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Null where the example does not say.</summary>
    public required IReadOnlyList<string>? Missing { get; init; }

    public required DefinitionEntry[] Values { get; init; }

    public required bool? NeedsReview { get; init; }
}
