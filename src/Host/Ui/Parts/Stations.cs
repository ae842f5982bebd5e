using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>Where a station stands relative to the case.</summary>
public enum StationPlace
{
    Passed,
    Current,
    Ahead,

    /// <summary>The case ended before it.</summary>
    Never,
}

/// <summary>One station of the strip; the day is the last on which the case came to it or past it.</summary>
public sealed record Station(string Text, StationPlace Place, DateOnly? On, string? Note);

/// <summary>The strip of a case: the lifecycle's stations against the statuses the case went through.</summary>
public static class Stations
{
    public static IReadOnlyList<Station> Of(
        CaseLifecycle lifecycle, CaseState state, IReadOnlyList<HistoryLine> history)
    {
        List<string> order = [.. lifecycle.Statuses.Keys];
        Dictionary<string, DateOnly> reached = Reached(history);
        int now = order.IndexOf(state.Status);
        // A final status beyond the last station is the good end; any other end leaves the rest unreached.
        bool endedEarly = state.IsClosed && !reached.ContainsKey(lifecycle.Stations[^1]);
        int current = endedEarly
            ? lifecycle.Stations.Count(reached.ContainsKey) - 1
            : lifecycle.Stations.ToList().FindLastIndex(station => order.IndexOf(station) <= now);
        return
        [
            .. lifecycle.Stations.Select((station, index) => new Station(
                Words.Say.Of(lifecycle.Statuses[station]),
                PlaceOf(index, current, state.IsClosed, endedEarly),
                index <= current && reached.TryGetValue(station, out DateOnly day) ? day : null,
                index == current && station != state.Status ? Words.Say.Of(lifecycle.Statuses[state.Status]) : null)),
        ];
    }

    private static StationPlace PlaceOf(int index, int current, bool isClosed, bool endedEarly) =>
        index < current || (index == current && isClosed && !endedEarly) ? StationPlace.Passed
        : index == current ? StationPlace.Current
        : endedEarly ? StationPlace.Never
        : StationPlace.Ahead;

    private static Dictionary<string, DateOnly> Reached(IReadOnlyList<HistoryLine> history)
    {
        Dictionary<string, DateOnly> reached = new(StringComparer.Ordinal);
        foreach (HistoryLine happened in history)
        {
            if (happened.Event is CaseOpened opened)
                reached[opened.Status] = happened.Day;
            else if (happened.Event is StatusChanged changed)
                reached[changed.To] = happened.Day;
        }

        return reached;
    }
}
