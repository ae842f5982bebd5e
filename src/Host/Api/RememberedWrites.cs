using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Request-Id for writes that do not go through the desk, which remembers its own: the same id with the same content
/// gives the same answer, with other content 409. These writes are idempotent by themselves, so that an answer lost
/// between the write and its remembering does no harm.
/// </summary>
internal static class RememberedWrites
{
    public static RouteHandlerBuilder RemembersAnswer(this RouteHandlerBuilder call) =>
        call.AddEndpointFilter(async (context, next) =>
        {
            string? requestId = RequestInput.RequestId(context.HttpContext);
            if (requestId is null)
                return await next(context);
            AnswerShelf shelf = context.HttpContext.RequestServices.GetRequiredService<AnswerShelf>();
            string content = HashOf(context);
            KeptAnswer? kept = await shelf.FindAsync(requestId, context.HttpContext.RequestAborted);
            if (kept is not null)
                return kept.ContentHash == content ? new Repeated(kept) : ProblemDocument.RequestIdReused(requestId);
            return new Remembering(await next(context), requestId, content, shelf);
        });

    // The caller is part of the content: nobody reads another's answer by guessing the id.
    private static string HashOf(EndpointFilterInvocationContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        StringBuilder content = new();
        content.Append(request.Method).Append('\n').Append(request.Path).Append('\n')
            .Append(context.HttpContext.User.Identity?.Name).Append('\n');
        foreach (object? argument in context.Arguments.Where(IsInput))
            content.Append(argument is JsonElement body
                    // As it came: what is no Unicode cannot be written again.
                    ? body.GetRawText()
                    : JsonSerializer.Serialize(argument, argument!.GetType(), ApiJson.Options)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    private static bool IsInput(object? argument) => argument is JsonElement
        || (argument?.GetType() is { } type && type.Name.EndsWith("Input", StringComparison.Ordinal)
            && type.Namespace == typeof(RememberedWrites).Namespace && argument is not SubjectInput);

    private sealed class Repeated(KeptAnswer kept) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = kept.Status;
            if (kept.Body.Length == 0)
                return;
            httpContext.Response.ContentType = kept.ContentType;
            await httpContext.Response.Body.WriteAsync(kept.Body, httpContext.RequestAborted);
        }
    }

    private sealed class Remembering(object? answer, string requestId, string content, AnswerShelf shelf) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            IResult inner = answer as IResult ?? Results.Ok(answer);
            HttpResponse response = httpContext.Response;
            Stream outside = response.Body;
            using MemoryStream held = new();
            response.Body = held;
            try
            {
                await inner.ExecuteAsync(httpContext);
            }
            finally
            {
                response.Body = outside;
            }

            if (response.StatusCode < StatusCodes.Status500InternalServerError)
            {
                // The write is done; a caller who hangs up does not keep its answer from being remembered.
                await shelf.KeepAsync(
                    requestId,
                    new KeptAnswer(content, response.StatusCode, response.ContentType, held.ToArray()),
                    CancellationToken.None);
            }

            held.Position = 0;
            await held.CopyToAsync(outside, httpContext.RequestAborted);
        }
    }
}
