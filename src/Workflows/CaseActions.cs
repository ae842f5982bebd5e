using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows;

/// <summary>
/// What a person may do with the case as a whole now, and why not; the sibling of <see cref="PermittedActions"/> for the
/// orders of <see cref="CourseCommand"/>, asked with the same checks as the decider.
/// </summary>
public static class CaseActions
{
    public static IReadOnlyList<PermittedCourse> For(CaseState state, Briefing briefing)
    {
        CaseCourse course = briefing.Definition.Course;
        return
        [
            .. course.Suspend.Select(reason => new PermittedCourse
            {
                Act = CourseAct.Suspend,
                Title = CourseGate.Suspending,
                Choice = reason.Code,
                ChoiceTitle = reason.Title,
                Cites = reason.Cites,
                Refusal = CourseGate.ToSuspend(state, reason, briefing),
            }),
            new PermittedCourse
            {
                Act = CourseAct.Resume,
                Title = CourseGate.Resuming,
                Refusal = CourseGate.ToResume(state, briefing),
            },
            .. state.Tasks.Select(task => new PermittedCourse
            {
                Act = CourseAct.Extend,
                Title = CourseGate.Extending,
                Choice = task.Id.Value,
                ChoiceTitle = task.Title,
                Refusal = CourseGate.ToExtend(state, task, briefing),
            }),
            .. course.Void.Select(reason => new PermittedCourse
            {
                Act = CourseAct.Void,
                Title = CourseGate.Voiding,
                Choice = reason.Code,
                ChoiceTitle = reason.Title,
                Cites = reason.Cites,
                Refusal = CourseGate.ToVoid(state, reason, briefing),
            }),
            new PermittedCourse
            {
                Act = CourseAct.Supervise,
                Title = CourseGate.Supervising,
                Refusal = CourseGate.ToSupervise(state, briefing),
            },
            .. state.Course.OpenSupervisions().Select(supervision => new PermittedCourse
            {
                Act = CourseAct.Report,
                Title = CourseGate.Reporting,
                Choice = supervision.Id,
                ChoiceTitle = new BilingualText(supervision.Why, supervision.Why),
                Refusal = CourseGate.ToReport(state, supervision.Id, briefing),
            }),
        ];
    }
}

/// <summary>The acts on a case as a whole.</summary>
public enum CourseAct
{
    Suspend,
    Resume,
    Extend,
    Void,
    Supervise,
    Report,
}

/// <summary>An act on the case as one person sees it.</summary>
public sealed record PermittedCourse
{
    public required CourseAct Act { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>The reason, the task or the supervision it would be about; null where there is nothing to choose.</summary>
    public string? Choice { get; init; }

    public BilingualText? ChoiceTitle { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>Why the person may not do it now; null where they may.</summary>
    public Refusal? Refusal { get; init; }
}
