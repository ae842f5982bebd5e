using System.Text.Json;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Api;

/// <summary>Drafts of definitions on their way to force, under four eyes.</summary>
internal static class DefinitionDraftEndpoints
{
    public static void MapDefinitionDrafts(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder drafts = routes.MapGroup("/drafts").WithTags("Drafts of definitions").RequiresAct(Acts.DefinitionRead);
        drafts.MapGet("/", ListAsync).WithSummary("All drafts, the newest first.");
        drafts.MapPost("/", BeginAsync).RequiresAct(Acts.DefinitionEdit)
            .WithSummary("Begins a draft on the newest set; with `restores` it leads back to an earlier one.");
        drafts.MapGet("/{id}", FindAsync).WithSummary("A draft with its check, examples, preview and signature.");
        drafts.MapGet("/{id}/history", HistoryAsync).WithSummary("Everything that happened to a draft.");
        drafts.MapGet("/{id}/diff", DifferenceAsync).WithSummary("What the draft changes in its base.");
        drafts.MapGet("/{id}/files/{**path}", TextAsync).WithSummary("The text of a file as the draft would have it.");
        drafts.MapPut("/{id}/files/{**path}", PutAsync).RequiresAct(Acts.DefinitionEdit).WithSummary("Writes a file; names the revision that was read.");
        drafts.MapDelete("/{id}/files/{**path}", RemoveAsync).RequiresAct(Acts.DefinitionEdit).WithSummary("Takes a file out of the set.");
        drafts.MapPost("/{id}/revert", RevertAsync).RequiresAct(Acts.DefinitionEdit).WithSummary("Leaves a file as the base has it.");
        drafts.MapPost("/{id}/rebase", RebaseAsync).RequiresAct(Acts.DefinitionEdit).WithSummary("Lays the changes on the newest set.");
        drafts.MapPost("/{id}/check", CheckAsync).RequiresAct(Acts.DefinitionTest).WithSummary("Runs every static check on the merged set.");
        drafts.MapPost("/{id}/examples", ExamplesAsync).RequiresAct(Acts.DefinitionTest).WithSummary("Asks every example of the merged set.");
        drafts.MapPost("/{id}/sign", SignAsync).RequiresAct(Acts.DefinitionSign)
            .WithSummary("Signs; not for who wrote or tested it. Names the report of the preview that was read.");
        drafts.MapPost("/{id}/schedule", ScheduleAsync).RequiresAct(Acts.DefinitionSign).WithSummary("Sets the day of effect; it lies in the future.");
        drafts.MapPost("/{id}/withdraw", WithdrawAsync).RequiresAct(Acts.DefinitionEdit).WithSummary("Gives up what is not yet in force.");
        drafts.MapDraftPreviews();
    }

    internal static PublishingCaller Caller(HttpContext context, CurrentActor current) =>
        new(current.Of(context.User), RequestInput.RequestId(context));

    private static async Task<IResult> ListAsync(PublicationQueries drafts, CancellationToken cancellationToken) =>
        Results.Ok((await drafts.ListAsync(cancellationToken)).Select(DraftLineAnswer.Of));

    private static async Task<IResult> BeginAsync(
        BeginDraftInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        PublicationProblem.Answer(
            await desk.BeginAsync(input.Title, input.Reason, input.Restores, Caller(context, current), cancellationToken),
            state => Results.Created($"/api/drafts/{state.Id}", Answer(state, drafts)));

    private static async Task<IResult> FindAsync(string id, PublicationQueries drafts, CancellationToken cancellationToken) =>
        await drafts.FindAsync(id, cancellationToken) is { } line
            ? Results.Ok(Answer(line.State, drafts))
            : PublicationProblem.Of(PublicationRefusals.Unknown(id));

    private static async Task<IResult> HistoryAsync(string id, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublicationHappening> history = await drafts.HistoryAsync(id, cancellationToken);
        return history.Count == 0
            ? PublicationProblem.Of(PublicationRefusals.Unknown(id))
            : Results.Ok(history.Select(one => new DraftHappeningAnswer(
                one.Sequence, one.Name, one.At, one.Day, one.ActorId, one.ActorName,
                JsonElement.Parse(PublicationJson.Write(one.Event)))));
    }

    private static async Task<IResult> DifferenceAsync(
        string id, PublicationQueries drafts, CancellationToken cancellationToken) =>
        await drafts.FindAsync(id, cancellationToken) is { } line
            && await drafts.NamedAsync(id, cancellationToken) is { } merged
            && drafts.Set(line.State.Base) is { } before
            ? Results.Ok(await drafts.DifferencesAsync(before, merged, cancellationToken))
            : PublicationProblem.Of(PublicationRefusals.Unknown(id));

    private static async Task<IResult> TextAsync(
        string id, string path, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is null
            || await drafts.NamedAsync(id, cancellationToken) is not { } merged)
            return PublicationProblem.Of(PublicationRefusals.Unknown(id));
        return await drafts.TextAsync(merged, path, cancellationToken) is { } text
            ? Results.Text(text, "text/plain; charset=utf-8")
            : PublicationProblem.Of(PublicationRefusals.FileUnknown(path));
    }

    private static async Task<IResult> PutAsync(
        string id,
        string path,
        PutFileInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(
            await desk.PutAsync(id, input.Revision, path, input.Text, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> RemoveAsync(
        string id,
        string path,
        int revision,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(await desk.RemoveAsync(id, revision, path, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> RevertAsync(
        string id,
        RevertFileInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(
            await desk.RevertAsync(id, input.Revision, input.Path, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> RebaseAsync(
        string id,
        RebaseInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(await desk.RebaseAsync(id, input.Revision, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> CheckAsync(
        string id,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(await desk.CheckAsync(id, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> ExamplesAsync(
        string id,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(await desk.RunExamplesAsync(id, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> SignAsync(
        string id,
        SignDraftInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(
            await desk.SignAsync(id, input.Preview, input.Opinion, Caller(context, current), cancellationToken), drafts);

    private static async Task<IResult> ScheduleAsync(
        string id,
        ScheduleDraftInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(input.EffectiveOn, "$.effectiveOn")
            ?? throw new BadInputException("$.effectiveOn", "请填写生效日期。", "Give the day of effect.");
        return Answer(await desk.ScheduleAsync(id, day, Caller(context, current), cancellationToken), drafts);
    }

    private static async Task<IResult> WithdrawAsync(
        string id,
        WithdrawDraftInput input,
        HttpContext context,
        CurrentActor current,
        PublishingDesk desk,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        Answer(await desk.WithdrawAsync(id, input.Reason, Caller(context, current), cancellationToken), drafts);

    private static IResult Answer(PublishingAnswer answer, PublicationQueries drafts) =>
        PublicationProblem.Answer(answer, state => Results.Ok(Answer(state, drafts)));

    private static DefinitionDraftAnswer Answer(PublicationState state, PublicationQueries drafts) =>
        DefinitionDraftAnswer.Of(drafts.Line(state), drafts.Set(state.Base));
}

/// <summary>A draft to begin. <see cref="Restores"/> is the hash of an earlier set to lead back to.</summary>
public sealed record BeginDraftInput(string Title, string Reason)
{
    public string? Restores { get; init; }
}

/// <summary>A file's whole text, and the revision of the draft that was read.</summary>
public sealed record PutFileInput(int Revision, string Text);

public sealed record RevertFileInput(int Revision, string Path);

public sealed record RebaseInput(int Revision);

/// <summary>The signature: the report of the preview that was read, and the opinion.</summary>
public sealed record SignDraftInput(string Preview, string Opinion);

/// <summary>The first day of force, yyyy-MM-dd.</summary>
public sealed record ScheduleDraftInput(string EffectiveOn);

public sealed record WithdrawDraftInput(string Reason);
