using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using Microsoft.AspNetCore.Diagnostics;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>
/// The edge: turns what was thrown into a problem document. Bad input is the caller's, everything else is ours and is
/// told without its innards.
/// </summary>
internal sealed class ProblemHandler(ILogger<ProblemHandler> log, CallLimits limits) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // A page has its own way to show a fault; a form that was refused has none.
        bool isOurs = exception is BadHttpRequestException
            || httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (cancellationToken.IsCancellationRequested || !isOurs)
            return false;
        httpContext.Response.Clear();
        ProblemDocument problem = exception switch
        {
            BadInputException bad => Of(bad),
            BadHttpRequestException request => Of(request, limits),
            // A text in the body that is no Unicode shows only where it is read, before anything was written.
            InvalidOperationException { Source: "System.Text.Json" or "System.Text.Json.Rethrowable" } => Of(NoText),
            CaseHeldException held => Held(held),
            StorageBusyException => Busy(httpContext),
            _ => Fault(httpContext, exception),
        };
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static BadInputException NoText => new(
        "$",
        "请求体中有文本不是有效的 Unicode；请检查编码（UTF-8）。",
        "A text of the body is no valid Unicode; check its encoding (UTF-8).");

    private static ProblemDocument Of(BadInputException bad) => new(
        StatusCodes.Status400BadRequest, bad.Code, bad.Sentence)
    {
        More = bad.Position is { } position
            ? new Dictionary<string, JsonNode?> { ["path"] = bad.Path, ["position"] = position }
            : new Dictionary<string, JsonNode?> { ["path"] = bad.Path },
    };

    // What the framework could not bind: the body, its type, its size, a parameter.
    private static ProblemDocument Of(BadHttpRequestException request, CallLimits limits)
    {
        if (request.InnerException is JsonException json)
            return Of(JsonProblem.Of(json));
        (string code, string zh, string en) = request.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => (
                "BodyTooLarge",
                $"请求体超过上限{limits.BodyBytes}字节；请分批提交。",
                $"The body is larger than the {limits.BodyBytes} bytes taken; send it in parts."),
            StatusCodes.Status415UnsupportedMediaType => (
                "BadInput", "请求体应为 application/json。", "The body must be application/json."),
            _ => ("BadInput", $"请求格式不正确：{request.Message}", $"The request is malformed: {request.Message}"),
        };
        return new ProblemDocument(request.StatusCode, code, new BilingualText(zh, en))
        {
            More = new Dictionary<string, JsonNode?> { ["path"] = "$" },
        };
    }

    private static ProblemDocument Held(CaseHeldException held) => new(
        StatusCodes.Status503ServiceUnavailable,
        "CaseHeld",
        new BilingualText(
            $"案件{held.Case}因系统缺陷暂停办理，等待维护人员处理；其他案件不受影响。",
            $"Case {held.Case} is held after a defect until a maintainer has looked at it; other cases go on."));

    private static ProblemDocument Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter =
            StorageBusyException.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new ProblemDocument(
            StatusCodes.Status503ServiceUnavailable,
            "TooBusy",
            new BilingualText(
                $"同时办理的请求过多，本次请求未作任何处理；请在{StorageBusyException.RetryAfterSeconds}秒后以同一请求编号重试。",
                $"Too many requests are under way and nothing of this one was done; try again after {StorageBusyException.RetryAfterSeconds} seconds with the same Request-Id."));
    }

    private ProblemDocument Fault(HttpContext context, Exception exception)
    {
        log.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        return new ProblemDocument(
            StatusCodes.Status500InternalServerError,
            "Fault",
            new BilingualText(
                $"系统故障，请稍后重试；报修编号{context.TraceIdentifier}。",
                $"The system failed; try again later. Reference {context.TraceIdentifier}."));
    }
}
