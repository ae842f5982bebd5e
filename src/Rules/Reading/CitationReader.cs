namespace CreditSupervision.Rules.Reading;

/// <summary>Reads citations: one mapping, or a list of them; at least one.</summary>
internal static class CitationReader
{
    public static IReadOnlyList<Citation> Read(MapReader reader, SourceRegister sources, DateOnly? from,
        DateOnly? to = null)
    {
        DefinitionNode? node = reader.Node("cites");
        if (node is null)
        {
            reader.Findings.Add(reader.Line, "L04",
                $"{reader.What}: 'cites' is missing; name the source and the article");
            return [];
        }
        if (node is not DefinitionNode.List list)
            return One(node, reader, sources, from, to) is { } only ? [only] : [];
        List<Citation> found = new(list.Items.Length);
        foreach (DefinitionNode item in list.Items)
        {
            if (One(item, reader, sources, from, to) is { } citation)
                found.Add(citation);
        }
        return found;
    }

    private static Citation? One(
        DefinitionNode item, MapReader reader, SourceRegister sources, DateOnly? from, DateOnly? to)
    {
        if (reader.Inner(item, "cites") is not { } entry)
            return null;
        string? source = entry.RequiredText("source");
        Citation? citation = source is null ? null : new Citation
        {
            Source = source,
            Article = entry.Text("article"),
            Paragraph = entry.Text("paragraph"),
            Item = entry.Text("item"),
        };
        entry.Finish();
        if (citation is not null)
            sources.Check(citation, from, to, item.Line, reader.Findings);
        return citation;
    }
}
