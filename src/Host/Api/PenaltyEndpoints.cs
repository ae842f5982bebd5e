using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>Penalty decisions: pushed by the case-handling system, triaged for the officers.</summary>
internal static class PenaltyEndpoints
{
    private const int MostRecords = 5_000;
    private const string PushName = "api";

    public static void MapPenalties(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder penalties = routes.MapGroup("/penalties").WithTags("Penalties");
        penalties.MapPost("/", PushAsync).RequiresAct(Acts.PenaltyPush)
            .WithSummary("Takes one or many records under the names of the 30-field record; idempotent; judged at once.").RemembersAnswer();
        penalties.MapGet("/", ListAsync).RequiresAct(Acts.PenaltyRead).WithSummary("The penalties with the advice on each, for officers.").WithETag();
    }

    private static async Task<IResult> PushAsync(
        JsonElement body,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        PenaltyIntake intake,
        PenaltyPublications publications,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        RequestInput.RequestId(context);
        JsonElement[] records = Records(body);
        PenaltyLine[] lines = [.. PenaltyJson.Read(records, catalogue.On(time.Today()).PenaltyTerms(time.Today()))];
        PenaltyVerdicts verdicts = new();
        JudgedPenalty[] judged = [.. lines.OfType<PenaltyRow>().Select(row => intake.Judge(row, verdicts))];
        RejectedRow[] rejected = [.. lines.OfType<RejectedRow>()];
        if (judged.Length == 0)
            return NothingTaken(rejected);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.GetRawText())));
        PenaltyImport import = await intake.KeepAsync(
            judged, new PenaltyOrigin(PushName, $"{PushName}-{hash[..16]}", hash), actor.Id, cancellationToken);
        IReadOnlyList<PenaltyPublication> published = await publications.ArriveAsync(judged, cancellationToken);
        return Results.Ok(new PenaltyPushAnswer(
            import.Added,
            import.Changed,
            import.Unchanged,
            [.. judged.Zip(published, JudgedPenaltyAnswer.Of)],
            [.. rejected.Select(RejectedPenaltyAnswer.Of)]));
    }

    private static async Task<IResult> ListAsync(
        string? q,
        string? triage,
        int? page,
        int? size,
        PenaltyQueries penalties,
        PenaltyPublications publications,
        CancellationToken cancellationToken)
    {
        if (triage is not (null or "list" or "lookCloser" or "not"))
        {
            throw new BadInputException(
                "triage", "triage 应为 list、lookCloser 或 not。", "triage is one of list, lookCloser, not.");
        }
        Page<ImportedPenalty> found = await penalties.ListAsync(q, triage, Paging.Asked(page, size), cancellationToken);
        IReadOnlyDictionary<string, PenaltyPublication> stands = await publications.FindAsync(
            [.. found.Items.Select(line => line.BusinessKey)], cancellationToken);
        return Results.Ok(new PageAnswer<PenaltyAnswer>(
            [.. found.Items.Select(line => PenaltyAnswer.Of(line, stands.GetValueOrDefault(line.BusinessKey)))], found.Total));
    }

    /// <summary>One object or an array of them, with known names and plain values.</summary>
    private static JsonElement[] Records(JsonElement body)
    {
        JsonElement[] records = body.ValueKind switch
        {
            JsonValueKind.Array => [.. body.EnumerateArray()],
            JsonValueKind.Object => [body],
            _ => throw new BadInputException("$", "请求体应为对象或对象数组。", "The body is an object or an array of objects."),
        };
        if (records.Length is 0 or > MostRecords)
        {
            throw new BadInputException(
                "$", $"每次应推送1至{MostRecords}条。", $"Push 1 to {MostRecords} records at a time.");
        }
        for (int index = 0; index < records.Length; index++)
            Check(records[index], body.ValueKind == JsonValueKind.Array ? $"$[{index}]" : "$");
        return records;
    }

    private static void Check(JsonElement record, string path)
    {
        if (record.ValueKind != JsonValueKind.Object)
            throw new BadInputException(path, "每条记录应为对象。", "A record is an object.");
        foreach (JsonProperty member in record.EnumerateObject())
        {
            if (!PenaltyJson.Names.Contains(member.Name))
            {
                throw new BadInputException(
                    $"{path}.{member.Name}",
                    $"“{member.Name}”不是行政处罚公示记录的字段；请对照30项字段名改正。",
                    $"\"{member.Name}\" is no field of the 30-field record; correct its name.");
            }
            if (member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null))
            {
                throw new BadInputException(
                    $"{path}.{member.Name}", "字段值应为文本或数字。", "A field is a text or a number.");
            }
        }
    }

    private static ProblemDocument NothingTaken(RejectedRow[] rejected) => new(
        StatusCodes.Status422UnprocessableEntity,
        "PenaltyRejected",
        rejected.Length == 0
            ? new BilingualText("没有可接收的记录。", "There is no record to take.")
            : new BilingualText(
                $"{rejected.Length}条记录均未通过校验：{rejected[0].Faults[0].Reason.Zh}；{rejected[0].Faults[0].Remedy.Zh}",
                $"None of {rejected.Length} records passed: {rejected[0].Faults[0].Reason.En}; {rejected[0].Faults[0].Remedy.En}"))
    {
        More = new Dictionary<string, JsonNode?>
        {
            ["rejected"] = JsonSerializer.SerializeToNode(rejected.Select(RejectedPenaltyAnswer.Of), ApiJson.Options),
        },
    };
}
