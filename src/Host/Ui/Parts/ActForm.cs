using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>The names of an action card's fields, and the command they make. One form holds the cards of all tasks.</summary>
public static class ActForm
{
    /// <summary>The pressed button: task and outcome.</summary>
    public const string Act = "act";

    public const string RequestId = "requestId";

    private const char Between = '|';

    public static string Button(string task, string outcome) => $"{task}{Between}{outcome}";

    public static string Opinion(string task) => $"opinion:{task}";

    public static string Phrase(string task) => $"phrase:{task}";

    public static string Evidence(string task) => $"evidence:{task}";

    public static string Fact(string task, string fact) => $"fact:{task}:{fact}";

    /// <summary>
    /// The command behind the pressed button; null where the button or a typed value cannot be read, and then
    /// <paramref name="wrong"/> names the fields. Facts that the chosen outcome does not ask for are not sent.
    /// </summary>
    public static CompleteTask? Read(
        CaseId id, TypedForm typed, FlowDefinition definition, PermittedTask? task, out IReadOnlyList<string> wrong)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(definition);
        wrong = [];
        string[] pressed = (typed[Act] ?? "").Split(Between);
        if (pressed.Length != 2)
            return null;
        IReadOnlyList<FactDemand> demands = task?.Activity.Outcomes
            .FirstOrDefault(outcome => outcome.Name == pressed[1])?.Facts ?? [];
        (FactSet facts, List<string> unread) = Facts(pressed[0], demands, typed, definition);
        wrong = unread;
        return unread.Count > 0 ? null : new CompleteTask
        {
            Case = id,
            Task = new TaskId(pressed[0]),
            Outcome = pressed[1],
            Opinion = OpinionText(typed, pressed[0]),
            Facts = facts,
            Evidence = typed.All(Evidence(pressed[0])),
        };
    }

    /// <summary>The written opinion, or the chosen phrase where nothing was written.</summary>
    public static string OpinionText(TypedForm typed, string task) =>
        typed[Opinion(task)]?.Trim() is { Length: > 0 } written ? written : typed[Phrase(task)] ?? "";

    private static (FactSet Facts, List<string> Unread) Facts(
        string task, IReadOnlyList<FactDemand> demands, TypedForm typed, FlowDefinition definition)
    {
        FactSet facts = FactSet.Empty;
        List<string> unread = [];
        foreach (FactDemand demand in demands)
        {
            string field = Fact(task, demand.Name);
            if (!FactField.TryRead(definition.Variables[demand.Name], typed.All(field), out FactValue? value))
                unread.Add(field);
            else if (value is not null)
                facts = facts.With(demand.Name, value);
        }

        return (facts, unread);
    }
}
