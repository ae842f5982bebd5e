using CreditSupervision.Host.Queries;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>The course of a case as a whole, and what the caller may do about it.</summary>
public sealed record CourseAnswer
{
    /// <summary>The suspension that holds now; null where the case goes on.</summary>
    public SuspensionAnswer? Suspended { get; init; }

    /// <summary>Every suspension so far, the open one included.</summary>
    public required IReadOnlyList<SuspensionAnswer> Suspensions { get; init; }

    public required IReadOnlyList<SupervisionAnswer> Supervisions { get; init; }

    public required IReadOnlyList<ActionAnswer> Actions { get; init; }

    internal static CourseAnswer Of(CaseView view, AuthorityDirectory directory)
    {
        CourseState course = view.State.Course;
        return new CourseAnswer
        {
            Suspended = !view.State.IsClosed && course.OpenSuspension() is { } open ? SuspensionAnswer.Of(open) : null,
            Suspensions = [.. course.Suspensions.Select(SuspensionAnswer.Of)],
            Supervisions = [.. course.Supervisions.Select(one => SupervisionAnswer.Of(one, directory))],
            Actions = [.. view.Course.Select(ActionAnswer.Of)],
        };
    }
}

/// <summary>A time during which the case stood still; both days inclusive.</summary>
public sealed record SuspensionAnswer(
    string Reason, TextAnswer Title, DateOnly From, DateOnly? To, string ByName, string Opinion,
    bool StopsTerms, IReadOnlyList<string> Citations, bool Verify)
{
    internal static SuspensionAnswer Of(CaseSuspension suspension) => new(
        suspension.Reason,
        TextAnswer.Of(suspension.Title),
        suspension.From,
        suspension.To,
        suspension.ByName,
        suspension.Opinion,
        suspension.StopsTerms,
        [.. suspension.Cites.Select(citation => citation.ToString())],
        suspension.Verify);
}

/// <summary>A supervision; lifted where it carries the day of the report.</summary>
public sealed record SupervisionAnswer(
    string Id, string Why, DateOnly On, DateOnly DueDay, string ByName, TextAnswer? Authority, DateOnly? LiftedOn,
    IReadOnlyList<string> Citations)
{
    internal static SupervisionAnswer Of(Supervision supervision, AuthorityDirectory directory) => new(
        supervision.Id,
        supervision.Why,
        supervision.On,
        supervision.DueDay,
        supervision.ByName,
        supervision.Authority is { } code && directory.TryFind(code, out Authority? authority)
            ? TextAnswer.Of(authority.Name)
            : null,
        supervision.LiftedOn,
        [.. supervision.Cites.Select(citation => citation.ToString())]);
}

/// <summary>An act on the case as a whole: allowed, or the reason why not.</summary>
public sealed record ActionAnswer(
    string Act, TextAnswer Title, string? Choice, TextAnswer? ChoiceTitle, bool Permitted, RefusalAnswer? Refusal,
    IReadOnlyList<string> Citations)
{
    internal static ActionAnswer Of(PermittedCourse permitted) => new(
        permitted.Act.ToString().ToLowerInvariant(),
        TextAnswer.Of(permitted.Title),
        permitted.Choice,
        permitted.ChoiceTitle is { } title ? TextAnswer.Of(title) : null,
        permitted.Refusal is null,
        RefusalAnswer.Of(permitted.Refusal),
        [.. permitted.Cites.Select(citation => citation.ToString())]);
}

/// <summary>One entry of a deadline's ledger: what moved it, from when to when, with the arithmetic.</summary>
public sealed record DeadlineMoveAnswer(
    string Kind, DateOnly Before, DateOnly After, TextAnswer Cause, string? Citation, TextAnswer Arithmetic)
{
    internal static DeadlineMoveAnswer Of(DeadlineMove move) => new(
        char.ToLowerInvariant(move.Kind.ToString()[0]) + move.Kind.ToString()[1..],
        move.Before,
        move.After,
        TextAnswer.Of(move.Cause),
        move.Citation?.ToString(),
        TextAnswer.Of(move.Arithmetic));
}
