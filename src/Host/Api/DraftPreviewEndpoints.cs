using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Api;

/// <summary>The impact preview of a draft: run, watched, read page by page, taken out as a table.</summary>
internal static class DraftPreviewEndpoints
{
    private const int PageSize = 100;

    public static void MapDraftPreviews(this IEndpointRouteBuilder drafts)
    {
        drafts.MapPost("/{id}/preview", RunAsync).RequiresAct(Acts.DefinitionTest)
            .WithSummary("Runs the preview for a day, tomorrow without one; it is attached when it is done.");
        drafts.MapGet("/{id}/preview", ProgressAsync).WithSummary("How far the preview is.");
        drafts.MapGet("/{id}/preview/changes", ChangesAsync)
            .WithSummary("Who would be judged differently; by authority, kind of subject, ground and decision.");
        drafts.MapGet("/{id}/preview/changes.csv", CsvAsync).WithSummary("The same as a table.");
    }

    private static async Task<IResult> RunAsync(
        string id,
        RunPreviewInput? input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PreviewJobs jobs,
        PublicationQueries drafts,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        PublishingCaller caller = DefinitionDraftEndpoints.Caller(context, current);
        DateOnly on = RequestInput.Day(input?.On, "$.on") ?? time.Today().AddDays(1);
        (PublicationRefusal? refusal, PublicationState? state) = await desk.MayPreviewAsync(id, caller, cancellationToken);
        if (refusal is not null)
            return PublicationProblem.Of(refusal);
        if (!jobs.TryAdd(new PreviewJob(state!, on, caller))) // Without a refusal there is a draft.
        {
            context.Response.Headers.RetryAfter = "60";
            return new ProblemDocument(StatusCodes.Status503ServiceUnavailable, "PreviewsBusy", new BilingualText(
                "等待中的影响预演过多，请稍后再试。", "Too many previews wait; try again in a minute."));
        }

        return Results.Accepted($"/api/drafts/{id}/preview", Progress(drafts.Line(state!), jobs.Find(id)));
    }

    private static async Task<IResult> ProgressAsync(
        string id, PreviewJobs jobs, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        // Before the draft is read: what is told as attached then stands in it.
        PreviewProgress? progress = jobs.Find(id);
        return await drafts.FindAsync(id, cancellationToken) is { } line
            ? Results.Ok(Progress(line, progress))
            : PublicationProblem.Of(PublicationRefusals.Unknown(id));
    }

    private static async Task<IResult> ChangesAsync(
        string id,
        [AsParameters] ImpactFilter filter,
        int? page,
        PublicationQueries drafts,
        CancellationToken cancellationToken)
    {
        (ImpactReport? report, IResult? problem) = await ReportAsync(id, drafts, cancellationToken);
        if (report is null)
            return problem!; // One of the two is always there.
        ImpactLine[] lines = [.. filter.Of(report)];
        int skip = (Math.Clamp(page ?? 1, 1, 1_000_000) - 1) * PageSize;
        return Results.Ok(new ImpactAnswer(
            report.On,
            report.Before,
            report.After,
            report.Subjects,
            report.Asked,
            report.Judged,
            lines.Length,
            [.. lines.Skip(skip).Take(PageSize).Select(line => ImpactLineAnswer.Of(line, report.Reasons[line.Reason]))],
            report.Deadlines,
            report.Letters,
            report.NewVersions));
    }

    private static async Task<IResult> CsvAsync(
        string id,
        [AsParameters] ImpactFilter filter,
        HttpContext context,
        CurrentActor current,
        AuditLog audit,
        PublicationQueries drafts,
        CancellationToken cancellationToken)
    {
        (ImpactReport? report, IResult? problem) = await ReportAsync(id, drafts, cancellationToken);
        if (report is null)
            return problem!; // One of the two is always there.
        ImpactLine[] lines = [.. filter.Of(report)];
        await audit.RecordAsync(
            current.Of(context.User).Id, AuditActs.PreviewExported, id, new { Lines = lines.Length }, cancellationToken);
        return Results.File(Encoding.UTF8.GetBytes(ImpactTable.Csv(report, lines)), "text/csv; charset=utf-8", $"{id}-preview.csv");
    }

    private static async Task<(ImpactReport? Report, IResult? Problem)> ReportAsync(
        string id, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is not { } line)
            return (null, PublicationProblem.Of(PublicationRefusals.Unknown(id)));
        return line.State.Preview is { } preview && await drafts.ReportAsync(preview.Report, cancellationToken) is { } report
            ? (report, null)
            : (null, PublicationProblem.Of(PublicationRefusals.PreviewMissing()));
    }

    private static PreviewProgressAnswer Progress(PublicationLine line, PreviewProgress? progress)
    {
        DraftPreviewAnswer? attached = DefinitionDraftAnswer.Of(line, null).Preview;
        return new PreviewProgressAnswer(
            progress?.State ?? (attached is null ? "none" : PreviewProgress.Attached),
            progress?.Done ?? 0,
            progress?.Total ?? 0,
            progress?.Seconds ?? 0,
            attached,
            progress?.Refusal?.Code.ToString(),
            progress?.Refusal is { } refusal ? TextAnswer.Of(refusal.Sentence) : null);
    }
}

/// <summary>The day the questions are asked, yyyy-MM-dd.</summary>
public sealed record RunPreviewInput
{
    public string? On { get; init; }
}

/// <summary>Which lines of a preview: the code of the authority, the kind of subject, the beginning of the ground, the decision.</summary>
internal sealed record ImpactFilter(string? City, string? Kind, string? Field, string? Decision, string? Change)
{
    public IEnumerable<ImpactLine> Of(ImpactReport report) => report.Flips.Where(line =>
        (string.IsNullOrEmpty(City) || line.Authority == City)
        && (string.IsNullOrEmpty(Kind) || line.Kind == Kind)
        && (string.IsNullOrEmpty(Field) || line.Field.StartsWith(Field, StringComparison.Ordinal))
        && (string.IsNullOrEmpty(Decision) || report.Reasons[line.Reason].Decision == Decision)
        && (string.IsNullOrEmpty(Change)
            || JsonNamingPolicy.CamelCase.ConvertName(report.Reasons[line.Reason].Kind.ToString()) == Change));
}
