using System.Globalization;
using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// A point of the walk: flow state, status, the facts that the way here settled, and the way itself. Two points are the
/// same where only their ways and the numbers of their passes differ.
/// </summary>
internal sealed record FlowStand(FlowState Flow, string Status, FactSet Known, FlowStand? Before, string Step)
{
    private const int LongestWay = 12;

    /// <summary>
    /// What tells points apart. Which branches have come to a join counts only where it waits for every one of them.
    /// </summary>
    public string Key(FlowDefinition definition)
    {
        OpenActivation[] open = [.. Flow.Open.OrderBy(item => item.Activation.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Activation.Pass)];
        StringBuilder key = new(Status);
        foreach (OpenActivation item in open)
        {
            key.Append('|').Append(item.Activation.Path).Append('@').Append(Place(item.Within));
            if (definition.Activity(item.Activation) is not JoinActivity { Mode: JoinMode.WaitAll })
                continue;
            foreach (JoinArrival arrival in Flow.Arrivals.Where(arrival => arrival.Join == item.Activation)
                .OrderBy(arrival => arrival.Connection))
                key.Append(CultureInfo.InvariantCulture, $"<{arrival.Connection}");
        }
        foreach ((string name, FactValue value) in Known)
            key.Append('|').Append(name).Append('=').Append(value);
        return key.ToString();

        int Place(ActivationId? within) => within is { } nested
            ? Array.FindIndex(open, item => item.Activation == nested)
            : -1;
    }

    /// <summary>The way from the start, the middle left out where it is long.</summary>
    public string Way()
    {
        List<string> steps = [];
        for (FlowStand? stand = this; stand is not null; stand = stand.Before)
            if (stand.Step.Length > 0)
                steps.Add(stand.Step);
        steps.Reverse();
        return steps.Count == 0 ? "at the start"
            : "after " + string.Join(" > ", steps.Count <= LongestWay
                ? steps
                : [.. steps.Take(LongestWay / 2), "...", .. steps.TakeLast(LongestWay / 2)]);
    }
}
