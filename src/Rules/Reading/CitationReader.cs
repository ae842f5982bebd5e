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
        IReadOnlyList<DefinitionNode> items = node is DefinitionNode.List list ? list.Items : [node];
        List<Citation> found = [];
        foreach (DefinitionNode item in items)
        {
            if (MapReader.Of(item, reader.Findings, $"{reader.What}: 'cites'") is not { } entry)
                continue;
            string? source = entry.RequiredText("source");
            Citation? citation = source is null ? null : new Citation
            {
                Source = source,
                Article = entry.Text("article"),
                Paragraph = entry.Text("paragraph"),
                Item = entry.Text("item"),
            };
            entry.Finish();
            if (citation is null)
                continue;
            found.Add(citation);
            sources.Check(citation, from, to, item.Line, reader.Findings);
        }
        return found;
    }
}
