using System.Diagnostics;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Stories;

/// <summary>Turns a story's order about a case into the command.</summary>
public static class StoryOrders
{
    public static CourseCommand Command(StoryAct.Course act, CaseId id)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.Order switch
        {
            StoryCourse.Suspends => new SuspendCase { Case = id, Reason = act.Choice, Opinion = act.Opinion },
            StoryCourse.Resumes => new ResumeCase { Case = id, Opinion = act.Opinion },
            StoryCourse.Extends => new ExtendLimit { Case = id, Task = new TaskId(act.Choice), Opinion = act.Opinion },
            StoryCourse.Voids => new VoidCase { Case = id, Reason = act.Choice, Opinion = act.Opinion },
            StoryCourse.Supervises => new SuperviseCase
            {
                Case = id,
                DueDay = act.DueDay ?? throw new UnreachableException(),
                Opinion = act.Opinion,
            },
            StoryCourse.Reports => new ReportSupervision { Case = id, Opinion = act.Opinion },
        };
    }
}
