using CreditSupervision.Workflows.Flow.Reading;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// The ways back (退回) in the walk. A return may only lead to a step in a status in which the way forward has found that
/// step open: anything else would need a trigger that the lifecycle forbids, at once or at the next box.
/// </summary>
internal sealed class ReturnWalk(FlowDefinition definition, LifecycleShape lifecycle, FlowProblems problems)
{
    private readonly Queue<(FlowStand Stand, ActivationId Id, TaskActivity Task)> met = new();
    private readonly Queue<FlowStand> found = new();
    private readonly HashSet<(string Path, string Status)> forward = [];
    private readonly HashSet<(string Path, ReturnRoute Route)> used = [];
    private readonly HashSet<(string Path, ReturnRoute Route, string Status)> told = [];
    private bool isForward = true;

    /// <summary>The walk has come to an open task.</summary>
    public void Met(FlowStand stand, ActivationId id, TaskActivity task)
    {
        if (isForward)
            forward.Add((task.Path, stand.Status));
        if (task.ReturnTo.Count > 0)
            met.Enqueue((stand, id, task));
    }

    /// <summary>The next point that a way back leads to, null when there is none left. Called after the way forward.</summary>
    public FlowStand? Next()
    {
        isForward = false;
        while (found.Count == 0 && met.TryDequeue(out (FlowStand Stand, ActivationId Id, TaskActivity Task) at))
            foreach (ReturnRoute route in at.Task.ReturnTo)
                Go(at.Stand, at.Id, at.Task, route);
        return found.TryDequeue(out FlowStand? stand) ? stand : null;
    }

    /// <summary>Refuses ways back that no case could ever take.</summary>
    public void TellUnused()
    {
        foreach (TaskActivity task in definition.Tasks)
            foreach (ReturnRoute route in task.ReturnTo)
                if (!used.Contains((task.Path, route)) && !told.Any(known => known.Path == task.Path && known.Route == route))
                    problems.Refuse(task, FlowCodes.BadReturn,
                        $"expected 'returnTo' to name a step that leads here in the same flowchart, found '{route.To}', "
                        + "from which no way comes here. Correct or remove it.");
    }

    private void Go(FlowStand stand, ActivationId id, TaskActivity task, ReturnRoute route)
    {
        // Points do not remember how they were reached, so every step that leads here counts as done.
        TaskActivity[] targets =
        [
            .. ReturnTargets.Of(definition, task, route)
                .Where(target => !stand.Flow.Open.Any(open => open.Activation.Path == target.Path)),
        ];
        if (targets.Length == 0)
            return;
        IReadOnlyList<string> statuses = route.Trigger is { } trigger
            ? lifecycle.Destinations(stand.Status, trigger)
            : [stand.Status];
        if (statuses.Count == 0)
        {
            Tell(stand, task, route, $"the trigger '{route.Trigger}', which the lifecycle '{lifecycle.Kind}' forbids there. "
                + "Name a trigger that leads back, or remove the way.");
            return;
        }

        foreach (string status in statuses)
        {
            TaskActivity[] landings = [.. targets.Where(target => forward.Contains((target.Path, status)))];
            if (landings.Length == 0)
                Tell(stand, task, route, $"'{targets[0].Step}' in status '{status}', in which it is never open on the way "
                    + "forward: its next trigger would be forbidden. Name the trigger that leads back.");
            foreach (TaskActivity target in landings)
            {
                used.Add((task.Path, route));
                found.Enqueue(new FlowStand(
                    stand.Flow.Apply(FlowReturn.To(definition, stand.Flow, id, target)),
                    status, stand.Known, stand, $"{task.Id} returns to {target.Id}"));
            }
        }
    }

    private void Tell(FlowStand stand, TaskActivity task, ReturnRoute route, string found)
    {
        if (told.Add((task.Path, route, stand.Status)))
            problems.Refuse(task, FlowCodes.BadReturn,
                $"expected the way back to '{route.To}' from status '{stand.Status}' to keep to the lifecycle, found "
                + found);
    }
}
