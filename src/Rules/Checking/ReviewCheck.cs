using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules.Checking;

/// <summary>
/// Values of the law that nobody has looked at for more than a year (L14). Only values that hold on the day or later:
/// a value that another has followed no longer changes.
/// </summary>
internal static class ReviewCheck
{
    private const int MostMonths = 12;

    public static void Run(RuleBookContents contents, DateOnly today, List<DefinitionProblem> problems)
    {
        foreach (Parameter parameter in contents.Parameters.Values)
            Parameter(parameter, contents.FileOf(parameter.Name), today, problems);
        foreach (VersionDraft draft in contents.Drafts)
        {
            foreach (Parameter parameter in draft.Parameters)
                Parameter(parameter, draft.Findings.File, today, problems);
            foreach (ExceptionDraft exception in draft.Exceptions)
                One($"the exception '{exception.Id}' to '{exception.Parameter}'", exception.Reviewed,
                    draft.Findings.File, exception.Line, today, problems);
        }
    }

    private static void Parameter(Parameter parameter, string file, DateOnly today, List<DefinitionProblem> problems)
    {
        for (int place = 0; place < parameter.Values.Count; place++)
        {
            ParameterValue value = parameter.Values[place];
            bool isFollowed = place + 1 < parameter.Values.Count
                && parameter.Values[place + 1].From <= today.DayNumber;
            if (!isFollowed && value.To > today.DayNumber)
                One($"the value of '{parameter.Name}' from {Days.ToDate(value.From):yyyy-MM-dd}", value.Reviewed, file,
                    value.Line, today, problems);
        }
    }

    private static void One(string what, DateOnly reviewed, string file, int line, DateOnly today,
        List<DefinitionProblem> problems)
    {
        if (today.DayNumber > Days.AddMonths(reviewed.DayNumber, MostMonths))
            problems.Add(new DefinitionProblem
            {
                File = file,
                Line = line,
                Code = "L14",
                Message = $"{what} was last reviewed on {reviewed:yyyy-MM-dd}, more than {MostMonths} months before "
                    + $"{today:yyyy-MM-dd}; compare it with the source and set 'reviewed'",
                IsWarning = true,
            });
    }
}
