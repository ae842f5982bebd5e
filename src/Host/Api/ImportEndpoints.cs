using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>Deliveries of other systems: pushed in, reported on, rejects given back.</summary>
internal static class ImportEndpoints
{
    private const int MostRecords = 5_000;
    private const string PushName = "api";

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder imports = routes.MapGroup("/imports").WithTags("Imports").RequiresAct(Acts.DataImport);
        imports.MapPost("/{kind}", PushAsync).WithSummary("Takes a batch of records in; idempotent.").RemembersAnswer();
        imports.MapGet("/", ListAsync).WithSummary("The batches, newest first.").WithETag();
        imports.MapGet("/{batch}", ReadAsync).WithSummary("The report of one batch.");
        imports.MapGet("/{batch}/rejected.csv", RejectsAsync).WithSummary("The rejected rows of a batch as CSV.");
        routes.MapGet("/import-kinds", Kinds).RequiresAct(Acts.DataImport).WithTags("Imports").WithSummary("The kinds with their fields and spellings.").WithETag();
    }

    private static async Task<IResult> PushAsync(
        string kind,
        JsonElement body,
        HttpContext context,
        CurrentActor current,
        LoadedDefinitions definitions,
        ImportIntake intake,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        if (definitions.Imports.FirstOrDefault(known => known.Name == kind) is not { } found)
            return Unknown(definitions);
        ImportReading reading = ImportTable.Read(Records(body), found, PenaltyFileLimits.Default);
        if (reading.Refusals.Count > 0)
            return Refused(reading.Refusals);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.GetRawText())));
        ImportReport report = await intake.TakeAsync(
            reading,
            new ImportOrigin(found.Name, found.Producer, PushName, hash, actor.Id),
            keeps: true,
            cancellationToken);
        return report.Understood == 0 ? NothingTaken(report) : Results.Ok(ImportReportAnswer.Of(report));
    }

    private static async Task<IResult> ListAsync(
        string? kind,
        int? page,
        int? size,
        ImportQueries imports,
        CancellationToken cancellationToken)
    {
        Page<ImportBatch> found = await imports.ListAsync(kind, Paging.Asked(page, size), cancellationToken);
        return Results.Ok(new PageAnswer<ImportBatchAnswer>([.. found.Items.Select(ImportBatchAnswer.Of)], found.Total));
    }

    private static async Task<IResult> ReadAsync(
        string batch, ImportQueries imports, CancellationToken cancellationToken)
    {
        return await imports.FindAsync(batch, cancellationToken) is { } found
            ? Results.Ok(ImportBatchAnswer.Of(found))
            : NoBatch(batch);
    }

    private static async Task<IResult> RejectsAsync(
        string batch, ImportQueries imports, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(batch, cancellationToken) is null)
            return NoBatch(batch);
        (IReadOnlyList<string> headings, IReadOnlyList<RejectedRow> rows) =
            await imports.RejectsAsync(batch, cancellationToken);
        using MemoryStream file = new();
        RejectedFile.Write(file, headings, rows);
        return Results.File(file.ToArray(), "text/csv; charset=utf-8", $"{batch}.rejected.csv");
    }

    private static IResult Kinds(LoadedDefinitions definitions) =>
        Results.Ok(definitions.Imports.Select(ImportKindAnswer.Of));

    /// <summary>An array of flat objects.</summary>
    private static JsonElement[] Records(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Array)
            throw new BadInputException("$", "请求体应为对象数组。", "The body is an array of objects.");
        JsonElement[] records = [.. body.EnumerateArray()];
        if (records.Length is 0 or > MostRecords)
            throw new BadInputException("$", $"每次应推送1至{MostRecords}条。", $"Push 1 to {MostRecords} records at a time.");
        for (int place = 0; place < records.Length; place++)
        {
            if (records[place].ValueKind != JsonValueKind.Object)
                throw new BadInputException($"$[{place}]", "每条记录应为对象。", "A record is an object.");
            foreach (JsonProperty member in records[place].EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    throw new BadInputException($"$[{place}].{member.Name}", "字段值应为文本或数字。", "A field is a text or a number.");
            }
        }
        return records;
    }

    private static ProblemDocument Unknown(LoadedDefinitions definitions)
    {
        string kinds = string.Join(", ", definitions.Imports.Select(kind => kind.Name));
        return new ProblemDocument(
            StatusCodes.Status404NotFound, "ImportKindUnknown",
            new BilingualText($"没有此种导入数据；可用：{kinds}。", $"There is no such kind of import; use one of {kinds}."));
    }

    private static ProblemDocument NoBatch(string batch) =>
        ProblemDocument.NotFound($"没有导入批次“{batch}”。", $"There is no batch \"{batch}\".");

    private static ProblemDocument Refused(IReadOnlyList<FileRefusal> refusals) => new(
        StatusCodes.Status422UnprocessableEntity, "ImportRejected",
        new BilingualText(
            string.Join("；", refusals.Take(5).Select(refusal => $"{refusal.Code} {refusal.Reason.Zh}，{refusal.Remedy.Zh}")),
            string.Join("; ", refusals.Take(5).Select(refusal => $"{refusal.Code} {refusal.Reason.En}, {refusal.Remedy.En}"))));

    private static ProblemDocument NothingTaken(ImportReport report) => new(
        StatusCodes.Status422UnprocessableEntity, "ImportRejected",
        new BilingualText(
            $"{report.Rejected.Count}条记录均未通过校验；批次{report.Origin.Batch}。",
            $"None of {report.Rejected.Count} records passed; batch {report.Origin.Batch}."))
    {
        More = new Dictionary<string, JsonNode?>
        {
            ["rejected"] = JsonSerializer.SerializeToNode(report.Rejected.Select(RejectedPenaltyAnswer.Of), ApiJson.Options),
        },
    };
}

/// <summary>What a delivery changed, and each row that was left out.</summary>
public sealed record ImportReportAnswer(
    string Batch, int Added, int Changed, int Unchanged, IReadOnlyList<RejectedPenaltyAnswer> Rejected)
{
    internal static ImportReportAnswer Of(ImportReport report) => new(
        report.Origin.Batch,
        report.Counts.Added,
        report.Counts.Changed,
        report.Counts.Unchanged,
        [.. report.Rejected.Select(RejectedPenaltyAnswer.Of)]);
}

/// <summary>The report of a batch.</summary>
public sealed record ImportBatchAnswer(
    string Id,
    string Kind,
    string Producer,
    string File,
    string FileHash,
    string TakenBy,
    DateTimeOffset At,
    int Added,
    int Changed,
    int Unchanged,
    int Rejected)
{
    internal static ImportBatchAnswer Of(ImportBatch batch) => new(
        batch.Id, batch.Kind, batch.Producer, batch.File, batch.FileHash, batch.TakenBy, batch.At,
        batch.Counts.Added, batch.Counts.Changed, batch.Counts.Unchanged, batch.Counts.Rejected);
}

/// <summary>A kind of delivery.</summary>
public sealed record ImportKindAnswer(
    string Kind, TextAnswer Title, string Producer, IReadOnlyList<string> Key, IReadOnlyList<ImportFieldAnswer> Fields)
{
    internal static ImportKindAnswer Of(ImportKind kind) => new(
        kind.Name, TextAnswer.Of(kind.Title), kind.Producer, kind.Key, [.. kind.Fields.Select(ImportFieldAnswer.Of)]);
}

/// <summary>A field with the headings and values that are understood.</summary>
public sealed record ImportFieldAnswer(
    string Name, TextAnswer Title, string Type, bool Required, bool Personal, IReadOnlyList<string> Names, IReadOnlyList<string> Codes)
{
    internal static ImportFieldAnswer Of(ImportField field) => new(
        field.Name,
        TextAnswer.Of(field.Title),
        JsonNamingPolicy.CamelCase.ConvertName(field.Type.ToString()),
        field.IsRequired,
        field.Personal is not null,
        field.Names,
        [.. field.Codes.Values.Distinct()]);
}
