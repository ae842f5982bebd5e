using System.Globalization;
using System.Text.Json;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>The declared variables while the activities are read: every use is looked up here and checked.</summary>
internal sealed class FlowFacts(
    IReadOnlyDictionary<string, FlowVariable> variables,
    IReadOnlyDictionary<string, string> namesById,
    FlowProblems problems)
{
    private const string Today = "$today";
    private const string Actor = "$actor";
    private const string Anonymous = "$anonymous:";

    public IReadOnlyDictionary<string, FlowVariable> Variables => variables;

    /// <summary>
    /// The variable used at that place, null after refusing one that is not declared or of another type.
    /// </summary>
    public FlowVariable? Use(JsonTree at, string name, params IReadOnlyList<FactType> types)
    {
        if (!variables.TryGetValue(name, out FlowVariable? variable))
        {
            problems.Refuse(at, FlowCodes.VariableUse,
                $"expected a declared variable, found '{name}'. Declare it in $.variables and label it in "
                + "$.customProperties.facts, or correct the name.");
            return null;
        }
        if (types.Count > 0 && !types.Contains(variable.Type))
            problems.Refuse(at, FlowCodes.VariableUse,
                $"expected a variable of type {string.Join(" or ", types)}, found '{name}' of type {variable.Type}.");
        return variable;
    }

    /// <summary>A variable as Elsa refers to it: its name, or an object with its id or name.</summary>
    public FlowVariable? Reference(JsonTree at, params IReadOnlyList<FactType> types)
    {
        string? name = at.Kind == JsonValueKind.String ? at.Text
            : at.TextOf("id") is { } id && namesById.TryGetValue(id, out string? byId) ? byId
            : at.TextOf("name");
        return Use(at, namesById.GetValueOrDefault(name ?? "", name ?? ""), types);
    }

    /// <summary>A day fact or <c>$opened</c>.</summary>
    public string Day(JsonTree at)
    {
        string name = ObjectReader.TextOf(at, problems);
        if (name.Length > 0 && name != LegalLimit.Opened)
            Use(at, name, FactType.Day);
        return name;
    }

    /// <summary>Facts and what they are set to. An actor exists only where a person acts.</summary>
    public IReadOnlyDictionary<string, AssignedValue> Assignments(JsonTree at, bool byPerson)
    {
        Dictionary<string, AssignedValue> values = new(StringComparer.Ordinal);
        if (at.Kind != JsonValueKind.Object)
            problems.Refuse(at, FlowCodes.Member,
                $"expected an object of variables and values, found {at.Describe()}.");
        foreach ((string name, JsonTree value) in at.Members)
            if (Use(value, name) is { } variable && Assigned(value, variable, byPerson) is { } assigned)
                values[name] = assigned;
        return values;
    }

    /// <summary>A value written in the definition, null after refusing one that does not fit its variable.</summary>
    public FactValue? Literal(JsonTree at, FlowVariable variable)
    {
        FactValue? value = (variable.Type, at.Kind) switch
        {
            (FactType.Flag, JsonValueKind.True) => new FactValue.Flag(true),
            (FactType.Flag, JsonValueKind.False) => new FactValue.Flag(false),
            (FactType.Count, JsonValueKind.Number)
                when long.TryParse(at.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) =>
                new FactValue.Count(count),
            (FactType.Day, JsonValueKind.String)
                when DateOnly.TryParseExact(at.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out DateOnly day) =>
                new FactValue.Day(day),
            (FactType.Money, JsonValueKind.Number or JsonValueKind.String) => Money(at.Text),
            (FactType.Code, JsonValueKind.String) when variable.Codes.Contains(at.Text) => new FactValue.Code(at.Text),
            (FactType.CodeSet, JsonValueKind.Array)
                when at.Items.All(item => item.Kind == JsonValueKind.String && variable.Codes.Contains(item.Text)) =>
                new FactValue.CodeSet(at.Items.Select(item => item.Text)),
            (FactType.Text, JsonValueKind.String) when at.Text.Length > 0 => new FactValue.Text(at.Text),
            _ => null,
        };
        if (value is null)
            problems.Refuse(at, FlowCodes.Value,
                $"expected {Wanted(variable)} for '{variable.Name}', found {at.Describe()}.");
        return value;
    }

    private AssignedValue? Assigned(JsonTree at, FlowVariable variable, bool byPerson)
    {
        if (variable.Type == FactType.Day && at is { Kind: JsonValueKind.String, Text: Today })
            return new AssignedValue.Today();
        if (variable.Type == FactType.Text && at is { Kind: JsonValueKind.String, Text: Actor } && byPerson)
            return new AssignedValue.Actor();
        if (variable.Type == FactType.Text && !byPerson && at.Kind == JsonValueKind.String
            && at.Text.StartsWith(Anonymous, StringComparison.Ordinal))
            return Use(at, at.Text[Anonymous.Length..], FactType.Text) is { } source
                ? new AssignedValue.Anonymous(source.Name)
                : null;
        if (at.Kind == JsonValueKind.String && at.Text.StartsWith('$'))
        {
            problems.Refuse(at, FlowCodes.Value,
                $"expected '{Today}' for a day or, in a task's outcome, '{Actor}' for a "
                + $"text, found '{at.Text}' for '{variable.Name}' of type {variable.Type}.");
            return null;
        }
        return Literal(at, variable) is { } value ? new AssignedValue.Fixed(value) : null;
    }

    private static FactValue.Money? Money(string text)
    {
        const decimal Most = 1_000_000_000_000m;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan)
            && yuan <= Most && decimal.Truncate(yuan * 100) == yuan * 100
                ? new FactValue.Money((long)(yuan * 100))
                : null;
    }

    private static string Wanted(FlowVariable variable) => variable.Type switch
    {
        FactType.Flag => "true or false",
        FactType.Count => "a whole number from 0",
        FactType.Day => "a day such as \"2025-01-31\"",
        FactType.Money => "an amount in yuan with at most two decimals",
        FactType.Code => $"one of the codes {string.Join(", ", variable.Codes)}",
        FactType.CodeSet => $"an array of the codes {string.Join(", ", variable.Codes)}",
        FactType.Text => "a text",
    };
}
