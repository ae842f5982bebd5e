using System.Text.Json;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads the variables of a document together with their labels, evidence and codes.</summary>
internal sealed class VariableReader(FlowProblems problems)
{
    private readonly Dictionary<string, FlowVariable> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> namesById = new(StringComparer.Ordinal);

    public FlowFacts Read(JsonTree document)
    {
        JsonTree? labels = document["customProperties"]?["facts"];
        if (document["variables"] is { } list)
            foreach (JsonTree item in ObjectReader.ItemsOf(list, problems))
                Variable(item, labels);
        if (labels is not null && labels.Kind != JsonValueKind.Object)
            problems.Refuse(labels, FlowCodes.Member, $"expected an object of labels, found {labels.Describe()}.");
        foreach ((string name, JsonTree label) in labels?.Members ?? [])
            if (!variables.ContainsKey(name))
                problems.Refuse(label, FlowCodes.VariableUse,
                    $"expected labels of declared variables, found '{name}'. Declare it in $.variables or remove "
                    + "the label.");
        return new FlowFacts(variables, namesById, problems);
    }

    private void Variable(JsonTree item, JsonTree? labels)
    {
        ObjectReader reader = new(item, problems);
        string name = FlowWords.Key(reader.Text("name"), item, problems);
        string id = reader.OptionalText("id") ?? name;
        string typeName = reader.Text("typeName");
        bool isArray = reader.Flag("isArray");
        if (item["value"] is { } initial and not { Kind: JsonValueKind.String, Text: "" })
            problems.Refuse(initial, FlowCodes.Variable,
                $"expected no initial value for '{name}': what nobody established is unknown, not "
                + $"{initial.Describe()}. Remove it; set the fact in a Record or a task's outcome.");
        JsonTree? label = labels?[name];
        if (label is null)
        {
            problems.Refuse(item, FlowCodes.Language, $"expected a label for '{name}', found none. "
                + $"Add \"{name}\": {{\"zh-CN\": ..., \"en\": ...}} to $.customProperties.facts.");
            label = new JsonTree { Kind = JsonValueKind.Undefined, Line = item.Line, Path = item.Path };
        }
        FlowVariable variable = Labelled(name, item, typeName, isArray, label);
        if (!variables.TryAdd(name, variable) | !namesById.TryAdd(id, name))
            problems.Refuse(item, FlowCodes.Variable,
                $"expected each variable once, found the name '{name}' or the id '{id}' again. Rename one.");
    }

    private FlowVariable Labelled(string name, JsonTree item, string typeName, bool isArray, JsonTree label)
    {
        BilingualText text = ObjectReader.NoText;
        string? evidence = null;
        IReadOnlyList<string> codes = [];
        bool mayLieAhead = false;
        if (!label.IsAbsent)
        {
            ObjectReader reader = new(label, problems);
            text = reader.Bilingual();
            evidence = reader.OptionalText("evidence");
            codes = reader.Texts("codes");
            mayLieAhead = reader.Flag("mayLieAhead");
            reader.Close();
        }
        FactType type = TypeOf(item, typeName, isArray, codes.Count > 0);
        if (codes.Count > 0 && type is not (FactType.Code or FactType.CodeSet))
            problems.Refuse(label, FlowCodes.Variable, $"expected codes only for a String, found them for '{name}'.");
        if (mayLieAhead && type != FactType.Day)
            problems.Refuse(label, FlowCodes.Variable,
                $"expected 'mayLieAhead' only for a day, found it for '{name}'.");
        return new FlowVariable
        {
            Name = name,
            Type = type,
            Label = text,
            Evidence = evidence,
            Codes = codes,
            MayLieAhead = mayLieAhead,
        };
    }

    private FactType TypeOf(JsonTree item, string typeName, bool isArray, bool hasCodes)
    {
        FactType? type = (ShortName(typeName), isArray) switch
        {
            ("Boolean", false) => FactType.Flag,
            ("Int32" or "Int64", false) => FactType.Count,
            ("DateOnly", false) => FactType.Day,
            ("Decimal", false) => FactType.Money,
            ("String", false) => hasCodes ? FactType.Code : FactType.Text,
            ("String", true) when hasCodes => FactType.CodeSet,
            _ => null,
        };
        if (type is null)
            problems.Refuse(item["typeName"] ?? item, FlowCodes.Variable,
                "expected typeName Boolean, Int32, Int64, DateOnly, Decimal or String, or an array of String with "
                + $"'codes' in $.customProperties.facts, found '{typeName}'{(isArray ? " as an array" : "")}.");
        return type ?? FactType.Text;
    }

    /// <summary>Elsa writes an alias or the full name with the assembly; both mean the same type.</summary>
    public static string ShortName(string typeName)
    {
        string full = typeName.Split(',')[0].Trim();
        return full.StartsWith("System.", StringComparison.Ordinal) ? full["System.".Length..] : full;
    }
}
