using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Api;

/// <summary>Is a party restricted today: the answer licensing systems embed.</summary>
internal static class CheckEndpoints
{
    private const string Measures = "SL-44 art.15";

    public static void MapCheck(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/check", CheckAsync).AllowAnonymous().WithTags("Registers")
            .WithSummary("Whether a party is restricted today, on which article.");

    private static async Task<CheckAnswer> CheckAsync(
        string? uscc, RegisterQueries registers, TimeProvider time, CancellationToken cancellationToken)
    {
        string code = RequestInput.Code(uscc, "uscc");
        DateOnly today = time.Today();
        IReadOnlyList<RegisterLine> entries = await registers.CheckAsync(code, today, cancellationToken);
        IReadOnlyList<RegisterLine> standing = await registers.StandingAsync(code, today, cancellationToken);
        return new CheckAnswer
        {
            Uscc = code,
            Restricted = entries.Count > 0,
            Article = entries.Count > 0 ? Measures : null,
            AsOf = today,
            Entries = [.. entries.Select(RegisterLineAnswer.Of)],
            Abnormal = [.. standing.Select(RegisterLineAnswer.Of)],
        };
    }
}

/// <summary>The answer to a check. It is not signed yet, and says so, so that nobody takes it for evidence.</summary>
public sealed record CheckAnswer
{
    public required string Uscc { get; init; }

    public required bool Restricted { get; init; }

    /// <summary>The article the restriction rests on; null where there is none.</summary>
    public string? Article { get; init; }

    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<RegisterLineAnswer> Entries { get; init; }

    /// <summary>
    /// What the abnormal list, or the mark of an individual business, shows today; it is no restriction by itself.
    /// </summary>
    public required IReadOnlyList<RegisterLineAnswer> Abnormal { get; init; }

    public string? Signature { get; init; }

    public bool Unsigned { get; init; } = true;
}
