using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows.Cases;

/// <summary>What happened to a case as a whole: its suspensions, extensions and supervisions, in their order.</summary>
public sealed record CourseState
{
    public static readonly CourseState Undisturbed = new();

    /// <summary>At most the last one is open.</summary>
    public IReadOnlyList<CaseSuspension> Suspensions { get; init; } = [];

    public IReadOnlyList<LimitExtension> Extensions { get; init; } = [];

    public IReadOnlyList<Supervision> Supervisions { get; init; } = [];

    /// <summary>The suspension that holds now; null where the case goes on.</summary>
    public CaseSuspension? OpenSuspension() => Suspensions.LastOrDefault(suspension => suspension.To is null);

    /// <summary>The supervisions that still wait for a report.</summary>
    public IReadOnlyList<Supervision> OpenSupervisions() => [.. Supervisions.Where(known => known.LiftedOn is null)];
}

/// <summary>A time during which the case stands still; both ends inclusive, the day of resumption counts again.</summary>
public sealed record CaseSuspension
{
    /// <summary>The code of the reason in the definition.</summary>
    public required string Reason { get; init; }

    public required BilingualText Title { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>The first day that does not count.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that does not count; null while the case is suspended.</summary>
    public DateOnly? To { get; init; }

    /// <summary>
    /// True where the order also stops substantive terms (the term of a listing, a waiting year); a suspension of the
    /// proceedings alone never does.
    /// </summary>
    public required bool StopsTerms { get; init; }

    public required string Opinion { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    /// <summary>True where the article is in doubt and legal staff should verify it.</summary>
    public bool Verify { get; init; }
}

/// <summary>An extension of a limit: it goes with every step that counts the same limit from the same day.</summary>
public sealed record LimitExtension
{
    /// <summary>The parameter of the limit that was extended.</summary>
    public required string Limit { get; init; }

    /// <summary>The day the limit runs from.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The time added, with who granted it and the article.</summary>
    public required Extension Added { get; init; }
}

/// <summary>Somebody above watches the case until it is reported on.</summary>
public sealed record Supervision
{
    /// <summary>Unique in the case, for example <c>supervision-2</c>.</summary>
    public required string Id { get; init; }

    public required string Why { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>The last day (inclusive) for the report.</summary>
    public required DateOnly DueDay { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The id of the person, or <c>system</c>.</summary>
    public required string By { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    /// <summary>The authority that supervises; null where the system does.</summary>
    public string? Authority { get; init; }

    /// <summary>What keeps the same supervision from being made twice; null where a person made it.</summary>
    public string? Key { get; init; }

    public DateOnly? LiftedOn { get; init; }
}
