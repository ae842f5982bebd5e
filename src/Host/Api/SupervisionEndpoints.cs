using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>Supervision items: what was done and what the law says differ; a person resolves each with a reason.</summary>
internal static class SupervisionEndpoints
{
    public static void MapSupervision(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder items = routes.MapGroup("/supervision").WithTags("Supervision");
        items.MapGet("/", ListAsync).RequiresAct(Acts.SupervisionRead).WithSummary("The items of the caller's authority: open, resolved or all.").WithETag();
        items.MapPost("/{id}/resolve", ResolveAsync).RequiresAct(Acts.SupervisionResolve).WithSummary("Resolves an open item with a reason.");
    }

    private static async Task<IResult> ListAsync(
        string? state,
        int? page,
        int? size,
        HttpContext context,
        CurrentActor current,
        RightsBook rights,
        SupervisionQueries items,
        CancellationToken cancellationToken)
    {
        bool? open = state switch
        {
            null or "" or "open" => true,
            "resolved" => false,
            "all" => null,
            _ => throw new BadInputException(
                "state", "state 应为 open、resolved 或 all。", "state is one of open, resolved, all."),
        };
        Page<SupervisionLine> found = await items.ListAsync(
            rights.Reach(current.Of(context.User), Acts.SupervisionRead), open, Paging.Asked(page, size), cancellationToken);
        return Results.Ok(new PageAnswer<SupervisionAnswer>(
            [.. found.Items.Select(SupervisionAnswer.Of)], found.Total));
    }

    private static async Task<IResult> ResolveAsync(
        string id,
        ResolveInput input,
        HttpContext context,
        CurrentActor current,
        RightsBook rights,
        SupervisionStore store,
        SupervisionQueries items,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        string? requestId = RequestInput.RequestId(context);
        if (!SupervisionStore.IsReason(input.Reason))
        {
            throw new BadInputException(
                "$.reason", "请填写办理情况和理由（不超过2000字）。", "Give what was done and why, at most 2,000 characters.");
        }

        SupervisionLine? line = await items.FindAsync(id, cancellationToken);
        if (line is null || (line.Authority.Length > 0
            && !rights.May(actor, Acts.SupervisionResolve, line.Authority)))
            return ProblemDocument.NotFound($"没有督办事项“{id}”。", $"There is no supervision item \"{id}\".");
        return await store.ResolveAsync(id, input.Reason!, actor.Id, requestId, cancellationToken) switch
        {
            ItemResolution.Resolved => Results.Ok(SupervisionAnswer.Of((await items.FindAsync(id, cancellationToken))!)),
            ItemResolution.RequestIdReused => ProblemDocument.RequestIdReused(requestId!),
            _ => new ProblemDocument(
                StatusCodes.Status409Conflict,
                "SupervisionResolved",
                new BilingualText(
                    $"督办事项“{id}”已办结，不能重复办理；如有新情况请另行提出。",
                    $"The supervision item \"{id}\" is resolved already; what is new is a matter of its own.")),
        };
    }
}

/// <summary>How an item was resolved.</summary>
public sealed record ResolveInput
{
    public string? Reason { get; init; }
}

/// <summary>A supervision item.</summary>
public sealed record SupervisionAnswer(
    string Id,
    string Kind,
    string Authority,
    string PartyName,
    string Uscc,
    string Subject,
    TextAnswer Text,
    string Cites,
    DateOnly FoundOn,
    string State,
    string? ResolvedBy,
    DateOnly? ResolvedOn,
    string? Reason)
{
    internal static SupervisionAnswer Of(SupervisionLine line) => new(
        line.Id,
        line.Kind,
        line.Authority,
        line.PartyName,
        line.PartyCode,
        line.Subject,
        TextAnswer.Of(line.Text),
        line.Cites,
        line.FoundOn,
        line.IsOpen ? "open" : "resolved",
        line.ResolvedBy,
        line.ResolvedOn,
        line.Reason);
}
