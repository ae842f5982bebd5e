using System.Globalization;
using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Signing;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Api;

/// <summary>Is a party restricted today: the answer licensing systems embed.</summary>
internal static class CheckEndpoints
{
    private const string Measures = "SL-44 art.15";

    public static void MapCheck(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/check", CheckAsync).AllowAnonymous().WithTags("Registers")
            .WithSummary("Whether a party is restricted today, on which article, signed.");
        routes.MapGet("/check/key", KeyOf).AllowAnonymous().WithTags("Registers")
            .WithSummary("The public key the answers are signed with.");
    }

    private static IResult KeyOf(SignerSlot signer) => signer.Signer is { } found
        ? Results.Ok(new CheckKeyAnswer(AnswerSigner.Algorithm, found.KeyId, found.PublicKey))
        : ProblemDocument.NotFound(
            "本系统未配置签名密钥；查询结果不带签名。", "No signing key is configured; the answers are unsigned.");

    private static async Task<CheckAnswer> CheckAsync(
        string? uscc,
        RegisterQueries registers,
        SignerSlot signer,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        string code = RequestInput.Code(uscc, "uscc");
        DateOnly today = time.Today();
        IReadOnlyList<RegisterLine> entries = await registers.CheckAsync(code, today, cancellationToken);
        IReadOnlyList<RegisterLine> standing = await registers.StandingAsync(code, today, cancellationToken);
        CheckAnswer answer = new()
        {
            Uscc = code,
            Restricted = entries.Count > 0,
            Article = entries.Count > 0 ? Measures : null,
            AsOf = today,
            Entries = [.. entries.Select(RegisterLineAnswer.Of)],
            Abnormal = [.. standing.Select(RegisterLineAnswer.Of)],
        };
        return answer.SignedBy(signer.Signer, time.GetUtcNow());
    }
}

/// <summary>The key to verify answers with: an EC public key as PEM.</summary>
public sealed record CheckKeyAnswer(string Algorithm, string KeyId, string PublicKey);

/// <summary>
/// The answer to a check. <see cref="Signed"/> is the text the signature covers: it holds everything that matters, so a
/// receiver verifies it and reads it, and need not write JSON the way this host does. An answer without a signature
/// says so, so that nobody takes it for evidence.
/// </summary>
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

    /// <summary>A JSON text with code, answer, article, entries, day and instant; null where unsigned.</summary>
    public string? Signed { get; init; }

    /// <summary>ES256 over the UTF-8 bytes of <see cref="Signed"/>: r and s of 32 bytes each, in base64.</summary>
    public string? Signature { get; init; }

    /// <summary>Names the key of the signature.</summary>
    public string? KeyId { get; init; }

    public bool Unsigned { get; init; } = true;

    internal CheckAnswer SignedBy(AnswerSigner? signer, DateTimeOffset at)
    {
        if (signer is null)
            return this;
        string signed = JsonSerializer.Serialize(
            new SignedCheck
            {
                Uscc = Uscc,
                Restricted = Restricted,
                Article = Article,
                AsOf = AsOf,
                SignedAt = at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                Entries = [.. Entries.Select(entry => entry.Id)],
                Abnormal = [.. Abnormal.Select(entry => entry.Id)],
            },
            ApiJson.Options);
        return this with
        {
            Signed = signed,
            Signature = signer.Sign(signed),
            KeyId = signer.KeyId,
            Unsigned = false,
        };
    }
}

/// <summary>What the signature of a check covers.</summary>
public sealed record SignedCheck
{
    public required string Uscc { get; init; }

    public required bool Restricted { get; init; }

    public string? Article { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The instant in UTC, so that an old answer cannot be shown as a new one.</summary>
    public required string SignedAt { get; init; }

    /// <summary>The ids of the entries that restrict.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    /// <summary>The ids of the entries that restrict nothing by themselves.</summary>
    public required IReadOnlyList<string> Abnormal { get; init; }
}
