using CreditSupervision.Workflows.Flow.Reading;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>Whether holders, escalations and the course of the case name what is there.</summary>
internal sealed class CourseChecks(FlowDefinition definition, FlowProblems problems)
{
    public void CheckTask(TaskActivity task)
    {
        bool elsewhere = task.Authority is TaskAuthority.RegistrationPlace or TaskAuthority.PenaltyAuthority;
        if (elsewhere && task.AuthorityFact is null)
            problems.Refuse(task, FlowCodes.NoHolder,
                "expected 'authorityFact', the fact that holds the code of that authority, found none. Name it.");
        if (!elsewhere && task.AuthorityFact is not null)
            problems.Refuse(task, FlowCodes.NoHolder,
                $"expected no 'authorityFact' for the own or the superior authority, found '{task.AuthorityFact}'. "
                + "Correct 'authority' or remove the fact.");
        if (task.Line is not null && task.Division == "party")
            problems.Refuse(task, FlowCodes.NoHolder,
                "expected a division with lines of duty, found 'party', which has none. Remove 'line'.");
        foreach (Escalation escalation in task.Escalations)
            CheckEscalation(task, escalation);
    }

    public void CheckStatuses(LifecycleShape lifecycle)
    {
        HashSet<string> known = [lifecycle.Initial, .. lifecycle.Moves.SelectMany(move => new[] { move.From, move.To })];
        foreach (CourseReason reason in definition.Course.Suspend.Concat(definition.Course.Void))
            foreach (string status in reason.Statuses.Where(status => !known.Contains(status)))
                problems.Refuse(0, FlowCodes.Course,
                    $"$.customProperties.course: expected statuses of the lifecycle '{lifecycle.Kind}' for the reason "
                    + $"'{reason.Code}', found '{status}'. Correct or remove it.");
        foreach (ExtensionTerms terms in definition.Course.Extend)
            if (definition.Tasks.All(task => task.LegalLimit?.Parameter != terms.Limit))
                problems.Refuse(0, FlowCodes.Course,
                    $"$.customProperties.course: expected in 'extend' the limit of a task, found '{terms.Limit}', which "
                    + "no task has. Correct or remove it.");
    }

    private void CheckEscalation(TaskActivity task, Escalation escalation)
    {
        if (escalation.When == EscalationClock.Legal && task.LegalLimit is null)
            problems.Refuse(task, FlowCodes.Escalation,
                "expected an escalation to watch a clock of the task, found 'legal' without a 'legalLimit'. Use 'office' "
                + "or give the limit.");
        if (escalation.When == EscalationClock.Office && task.OfficeLimit is null)
            problems.Refuse(task, FlowCodes.Escalation,
                "expected an escalation to watch a clock of the task, found 'office' without an 'officeLimit'. Use "
                + "'legal' or give the limit.");
        if (escalation.Division == "party")
            problems.Refuse(task, FlowCodes.Escalation,
                "expected an escalation to a division of the authority, found 'party'. Escalations stay in the office.");
    }
}
