using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Ui.Track;

/// <summary>
/// The steps that probably come: from the open boxes along the definition's arrows, by the good outcome of each task,
/// the known facts at each decision and the rule book's own answer at each question. A forecast for people, never a
/// promise: what is drawn dashed decides nothing.
/// </summary>
public sealed class TrackAhead(FlowDefinition definition, CaseState state, Func<JudgeActivity, Verdict?> ask)
{
    private const int MostBoxes = 200;

    /// <summary>The tasks and waits ahead in order, each with why it is reckoned with or empty.</summary>
    public IReadOnlyList<(FlowActivity Activity, string Why)> Steps()
    {
        List<(FlowActivity, string)> steps = [];
        if (state.IsClosed || Furthest() is not { } open)
            return steps;
        HashSet<string> seen = [open.Path, .. state.Flow.Open.Select(box => box.Activation.Path)];
        FlowActivity at = open;
        string why = "";
        for (int boxes = 0; boxes < MostBoxes && Next(at, ref why) is { } next && seen.Add(next.Path); boxes++)
        {
            at = next;
            if (next is TaskActivity or WaitActivity or AwaitActivity)
            {
                steps.Add((next, why));
                why = "";
            }
        }

        return steps;
    }

    // Of several open boxes a period leads on by itself; what a person may add beside it does not.
    private FlowActivity? Furthest() => state.Flow.Open
        .Select(box => definition.Activity(box.Activation))
        .Where(box => box is TaskActivity or WaitActivity or AwaitActivity)
        .OrderBy(box => box is TaskActivity ? 1 : 0)
        .FirstOrDefault();

    private FlowActivity? Next(FlowActivity at, ref string why)
    {
        string? port = Port(at, ref why);
        FlowConnection? arrow = port is null ? null : definition.Root.From(at.Id, port).FirstOrDefault();
        return arrow is null || !Knows(arrow.Target, out FlowActivity? next) ? null : next;
    }

    private string? Port(FlowActivity at, ref string why)
    {
        switch (at)
        {
            case TaskActivity task:
                return (task.Outcomes.FirstOrDefault(outcome => outcome.Kind == OutcomeKind.Positive)
                    ?? task.Outcomes.FirstOrDefault(outcome => outcome.Kind == OutcomeKind.Neutral))?.Name;
            case DecisionActivity decision:
                bool isTrue = state.Facts.GetValueOrDefault(decision.Variable)?.Value is FactValue.Flag { Value: true };
                return isTrue ? DecisionActivity.True : DecisionActivity.False;
            case JudgeActivity judge:
                Verdict? verdict = ask(judge);
                string? answered = verdict is { IsDetermined: true } ? verdict.Outcome : null;
                if (answered is not null && verdict is { Conditions: [ConditionFinding reason, ..] })
                    why = Words.Say.Of(reason.Text);
                return answered ?? judge.Ports[0];
            default:
                return at.Ports.Count > 0 ? at.Ports[0] : null;
        }
    }

    // Nested flowcharts are not drawn: no definition of ours has one on its main way.
    private bool Knows(string id, [NotNullWhen(true)] out FlowActivity? activity)
    {
        activity = definition.Root.Activities.FirstOrDefault(box => box.Id == id);
        return activity is not null;
    }
}
