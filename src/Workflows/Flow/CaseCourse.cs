using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// What may happen to a case of this definition as a whole, and by whom: suspension, extension, voiding, supervision.
/// What is not named is not allowed.
/// </summary>
public sealed record CaseCourse
{
    public static readonly CaseCourse Nothing = new();

    /// <summary>The reasons for which a case may be suspended; the same posts resume it.</summary>
    public IReadOnlyList<CourseReason> Suspend { get; init; } = [];

    /// <summary>The limits that the law lets be extended.</summary>
    public IReadOnlyList<ExtensionTerms> Extend { get; init; } = [];

    /// <summary>The reasons for which a case may be declared void.</summary>
    public IReadOnlyList<CourseReason> Void { get; init; } = [];

    /// <summary>The posts that may put a case under supervision.</summary>
    public IReadOnlyList<FlowOpener> SupervisedBy { get; init; } = [];

    /// <summary>The posts that report on a supervision.</summary>
    public IReadOnlyList<FlowOpener> ReportedBy { get; init; } = [];
}

/// <summary>A reason with its article and the posts that may use it.</summary>
public sealed record CourseReason
{
    /// <summary>Stable code, for example <c>courtOrder</c>.</summary>
    public required string Code { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>At least one post.</summary>
    public required IReadOnlyList<FlowOpener> By { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>The statuses in which the reason may be used; empty for every status that is not final.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>True for an order that stops terms of substance as well.</summary>
    public bool StopsTerms { get; init; }

    /// <summary>True where the article is in doubt.</summary>
    public bool Verify { get; init; }
}

/// <summary>An extension the law gives for one limit.</summary>
public sealed record ExtensionTerms
{
    /// <summary>The parameter of the limit that may be extended.</summary>
    public required string Limit { get; init; }

    /// <summary>The parameter that holds the time added; it carries the article.</summary>
    public required string Adds { get; init; }

    /// <summary>How often the limit may be extended, from 1.</summary>
    public required int Times { get; init; }

    /// <summary>The posts that approve it; at least one.</summary>
    public required IReadOnlyList<FlowOpener> By { get; init; }
}
