namespace CreditSupervision.Rules.Reading;

/// <summary>Puts rules in an order in which whatever overrides a rule stands before it.</summary>
internal static class OverrideOrder
{
    /// <summary>The places in order, otherwise as written; null where overrides run in a circle.</summary>
    public static int[]? Of(IReadOnlyList<string> ids, IReadOnlyList<IReadOnlyList<string>> overrides)
    {
        List<int> order = [];
        List<int> rest = [.. Enumerable.Range(0, ids.Count)];
        while (rest.Count > 0)
        {
            int next = rest.FindIndex(place => !rest.Exists(other => overrides[other].Contains(ids[place],
                StringComparer.Ordinal)));
            if (next < 0)
                return null;
            order.Add(rest[next]);
            rest.RemoveAt(next);
        }
        return [.. order];
    }
}
