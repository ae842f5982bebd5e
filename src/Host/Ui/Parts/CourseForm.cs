using System.Globalization;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>The names of the fields of the card about the case as a whole, and the command they make.</summary>
public static class CourseForm
{
    /// <summary>The pressed button: the act and what it is about.</summary>
    public const string Act = "course";

    public const string Opinion = "course-opinion";

    public const string DueDay = "course-due";

    private const char Between = '|';

    public static string Button(CourseAct act, string? choice) => $"{act}{Between}{choice}";

    /// <summary>The command behind the pressed button; null where the button or the day cannot be read.</summary>
    public static CourseCommand? Read(CaseId id, TypedForm typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        string[] pressed = (typed[Act] ?? "").Split(Between, 2);
        if (pressed.Length != 2 || !Enum.TryParse(pressed[0], out CourseAct act))
            return null;
        string opinion = typed[Opinion]?.Trim() ?? "";
        return act switch
        {
            CourseAct.Suspend => new SuspendCase { Case = id, Reason = pressed[1], Opinion = opinion },
            CourseAct.Resume => new ResumeCase { Case = id, Opinion = opinion },
            CourseAct.Extend => new ExtendLimit { Case = id, Task = new TaskId(pressed[1]), Opinion = opinion },
            CourseAct.Void => new VoidCase { Case = id, Reason = pressed[1], Opinion = opinion },
            CourseAct.Supervise => DateOnly.TryParseExact(
                typed[DueDay], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly due)
                    ? new SuperviseCase { Case = id, DueDay = due, Opinion = opinion }
                    : null,
            CourseAct.Report => new ReportSupervision { Case = id, Supervision = pressed[1], Opinion = opinion },
        };
    }
}
