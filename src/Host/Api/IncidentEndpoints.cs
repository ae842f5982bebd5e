using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Incidents;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Incidents: what does not go on by itself. The permission table says whose they are: those of the authorities that the
/// caller's post reaches.
/// </summary>
internal static class IncidentEndpoints
{
    private const int MostAtOnce = 200;

    public static void MapIncidents(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder incidents = routes.MapGroup("/incidents").WithTags("Incidents").RequiresAct(Acts.IncidentRead);
        incidents.MapGet("/", ListAsync)
            .WithSummary("Parked deliveries and reactions, held cases, failed timers; filtered by kind and receiver.");
        incidents.MapGet("/{id}", FindAsync).WithSummary("One incident with its last attempts and what waits behind it.");
        incidents.MapPost("/{id}/check", CheckAsync)
            .WithSummary("Asks the receiver whether it is there and has the message; says what a retry would do.");
        incidents.MapPost("/{id}/retry", RetryAsync).RequiresAct(Acts.IncidentRetry).WithSummary("Sends an incident back to work.");
        incidents.MapPost("/retry", RetryManyAsync).RequiresAct(Acts.IncidentRetry).WithSummary("Sends many back to work and reports on each.");
        incidents.MapPost("/{id}/dismiss", DismissAsync).RequiresAct(Acts.IncidentRetry).WithSummary("Gives a message up for good, with a reason.");
    }

    private static async Task<IResult> ListAsync(
        string? kind,
        string? receiver,
        int? page,
        int? size,
        IncidentCaller caller,
        HttpContext context,
        IncidentQueries incidents,
        CancellationToken cancellationToken)
    {
        IncidentKind? asked = kind switch
        {
            null or "" => null,
            "case" => IncidentKind.Case,
            "timer" => IncidentKind.Timer,
            "work" => IncidentKind.Work,
            "reaction" => IncidentKind.Reaction,
            "delivery" => IncidentKind.Delivery,
            _ => throw new BadInputException(
                "kind", "kind 应为 case、timer、work、reaction 或 delivery。",
                "kind is one of case, timer, work, reaction, delivery."),
        };
        Page<Incident> found = await incidents.ListAsync(
            new IncidentFilter(caller.Authorities(context), asked, string.IsNullOrEmpty(receiver) ? null : receiver),
            new Paging(page ?? 1, size ?? 50),
            cancellationToken);
        return Results.Ok(new PageAnswer<IncidentAnswer>([.. found.Items.Select(IncidentAnswer.Of)], found.Total));
    }

    private static Task<IResult> FindAsync(
        string id, IncidentCaller caller, HttpContext context, IncidentQueries incidents, CancellationToken cancellationToken) =>
        caller.WithAsync(context, id, incidents, (incident, _) =>
            Task.FromResult(Results.Ok(IncidentAnswer.Of(incident))), cancellationToken);

    private static Task<IResult> CheckAsync(
        string id,
        IncidentCaller caller,
        HttpContext context,
        IncidentQueries incidents,
        IncidentDesk desk,
        CancellationToken cancellationToken) =>
        caller.WithAsync(context, id, incidents, async (incident, _) => Results.Ok(
            IncidentCheckAnswer.Of(incident.Id, await desk.CheckAsync(incident, cancellationToken))), cancellationToken);

    private static Task<IResult> RetryAsync(
        string id,
        IncidentCaller caller,
        HttpContext context,
        IncidentQueries incidents,
        IncidentDesk desk,
        CancellationToken cancellationToken) =>
        caller.WithAsync(context, id, incidents, async (incident, by) =>
            Result(incident.Id, await desk.RetryAsync(incident.Id, by.Id, cancellationToken)), cancellationToken);

    private static Task<IResult> DismissAsync(
        string id,
        DismissInput input,
        IncidentCaller caller,
        HttpContext context,
        IncidentQueries incidents,
        IncidentDesk desk,
        CancellationToken cancellationToken)
    {
        return IncidentDesk.IsReason(input.Reason)
            ? caller.WithAsync(context, id, incidents, async (incident, by) => Result(
                incident.Id, await desk.DismissAsync(incident.Id, input.Reason!, by.Id, cancellationToken)), cancellationToken)
            : throw new BadInputException(
                "$.reason", "请填写终止的理由（不超过2000字）。", "Give the reason for giving it up, at most 2,000 characters.");
    }

    private static async Task<IResult> RetryManyAsync(
        RetryManyInput input,
        IncidentCaller caller,
        HttpContext context,
        CurrentActor current,
        IncidentQueries incidents,
        IncidentDesk desk,
        CancellationToken cancellationToken)
    {
        if (input.Ids is not { Count: > 0 and <= MostAtOnce } ids || ids.Any(string.IsNullOrEmpty))
        {
            throw new BadInputException(
                "$.ids", $"请列出1至{MostAtOnce}个事项编号。", $"Give 1 to {MostAtOnce} ids of incidents.");
        }

        string by = current.Of(context.User).Id;
        IReadOnlyCollection<string> authorities = caller.Authorities(context);
        List<IncidentItemAnswer> items = [];
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            bool mine = await incidents.FindAsync(id, authorities, cancellationToken) is not null;
            items.Add(IncidentItemAnswer.Of(
                id, mine ? await desk.RetryAsync(id, by, cancellationToken) : new IncidentOutcome.Gone()));
        }

        return Results.Ok(new RetryManyAnswer(items, items.Count(item => item.Outcome == IncidentItemAnswer.Done)));
    }

    private static IResult Result(string id, IncidentOutcome outcome) => outcome switch
    {
        IncidentOutcome.Done => Results.Ok(IncidentItemAnswer.Of(id, outcome)),
        IncidentOutcome.No no => new ProblemDocument(StatusCodes.Status409Conflict, no.Code, no.Sentence),
        _ => IncidentCaller.NotFound(id),
    };

    /// <summary>Whose call it is, and which incidents are theirs.</summary>
    internal sealed class IncidentCaller(CurrentActor current, RightsBook rights)
    {
        /// <summary>The authorities whose incidents the caller may see; whoever may see them may mend them.</summary>
        public IReadOnlyCollection<string> Authorities(HttpContext context) =>
            rights.Reach(current.Of(context.User), Acts.IncidentRead);

        public async Task<IResult> WithAsync(
            HttpContext context,
            string id,
            IncidentQueries incidents,
            Func<Incident, Actor, Task<IResult>> act,
            CancellationToken cancellationToken)
        {
            return await incidents.FindAsync(id, Authorities(context), cancellationToken) is { } incident
                ? await act(incident, current.Of(context.User))
                : NotFound(id);
        }

        public static ProblemDocument NotFound(string id) =>
            ProblemDocument.NotFound($"没有故障事项“{id}”，或已恢复。", $"There is no incident \"{id}\", or it is over.");
    }
}
