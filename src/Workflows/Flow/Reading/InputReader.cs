using System.Text.Json;
using System.Text.RegularExpressions;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads the inputs of one activity: <c>{typeName, expression:{type, value}}</c>, never a script.</summary>
internal sealed partial class InputReader
{
    private const string LiteralKind = "Literal";
    private const string ObjectKind = "Object";
    private const string VariableKind = "Variable";

    private static readonly IReadOnlyList<string> scripts = ["JavaScript", "CSharp", "Liquid", "Python"];

    private readonly ObjectReader activity;
    private readonly FlowProblems problems;

    public InputReader(JsonTree activity, FlowProblems problems)
    {
        this.activity = new ObjectReader(activity, problems);
        this.problems = problems;
        this.activity.Ignore("id", "nodeId", "name", "type", "version", "metadata", "customProperties");
    }

    /// <summary>A required text, one of the allowed ones where some are named.</summary>
    public string Literal(string name, params IReadOnlyList<string> allowed) =>
        Text(Value(name, LiteralKind, "String", true), allowed) ?? "";

    public string? OptionalLiteral(string name, params IReadOnlyList<string> allowed) =>
        Text(Value(name, LiteralKind, "String", false), allowed);

    /// <summary>A required text of an activity of Elsa's, whose type names are Elsa's own.</summary>
    public string ForeignLiteral(string name, params IReadOnlyList<string> allowed) =>
        Text(Value(name, LiteralKind, null, true), allowed) ?? "";

    /// <summary>A required JSON value, null after a problem.</summary>
    public JsonTree? Object(string name) => Value(name, ObjectKind, "Object", true);

    public JsonTree? OptionalObject(string name) => Value(name, ObjectKind, "Object", false);

    public JsonTree? ForeignObject(string name) => Value(name, ObjectKind, null, true);

    /// <summary>A required reference to a variable, null after a problem.</summary>
    public JsonTree? Variable(string name) => Value(name, VariableKind, null, true);

    /// <summary>A bare expression, as the cases of a switch carry it: null after a problem.</summary>
    public JsonTree? Condition(JsonTree expression) => Content(expression, [VariableKind, ObjectKind]);

    /// <summary>Refuses members nobody asked for; for our own types only, Elsa's may carry more.</summary>
    public void Close() => activity.Close();

    private JsonTree? Value(string name, string kind, string? typeName, bool required)
    {
        JsonTree? input = required ? activity.Required(name, FlowCodes.MissingInput) : activity.Member(name);
        if (input is null)
            return null;
        string? found = input.TextOf("typeName");
        if (typeName is not null && (found is null || VariableReader.ShortName(found) != typeName))
            problems.Refuse(input, FlowCodes.Expression,
                $"expected typeName '{typeName}', found {(found is null ? "none" : $"'{found}'")}. "
                + $"Write {{\"typeName\": \"{typeName}\", \"expression\": {{\"type\": \"{kind}\", \"value\": ...}}}}.");
        if (input["expression"] is { Kind: JsonValueKind.Object } expression)
            return Content(expression, [kind]);
        problems.Refuse(input, FlowCodes.Expression,
            $"expected an expression of type '{kind}', found none. Write \"expression\": {{\"type\": \"{kind}\", "
            + "...}.");
        return null;
    }

    private JsonTree? Content(JsonTree expression, IReadOnlyList<string> kinds)
    {
        string kind = expression.TextOf("type") ?? "";
        JsonTree? value = expression["value"];
        if (scripts.Contains(kind))
            RefuseScript(expression, kind, value, kinds);
        else if (!kinds.Contains(kind))
            problems.Refuse(expression, FlowCodes.Expression,
                $"expected an expression of type {string.Join(" or ", kinds)}, found '{kind}'.");
        else if (value is null)
            problems.Refuse(expression, FlowCodes.Expression, "expected a 'value', found none.");
        else
            return kind == ObjectKind && value.Kind == JsonValueKind.String
                ? JsonTreeReader.Embedded(value, problems)
                : value;
        return null;
    }

    private void RefuseScript(JsonTree expression, string kind, JsonTree? value, IReadOnlyList<string> kinds)
    {
        string advice = !kinds.Contains(VariableKind)
            ? $"Write a fixed value with \"type\": \"{kinds[0]}\"; what depends on facts belongs into a rule."
            : VariableInScript().Match(value?.Text ?? "") is { Success: true } match
                ? $"Write {{\"type\": \"Variable\", \"value\": \"{match.Groups[1].Value}\"}}."
                : "Set a Boolean variable in a Record or a task's outcome and choose by it with \"type\": "
                  + "\"Variable\", or ask the rule book with CreditSupervision.Judge.";
        problems.Refuse(expression, FlowCodes.Script,
            $"expected an expression of type {string.Join(" or ", kinds)}, found a {kind} script, which is never run: "
            + $"nobody could check it. {advice}");
    }

    private string? Text(JsonTree? value, IReadOnlyList<string> allowed)
    {
        if (value is null)
            return null;
        string text = ObjectReader.TextOf(value, problems);
        if (text.Length > 0 && allowed.Count > 0 && !allowed.Contains(text, StringComparer.Ordinal))
            problems.Refuse(value, FlowCodes.Value, $"expected one of {string.Join(", ", allowed)}, found '{text}'.");
        return text;
    }

    [GeneratedRegex(@"^\s*(?:return\s+)?variables\.([A-Za-z]\w{0,79})\s*;?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex VariableInScript();
}
