using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// A second engine behind the seam, written on purpose in another way: tokens that lie on arrows, one recursive function
/// that pushes a token on, and nothing shared with the built-in engine but the definition and the moves. It is slow and
/// knows nothing of graphs: what may still come to a join it finds by looking along the arrows every time.
/// </summary>
internal sealed class NaiveEngine : IFlowEngine
{
    public IReadOnlyList<FlowMove> Start(FlowDefinition definition, Func<string, FactValue?> facts)
    {
        Game game = new(definition, FlowState.Empty, facts);
        game.EnterChart(definition.Root, null);
        return game.Play();
    }

    public IReadOnlyList<FlowMove> Advance(
        FlowDefinition definition, FlowState state, ActivationId activation, string port, Func<string, FactValue?> facts)
    {
        if (!state.Open.Any(open => open.Activation == activation))
            throw new InvalidOperationException($"{activation} is not open.");
        FlowActivity box = definition.Activity(activation);
        if (box is not (TaskActivity or JudgeActivity or TransitionActivity or LetterActivity or PublishActivity
            or WithdrawActivity or PushActivity or WaitActivity or AwaitActivity or RecordActivity))
            throw new InvalidOperationException($"{activation} is not the caller's.");
        if (!box.Ports.Contains(port))
            throw new InvalidOperationException($"{activation} has no port {port}.");
        Game game = new(definition, state, facts);
        game.LeaveBy(activation, box, [port]);
        return game.Play();
    }

    /// <summary>A board of tokens for one breath.</summary>
    private sealed class Game(FlowDefinition definition, FlowState board, Func<string, FactValue?> facts)
    {
        private readonly List<FlowMove> written = [];
        private List<(Flowchart Chart, ActivationId? Within, FlowConnection Arrow)> tokens = [];
        private FlowState board = board;

        public List<FlowMove> Play()
        {
            while (!board.IsFinished && (Push() || Release() || CloseEmpty()))
            {
            }
            return written;
        }

        public void EnterChart(Flowchart chart, ActivationId? within)
        {
            StartActivity start = chart.Activities.OfType<StartActivity>().Single();
            Visit(chart, within, start, Place(start, within));
        }

        public void LeaveBy(ActivationId id, FlowActivity box, IEnumerable<string> ports)
        {
            ActivationId? within = board.Open.Single(open => open.Activation == id).Within;
            Flowchart chart = ChartOf(within);
            foreach (string port in ports)
            {
                Write(new FlowMove.Completed(id, port));
                foreach (FlowConnection arrow in chart.Connections)
                    if (arrow.Source == box.Id && arrow.Port == port)
                        tokens.Add((chart, within, arrow));
            }
        }

        // The oldest token moves on.
        private bool Push()
        {
            if (tokens.Count == 0)
                return false;
            (Flowchart chart, ActivationId? within, FlowConnection arrow) = tokens[0];
            tokens = [.. tokens.Skip(1)];
            FlowActivity box = chart.Activities.Single(activity => activity.Id == arrow.Target);
            if (box is JoinActivity join)
                Gather(chart, within, arrow, join);
            else
                Visit(chart, within, box, Place(box, within));
            return true;
        }

        private void Visit(Flowchart chart, ActivationId? within, FlowActivity box, ActivationId id)
        {
            if (box is FlowchartActivity nested)
                EnterChart(nested.Chart, id);
            else if (box is EndActivity or FinishActivity)
            {
                Write(new FlowMove.Completed(id, "Done"));
                Close(box is EndActivity ? within : null);
            }
            else if (box is StartActivity or DecisionActivity or SwitchActivity or ForkActivity)
                LeaveBy(id, box, Ways(box));
        }

        private IEnumerable<string> Ways(FlowActivity box)
        {
            if (box is DecisionActivity decision)
                return [Is(box, decision.Variable, new FactValue.Flag(true)) ? "True" : "False"];
            if (box is not SwitchActivity choice)
                return box is ForkActivity fork ? fork.Branches : ["Done"];
            List<string> ways = [];
            foreach (SwitchCase item in choice.Cases)
                if ((ways.Count == 0 || choice.Mode == SwitchMode.MatchAny) && Is(box, item.Variable, item.Value))
                    ways.Add(item.Label);
            return ways.Count > 0 ? ways : ["Default"];
        }

        private bool Is(FlowActivity box, string variable, FactValue value) =>
            (facts(variable) ?? throw new FlowFactUnknownException(variable, box.Path)).Equals(value);

        private void Gather(Flowchart chart, ActivationId? within, FlowConnection arrow, JoinActivity join)
        {
            OpenActivation? waiting = board.Open.FirstOrDefault(open =>
                open.Within == within && open.Activation.Path == join.Path);
            ActivationId id = waiting?.Activation ?? Place(join, within);
            if (!board.Arrivals.Any(arrival => arrival.Join == id && arrival.Connection == arrow.Index))
                Write(new FlowMove.Arrived(id, arrow.Index));
            bool anew = ClosesLoop(chart, arrow);
            if (join.Mode == JoinMode.WaitAny)
            {
                tokens = [.. tokens.Where(token => token.Within != within || ClosesLoop(chart, token.Arrow)
                    || !(token.Arrow.Target == join.Id || IsBefore(chart, token.Arrow.Target, join.Id)))];
                foreach (OpenActivation open in board.Open.Where(open => open.Within == within
                    && IsBefore(chart, IdOf(open.Activation), join.Id)).ToList())
                    Drop(open.Activation);
            }
            bool isFull = chart.Connections.Where(other => other.Target == join.Id && !ClosesLoop(chart, other))
                .All(other => board.Arrivals.Any(arrival => arrival.Join == id && arrival.Connection == other.Index));
            if (anew || join.Mode == JoinMode.WaitAny || (join.Mode == JoinMode.WaitAll && isFull))
                LeaveBy(id, join, ["Done"]);
        }

        // A join for the active ones opens when nobody on the board can come to it any more.
        private bool Release()
        {
            foreach (OpenActivation open in board.Open)
                if (definition.Activity(open.Activation) is JoinActivity { Mode: JoinMode.WaitAllActive } join)
                {
                    Flowchart chart = ChartOf(open.Within);
                    if (board.Open.Any(other => other.Within == open.Within
                        && IsBefore(chart, IdOf(other.Activation), join.Id)))
                        continue;
                    LeaveBy(open.Activation, join, ["Done"]);
                    return true;
                }
            return false;
        }

        private bool CloseEmpty()
        {
            foreach (OpenActivation open in board.Open)
                if (definition.Activity(open.Activation) is FlowchartActivity
                    && board.Open.All(inner => inner.Within != open.Activation))
                {
                    Close(open.Activation);
                    return true;
                }
            if (board.Open.Count > 0)
                return false;
            Close(null);
            return true;
        }

        private void Close(ActivationId? chart)
        {
            while (board.Open.FirstOrDefault(open => open.Within == chart) is { } left)
                Drop(left.Activation);
            tokens = [.. tokens.Where(token => token.Within != chart)];
            if (chart is { } nested)
                LeaveBy(nested, definition.Activity(nested), ["Done"]);
            else
                Write(new FlowMove.Finished());
        }

        private void Drop(ActivationId id)
        {
            while (board.Open.FirstOrDefault(open => open.Within == id) is { } inner)
                Drop(inner.Activation);
            tokens = [.. tokens.Where(token => token.Within != id)];
            Write(new FlowMove.Cancelled(id));
        }

        private ActivationId Place(FlowActivity box, ActivationId? within)
        {
            board.Passes.TryGetValue(box.Path, out int passes);
            ActivationId id = new(box.Path, passes + 1);
            Write(new FlowMove.Activated(id, within));
            return id;
        }

        private void Write(FlowMove move)
        {
            written.Add(move);
            board = board.Apply(move);
        }

        private Flowchart ChartOf(ActivationId? within) =>
            within is { } id ? ((FlowchartActivity)definition.Activity(id)).Chart : definition.Root;

        private string IdOf(ActivationId id) => definition.Activity(id).Id;

        private static bool IsBefore(Flowchart chart, string box, string target) => chart.Connections.Any(arrow =>
            arrow.Source == box && !ClosesLoop(chart, arrow)
            && (arrow.Target == target || IsBefore(chart, arrow.Target, target)));

        // An arrow closes a loop where a walk from the start meets its target again on the way it came.
        private static bool ClosesLoop(Flowchart chart, FlowConnection arrow)
        {
            HashSet<int> closing = [];
            HashSet<string> done = [];
            Walk(chart.Activities.OfType<StartActivity>().Single().Id, []);
            foreach (FlowActivity activity in chart.Activities)
                Walk(activity.Id, []);
            return closing.Contains(arrow.Index);

            void Walk(string at, List<string> way)
            {
                if (!done.Add(at))
                    return;
                foreach (FlowConnection next in chart.Connections.Where(next => next.Source == at))
                    if (next.Target == at || way.Contains(next.Target))
                        closing.Add(next.Index);
                    else
                        Walk(next.Target, [.. way, at]);
            }
        }
    }
}
