using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>
/// An answer that says no, as <c>application/problem+json</c>: the stable code, the sentence in both languages and the
/// articles it rests on. <c>detail</c> is the sentence in the language the caller asked for.
/// </summary>
internal sealed class ProblemDocument(int status, string code, BilingualText sentence) : IResult
{
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public Verdict? Verdict { get; init; }

    /// <summary>Further members by name, for example the JSON path of bad input.</summary>
    public IReadOnlyDictionary<string, JsonNode?> More { get; init; } = new Dictionary<string, JsonNode?>();

    public static ProblemDocument Of(Refusal refusal) =>
        new(RefusalStatus.Of(refusal.Code), refusal.Code.ToString(), refusal.Sentence)
        {
            Citations = refusal.Citations,
            Verdict = refusal.Verdict,
        };

    public static ProblemDocument RequestIdReused(string requestId) => new(
        StatusCodes.Status409Conflict,
        "RequestIdReused",
        new BilingualText(
            $"请求编号“{requestId}”已用于内容不同的请求；新的请求请使用新的编号。",
            $"The Request-Id \"{requestId}\" was used for another content; give a new request a new id."));

    public static ProblemDocument SignInNeeded(int status) => new(
        status,
        status == StatusCodes.Status401Unauthorized ? "SignInRequired" : "NotPermitted",
        status == StatusCodes.Status401Unauthorized
            ? new BilingualText("请先登录；未识别到有效的登录人员。", "Sign in first; the call names no known person.")
            : new BilingualText("该功能仅对机关工作人员开放。", "This is open to staff of the authorities only."));

    public static ProblemDocument NotFound(string zh, string en) =>
        new(StatusCodes.Status404NotFound, "NotFound", new BilingualText(zh, en));

    public Task ExecuteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // A stored page of this answer must not be served to somebody who reads the other language.
        context.Response.Headers.Vary = "Accept-Language";
        JsonObject document = new()
        {
            ["type"] = $"urn:credit-supervision:problem:{code}",
            ["title"] = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = sentence.In(RequestLanguage.Of(context.Request)),
            ["code"] = code,
            ["sentence"] = new JsonObject { ["zh-CN"] = sentence.Zh, ["en"] = sentence.En },
            ["citations"] = new JsonArray([.. Citations.Select(citation => JsonValue.Create(citation.ToString()))]),
        };
        if (Verdict is not null)
            document["verdict"] = VerdictAnswer.Of(Verdict);
        foreach ((string name, JsonNode? value) in More)
            document[name] = value?.DeepClone();
        return Results.Json(
            document, ApiJson.Options, "application/problem+json", status).ExecuteAsync(context);
    }
}
