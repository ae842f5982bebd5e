using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>草稿: what the caller has begun to write at an open task. Nobody else reads it.</summary>
internal static class DraftEndpoints
{
    private const int LargestBody = 64 * 1024;

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder draft = routes.MapGroup("/cases/{id}/tasks/{task}/draft").WithTags("Tasks").RequiresAct(Acts.CaseAct);
        draft.MapGet("/", ReadAsync).WithSummary("The caller's draft; 204 where there is none.");
        draft.MapPut("/", KeepAsync).WithSummary("Keeps the caller's draft; an empty one is taken away.");
    }

    private static async Task<IResult> ReadAsync(
        string id,
        string task,
        HttpContext context,
        CurrentActor current,
        CaseQueries cases,
        DraftShelf drafts,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        (PermittedTask? open, ProblemDocument? problem) = await OpenAsync(id, task, actor, cases, cancellationToken);
        if (open is null)
            return problem!;
        Draft? draft = await drafts.FindAsync(new CaseId(id), open.Task.Id, actor.Id, cancellationToken);
        return draft is null
            ? Results.NoContent()
            : Results.Ok(JsonSerializer.Deserialize<DraftInput>(draft.Body, ApiJson.Options));
    }

    private static async Task<IResult> KeepAsync(
        string id,
        string task,
        DraftInput input,
        HttpContext context,
        CurrentActor current,
        CaseQueries cases,
        DraftShelf drafts,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        (PermittedTask? open, ProblemDocument? problem) = await OpenAsync(id, task, actor, cases, cancellationToken);
        if (open is null)
            return problem!;
        if (open.Refusal is { } refusal)
            return ProblemDocument.Of(refusal);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(input, ApiJson.Options);
        if (body.Length > LargestBody)
            throw new BadInputException("$", $"草稿不得超过{LargestBody}字节。", $"A draft has at most {LargestBody} bytes.");
        await drafts.KeepAsync(
            new CaseId(id), open.Task.Id, actor.Id, input.IsEmpty() ? null : body, cancellationToken);
        return Results.NoContent();
    }

    private static async Task<(PermittedTask? Open, ProblemDocument? Problem)> OpenAsync(
        string id, string task, Actor actor, CaseQueries cases, CancellationToken cancellationToken)
    {
        CaseView? view = await cases.FindAsync(new CaseId(id), actor, cancellationToken);
        if (view is null || (actor.Kind == ActorKind.Party && view.State.Party.UnifiedCode != actor.PartyCode))
            return (null, ProblemDocument.Of(Refusals.CaseUnknown(new CaseId(id))));
        if (view.State.IsClosed)
            return (null, ProblemDocument.Of(Refusals.CaseClosed(view.State)));
        PermittedTask? open = view.Permitted.FirstOrDefault(known => known.Task.Id.Value == task)
            ?? view.Permitted.FirstOrDefault(known => known.Task.Step == task);
        return open is null
            ? (null, ProblemDocument.Of(Refusals.TaskNotOpen(new TaskId(task), null)))
            : (open, null);
    }
}
