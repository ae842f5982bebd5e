using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// Runs one breath of the engine once for every combination of choices it meets. A choice settles its facts: a way that
/// would need one flag to be both true and false is not a way.
/// </summary>
internal static class ChoiceTrial
{
    private const int MostCasesCombined = 6;

    private static readonly FactValue yes = new FactValue.Flag(true);
    private static readonly FactValue no = new FactValue.Flag(false);

    /// <summary>Each possible list of moves with the facts it settled; at most as many as asked for.</summary>
    public static IEnumerable<(IReadOnlyList<FlowMove> Moves, FactSet Known)> All(
        Func<Func<FlowActivity, IReadOnlyList<string>>, IReadOnlyList<FlowMove>> run, FactSet known, int most)
    {
        Stack<IReadOnlyList<int>> plans = new([[]]);
        for (int tried = 0; tried < most && plans.TryPop(out IReadOnlyList<int>? plan); tried++)
        {
            FactSet settled = known;
            List<int> taken = [];
            IReadOnlyList<FlowMove> moves = run(Choose);
            yield return (moves, settled);

            IReadOnlyList<string> Choose(FlowActivity activity)
            {
                List<Choice> choices = ChoicesOf(activity, settled);
                int pick = taken.Count < plan.Count ? plan[taken.Count] : 0;
                if (taken.Count >= plan.Count)
                    for (int other = 1; other < choices.Count; other++)
                        plans.Push([.. taken, other]);
                taken.Add(pick);
                settled = choices[pick].Known;
                return choices[pick].Ports;
            }
        }
    }

    private static List<Choice> ChoicesOf(FlowActivity activity, FactSet known) => activity switch
    {
        DecisionActivity decision => known.TryGet(decision.Variable, out FactValue? value)
            ? [new Choice([value == yes ? DecisionActivity.True : DecisionActivity.False], known)]
            :
            [
                new Choice([DecisionActivity.True], known.With(decision.Variable, yes)),
                new Choice([DecisionActivity.False], known.With(decision.Variable, no)),
            ],
        SwitchActivity { Mode: SwitchMode.MatchFirst } first => First(first, known),
        SwitchActivity any => Any(any, known),
        _ => [new Choice(activity.Ports, known)],
    };

    private static List<Choice> First(SwitchActivity choice, FactSet known)
    {
        List<Choice> choices = [];
        FactSet before = known;
        foreach (SwitchCase item in choice.Cases)
        {
            if (!before.TryGet(item.Variable, out FactValue? value))
                choices.Add(new Choice([item.Label], before.With(item.Variable, item.Value)));
            else if (value == item.Value)
            {
                choices.Add(new Choice([item.Label], before));
                return choices;
            }
            before = Without(before, item);
        }
        choices.Add(new Choice([SwitchActivity.Default], before));
        return choices;
    }

    private static List<Choice> Any(SwitchActivity choice, FactSet known)
    {
        // More cases than can be combined are tried one by one and all together, which finds nearly every mistake.
        int combined = Math.Min(choice.Cases.Count, MostCasesCombined);
        List<Choice> choices = [];
        for (int set = 0; set < 1 << combined; set++)
        {
            SwitchCase[] held = [.. choice.Cases.Where((_, index) => index >= combined || (set >> index & 1) == 1)];
            FactSet settled = known;
            bool possible = true;
            foreach (SwitchCase item in choice.Cases.OrderBy(item => held.Contains(item) ? 0 : 1))
                if (held.Contains(item))
                {
                    possible &= !settled.TryGet(item.Variable, out FactValue? value) || value == item.Value;
                    settled = settled.With(item.Variable, item.Value);
                }
                else
                {
                    possible &= !settled.TryGet(item.Variable, out FactValue? value) || value != item.Value;
                    settled = Without(settled, item);
                }
            if (possible)
                choices.Add(new Choice(
                    held.Length == 0 ? [SwitchActivity.Default] : [.. held.Select(item => item.Label)], settled));
        }
        return choices;
    }

    // Of a flag that is not true we know the value; of anything else only that it is another.
    private static FactSet Without(FactSet known, SwitchCase item) =>
        item.Value == yes && !known.TryGet(item.Variable, out _) ? known.With(item.Variable, no)
        : item.Value == no && !known.TryGet(item.Variable, out _) ? known.With(item.Variable, yes)
        : known;

    private sealed record Choice(IReadOnlyList<string> Ports, FactSet Known);
}
