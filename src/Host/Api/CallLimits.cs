using System.Globalization;
using System.Threading.RateLimiting;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Rules;
using Microsoft.AspNetCore.RateLimiting;

namespace CreditSupervision.Host.Api;

/// <summary>
/// How many calls are taken, from <c>limits</c>: per person or system for those who signed in, per address for the
/// public calls, and how large a body may be. One caller cannot use up the host for the others.
/// </summary>
public sealed record CallLimits
{
    /// <summary>Calls of one person or system within the window.</summary>
    public int CallerCalls { get; init; } = 1_200;

    /// <summary>Calls from one address without a sign-in within the window.</summary>
    public int PublicCalls { get; init; } = 300;

    public int WindowSeconds { get; init; } = 60;

    /// <summary>The largest body taken; a push of some thousand penalty records fits.</summary>
    public long BodyBytes { get; init; } = 8 * 1024 * 1024;

    public static CallLimits Read(IConfiguration configuration) =>
        configuration.GetSection("limits").Get<CallLimits>() ?? new CallLimits();
}

/// <summary>Puts the limits into the way of a request.</summary>
internal static class CallLimiting
{
    public static IServiceCollection AddCallLimits(this IServiceCollection services, CallLimits limits) =>
        services.AddSingleton(limits).AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, limits));
            options.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, limits));
        });

    /// <summary>
    /// The framework answers a body that grew too large with the bare status; this gives it its sentence.
    /// </summary>
    public static IApplicationBuilder UseBodyLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status413PayloadTooLarge })
            await TooLarge(context.RequestServices.GetRequiredService<CallLimits>()).ExecuteAsync(context);
    });

    public static ProblemDocument TooLarge(CallLimits limits) => new(
        StatusCodes.Status413PayloadTooLarge,
        "BodyTooLarge",
        new BilingualText(
            $"请求体超过上限{limits.BodyBytes}字节；请分批提交。",
            $"The body is larger than the {limits.BodyBytes} bytes taken; send it in parts."));

    private static RateLimitPartition<string> Partition(HttpContext context, CallLimits limits)
    {
        // A probe of the machine that runs the host must not be turned away.
        if (context.Request.Path == "/healthz" || context.Request.Path == "/readyz")
            return RateLimitPartition.GetNoLimiter("probe");
        string? caller = context.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : null;
        string key = caller is null ? $"address {context.Connection.RemoteIpAddress}" : $"caller {caller}";
        return RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = caller is null ? limits.PublicCalls : limits.CallerCalls,
            Window = TimeSpan.FromSeconds(limits.WindowSeconds),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        });
    }

    private static Task RefuseAsync(OnRejectedContext rejected, CallLimits limits)
    {
        // The sliding window does not say when; after a segment there is room again, after the window surely.
        int seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after)
            ? (int)Math.Ceiling(after.TotalSeconds)
            : limits.WindowSeconds;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return new ProblemDocument(
            StatusCodes.Status429TooManyRequests,
            "TooManyCalls",
            new BilingualText(
                $"调用过于频繁；请在{seconds}秒后再试。",
                $"Too many calls; try again in {seconds} seconds.")).ExecuteAsync(rejected.HttpContext);
    }
}
