using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>What happened outside and a case waits for; the data centre hands on what the connected systems say.</summary>
internal static class OutsideEventEndpoints
{
    public static void MapOutsideEvents(this IEndpointRouteBuilder cases) =>
        cases.MapPost("/{id}/outside-events", ReportAsync)
            .WithSummary("Reports an outside event the case waits for, for example annual-report-filed.");

    private static async Task<IResult> ReportAsync(
        string id,
        OutsideEventInput input,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        CaseQueries cases,
        ICaseDesk desk,
        ICasePumps pumps,
        CancellationToken cancellationToken)
    {
        string? requestId = RequestInput.RequestId(context);
        Actor actor = current.Of(context.User);
        CaseView? view = await cases.FindAsync(new CaseId(id), actor, cancellationToken);
        ReportOutsideEvent command = new()
        {
            Case = new CaseId(id),
            Event = input.Event,
            Facts = FactInput.Read(input.Facts, view is null ? null : catalogue.Pinned(view.State.Definition)),
        };
        DeskAnswer answer = await desk.SubmitAsync(command, actor, requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }
}
