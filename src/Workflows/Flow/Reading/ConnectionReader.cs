namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// Reads the connections of one flowchart. First as they are written, because the ports of a question to the rule book
/// are those it is connected by; then against the activities. Elsa drops a connection it does not understand: we
/// refuse.
/// </summary>
internal sealed class ConnectionReader
{
    private const string In = "In";
    private readonly List<(JsonTree At, FlowConnection Connection)> written = [];
    private readonly FlowProblems problems;

    public ConnectionReader(IReadOnlyList<JsonTree> arrows, FlowProblems problems)
    {
        this.problems = problems;
        for (int index = 0; index < arrows.Count; index++)
            written.Add((arrows[index], Connection(arrows[index], index)));
    }

    /// <summary>The ports by which connections leave an activity, each once, in the order of the file.</summary>
    public IReadOnlyList<string> PortsOf(string id) =>
        [.. written.Where(arrow => arrow.Connection.Source == id).Select(arrow => arrow.Connection.Port).Distinct()];

    /// <summary>The connections, after refusing those that do not fit. A null activity was refused before.</summary>
    public IReadOnlyList<FlowConnection> Resolve(IReadOnlyDictionary<string, FlowActivity?> byId)
    {
        HashSet<(string, string, string)> seen = [];
        foreach ((JsonTree at, FlowConnection connection) in written)
        {
            if (!seen.Add((connection.Source, connection.Port, connection.Target)))
                problems.Refuse(at, FlowCodes.Connection,
                    $"expected each connection once, found '{connection.Source}' at "
                    + $"'{connection.Port}' to '{connection.Target}' again. Remove one.");
            CheckEnds(at, connection, byId);
        }
        return [.. written.Select(arrow => arrow.Connection)];
    }

    private void CheckEnds(JsonTree at, FlowConnection connection, IReadOnlyDictionary<string, FlowActivity?> byId)
    {
        foreach (string end in new[] { connection.Source, connection.Target })
            if (!byId.ContainsKey(end))
                problems.Refuse(at, FlowCodes.Connection,
                    $"expected both ends to be activities of this flowchart, found '{end}', which is none. Correct "
                    + "the id or remove the connection.");
        if (byId.GetValueOrDefault(connection.Source) is { } source && !source.Ports.Contains(connection.Port))
            problems.Refuse(at, FlowCodes.Port, source.Ports.Count == 0
                ? $"expected nothing after '{source.Id}' ({source.Type}), found a connection. Remove it."
                : $"expected a port of '{source.Id}' ({source.Type}): {string.Join(", ", source.Ports)}; found "
                  + $"'{connection.Port}'.");
        if (byId.GetValueOrDefault(connection.Target) is StartActivity start)
            problems.Refuse(at, FlowCodes.Connection,
                $"expected the start '{start.Id}' to be entered by nothing, found a connection to it. Lead it to "
                + "the activity after the start.");
    }

    private FlowConnection Connection(JsonTree arrow, int index)
    {
        JsonTree? source = arrow["source"];
        JsonTree? target = arrow["target"];
        if (source?.TextOf("activity") is null || target?.TextOf("activity") is null)
            problems.Refuse(arrow, FlowCodes.Member,
                "expected {\"source\": {\"activity\", \"port\"}, \"target\": {\"activity\", \"port\"}}; an activity "
                + "is missing.");
        if (target?["port"] is { } port && port.Text != In)
            problems.Refuse(port, FlowCodes.Port, $"expected the target port '{In}', found {port.Describe()}.");
        return new FlowConnection(index, source?.TextOf("activity") ?? "", source?.TextOf("port") ?? FlowActivity.Done,
            target?.TextOf("activity") ?? "");
    }
}
