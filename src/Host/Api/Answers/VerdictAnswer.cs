using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A verdict as people and programs read it: every condition with its sentence and article.</summary>
internal static class VerdictAnswer
{
    public static JsonObject Of(Verdict verdict) => new()
    {
        ["decision"] = verdict.Decision,
        ["outcome"] = verdict.Outcome,
        ["on"] = FactJson.Of(new FactValue.Day(verdict.On)),
        ["conditions"] = new JsonArray([.. verdict.Conditions.Select(Condition)]),
        ["decidedBy"] = verdict.DecidedBy,
        ["citations"] = Cites(verdict.Citations),
        ["missing"] = new JsonArray([.. verdict.Missing.Select(Missing)]),
        ["values"] = FactJson.Of(verdict.Values),
        ["parameters"] = new JsonArray([.. verdict.Parameters.Select(Parameter)]),
        ["facts"] = FactJson.Of(verdict.Facts),
        ["needsReview"] = verdict.NeedsReview,
        ["ruleBook"] = verdict.RuleBook,
    };

    public static JsonArray Cites(IEnumerable<Citation> citations) =>
        new([.. citations.Select(citation => JsonValue.Create(citation.ToString()))]);

    public static JsonObject Text(BilingualText text) => new() { ["zh-CN"] = text.Zh, ["en"] = text.En };

    private static JsonObject Condition(ConditionFinding finding) => new()
    {
        ["id"] = finding.Id,
        ["status"] = finding.Status switch
        {
            Truth.True => "met",
            Truth.False => "notMet",
            Truth.Unknown => "unknown",
        },
        ["cites"] = Cites(finding.Cites),
        ["text"] = Text(finding.Text),
    };

    private static JsonObject Missing(MissingDocument document) => new()
    {
        ["id"] = document.Id,
        ["title"] = Text(document.Title),
        ["facts"] = new JsonArray([.. document.Facts.Select(fact => JsonValue.Create(fact))]),
    };

    private static JsonObject Parameter(ParameterReading reading) => new()
    {
        ["name"] = reading.Name,
        ["value"] = reading.Value,
        ["from"] = FactJson.Of(new FactValue.Day(reading.From)),
        ["cites"] = Cites(reading.Cites),
        ["verify"] = reading.Verify,
    };
}
