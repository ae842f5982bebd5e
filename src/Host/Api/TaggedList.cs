using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Marks a list whose answer carries an ETag. The tag is the hash of what would be sent: it is right for whatever the
/// answer depends on (rows, day, rights), and saves the transfer, not the reading.
/// </summary>
internal sealed class TaggedList
{
    public static TaggedList Mark { get; } = new();
}

/// <summary>Gives lists their ETag.</summary>
internal static class TaggedLists
{
    public static RouteHandlerBuilder WithETag(this RouteHandlerBuilder call) => call.WithMetadata(TaggedList.Mark)
        .AddEndpointFilter(async (context, next) => new TaggedAnswer(await next(context)));

    private sealed class TaggedAnswer(object? answer) : IResult
    {
        private const int TagLength = 32;

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

            if (response.StatusCode == StatusCodes.Status200OK && IsKnown(httpContext, held))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }

            held.Position = 0;
            await held.CopyToAsync(outside, httpContext.RequestAborted);
        }

        private static bool IsKnown(HttpContext context, MemoryStream held)
        {
            byte[] hash = SHA256.HashData(held.GetBuffer().AsSpan(0, (int)held.Length));
            EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(hash)[..TagLength]}\"");
            context.Response.GetTypedHeaders().ETag = tag;
            return EntityTagHeaderValue.TryParseList(
                    context.Request.Headers.IfNoneMatch, out IList<EntityTagHeaderValue>? known)
                && known.Any(one => one.Tag == "*" || one.Compare(tag, useStrongComparison: false));
        }
    }
}
