using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads a whole definition.</summary>
internal static class FlowReader
{
    private const int HighestVersion = 1_000_000;

    public static FlowReading Read(DefinitionText text)
    {
        FlowProblems problems = new(text.Path);
        JsonTree? document = JsonTreeReader.File(text.Content, problems);
        FlowDefinition? definition = document is null ? null : Document(document, text, problems);
        return new FlowReading(problems.HasErrors ? null : definition, problems.All);
    }

    private static FlowDefinition? Document(JsonTree document, DefinitionText text, FlowProblems problems)
    {
        ObjectReader reader = new(document, problems);
        string definitionId = reader.Text("definitionId");
        string id = reader.Text("id");
        int version = reader.Whole("version", 1, HighestVersion);
        string name = reader.Text("name");
        FlowWords.Key(definitionId, document["definitionId"] ?? document, problems);
        foreach (string channel in new[] { "inputs", "outputs", "outcomes" })
            if (document[channel] is { Items.Count: > 0 } used)
                problems.Refuse(used, FlowCodes.Feature, $"expected no {channel}: what a case knows is in $.variables. "
                    + "Remove them.");
        FlowFacts facts = new VariableReader(problems).Read(document);
        BilingualText title = Title(document, problems);
        FlowOpening opening = Opening(document, facts, problems);
        CaseCourse course = new CourseReader(facts, problems).Read(document["customProperties"]?["course"]);
        Flowchart? root = reader.Required("root") is { } tree ? new ChartReader(facts, problems).Root(tree) : null;
        if (root is null || problems.HasErrors)
            return null;
        return new FlowDefinition(text.Content, root)
        {
            File = text.Path,
            DefinitionId = definitionId,
            Version = version,
            Id = id,
            Name = name,
            Title = title,
            Description = document.TextOf("description") ?? "",
            Hash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Content))),
            Variables = facts.Variables,
            Opening = opening,
            Course = course,
        };
    }

    private static BilingualText Title(JsonTree document, FlowProblems problems)
    {
        if (document["customProperties"]?["title"] is { } title)
            return ObjectReader.BilingualOf(title, problems);
        problems.Refuse(document["customProperties"] ?? document, FlowCodes.Language,
            "expected a title in both languages, found none. Add \"title\": {\"zh-CN\": ..., \"en\": ...} to "
            + "$.customProperties.");
        return ObjectReader.NoText;
    }

    private static FlowOpening Opening(JsonTree document, FlowFacts facts, FlowProblems problems)
    {
        if (document["customProperties"]?["opening"] is not { } tree)
        {
            problems.Refuse(document["customProperties"] ?? document, FlowCodes.Member,
                "expected to read who may open a case, found nothing. Add \"opening\": {\"by\": "
                + "[{\"division\": \"case\"}], \"facts\": []} to $.customProperties; an empty 'by' means that only "
                + "the system opens one.");
            return new FlowOpening([], []);
        }
        ObjectReader reader = new(tree, problems);
        List<FlowOpener> by = [];
        foreach (JsonTree item in reader.Required("by") is { } list ? ObjectReader.ItemsOf(list, problems) : [])
        {
            ObjectReader opener = new(item, problems);
            by.Add(new FlowOpener(
                opener.Text("division", FlowWords.Divisions),
                opener.OptionalText("position", FlowWords.Positions),
                FlowWords.Authority(opener.OptionalText("authority", FlowWords.OpenerAuthorities))));
            opener.Close();
        }
        FlowOpening opening = new(by, new TaskReader(facts, problems).Demands(reader.Items("facts")));
        reader.Close();
        return opening;
    }
}
