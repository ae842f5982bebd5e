using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>Finds whose desk a task lies on: jurisdiction, division, line of duty, position.</summary>
internal sealed class TaskRouting(CaseRun run)
{
    private const string Chief = "chief";

    /// <summary>The holder; null after refusing where the authority that must act is not known.</summary>
    public TaskHolder? HolderOf(TaskActivity task)
    {
        if (AuthorityOf(task) is not { } authority)
            return null;
        string? line = task.Line is { } sought ? LineOf(sought, task.Division) : null;
        return new TaskHolder
        {
            Authority = authority,
            Division = task.Division,
            // Where nobody's line is known the chief shares the work out.
            Position = task.Line is not null && line is null ? Chief : task.Position,
            Line = line,
        };
    }

    private string? AuthorityOf(TaskActivity task)
    {
        string own = run.State.Authority;
        if (task.Authority == TaskAuthority.Own)
            return own;
        if (task.Authority == TaskAuthority.Superior)
            return run.Briefing.Directory[own].Superior ?? own;
        string fact = task.AuthorityFact
            ?? throw new InvalidOperationException($"Task '{task.Step}' names no fact with its authority.");
        if (Word(fact) is not { } code)
            run.Refuse(Refusals.FactMissing([run.Briefing.Definition.Variables[fact]]));
        else if (!run.Briefing.Directory.TryFind(code, out Authority? found))
            run.Refuse(Refusals.AuthorityUnknown(code));
        else
            return found.Code;
        return null;
    }

    private string? LineOf(LineOfDuty sought, string division)
    {
        string? value = Word(sought.Fact);
        string? line = value is null ? null : sought.Lines.GetValueOrDefault(value, value);
        return line is not null && run.Briefing.Directory.Lines.TryGetValue(division, out DivisionLines? known)
            && known.Names.ContainsKey(line)
                ? line
                : null;
    }

    private string? Word(string fact) => run.State.Facts.GetValueOrDefault(fact)?.Value switch
    {
        FactValue.Code code => code.Value,
        FactValue.Text text => text.Value,
        _ => null,
    };
}
