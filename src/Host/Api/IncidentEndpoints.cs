using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Incidents;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Incidents: what does not go on by itself. Open to the data centre of an authority, which runs the connections to
/// other systems, for its own cases and those of the authorities below it.
/// </summary>
internal static class IncidentEndpoints
{
    private const string Operators = "data";
    private const int MostAtOnce = 200;

    public static void MapIncidents(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder incidents = routes.MapGroup("/incidents").WithTags("Incidents");
        incidents.MapGet("/", ListAsync)
            .WithSummary("Parked deliveries and reactions, held cases, failed timers; filtered by kind and receiver.");
        incidents.MapGet("/{id}", FindAsync).WithSummary("One incident with its last attempts and what waits behind it.");
        incidents.MapPost("/{id}/check", CheckAsync)
            .WithSummary("Asks the receiver whether it is there and has the message; says what a retry would do.");
        incidents.MapPost("/{id}/retry", RetryAsync).WithSummary("Sends an incident back to work.");
        incidents.MapPost("/retry", RetryManyAsync).WithSummary("Sends many back to work and reports on each.");
        incidents.MapPost("/{id}/dismiss", DismissAsync).WithSummary("Gives a message up for good, with a reason.");
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
        if (caller.Authorities(context) is not { } authorities)
            return ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden);
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
            new IncidentFilter(authorities, asked, string.IsNullOrEmpty(receiver) ? null : receiver),
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
        if (caller.Authorities(context) is not { } authorities)
            return ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden);
        if (input.Ids is not { Count: > 0 and <= MostAtOnce } ids || ids.Any(string.IsNullOrEmpty))
        {
            throw new BadInputException(
                "$.ids", $"请列出1至{MostAtOnce}个事项编号。", $"Give 1 to {MostAtOnce} ids of incidents.");
        }

        string by = current.Of(context.User).Id;
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
    internal sealed class IncidentCaller(CurrentActor current, DefinitionCatalogue catalogue)
    {
        /// <summary>The authorities the caller answers for; null where the caller is no operator.</summary>
        public IReadOnlyCollection<string>? Authorities(HttpContext context) =>
            current.Of(context.User) is { Kind: ActorKind.Person, Division: Operators, Authority: { } authority }
                ? SupervisionEndpoints.SupervisedBy(authority, catalogue.Directory)
                : null;

        public async Task<IResult> WithAsync(
            HttpContext context,
            string id,
            IncidentQueries incidents,
            Func<Incident, Actor, Task<IResult>> act,
            CancellationToken cancellationToken)
        {
            if (Authorities(context) is not { } authorities)
                return ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden);
            return await incidents.FindAsync(id, authorities, cancellationToken) is { } incident
                ? await act(incident, current.Of(context.User))
                : NotFound(id);
        }

        public static ProblemDocument NotFound(string id) =>
            ProblemDocument.NotFound($"没有故障事项“{id}”，或已恢复。", $"There is no incident \"{id}\", or it is over.");
    }
}
