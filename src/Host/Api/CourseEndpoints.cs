using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>Orders about a case as a whole.</summary>
internal static class CourseEndpoints
{
    public static void MapCourse(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder cases = routes.MapGroup("/cases/{id}").WithTags("Cases").RequiresAct(Acts.CaseAct);
        cases.MapPost("/suspend", (string id, CourseReasonInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(new SuspendCase { Case = new CaseId(id), Reason = input.Reason, Opinion = input.Opinion ?? "" }, cancellationToken))
            .WithSummary("Suspends the case for a reason of its definition.");
        cases.MapPost("/resume", (string id, OpinionInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(new ResumeCase { Case = new CaseId(id), Opinion = input.Opinion ?? "" }, cancellationToken))
            .WithSummary("Resumes a suspended case; the days it stood still are left out of its limits.");
        cases.MapPost("/extend", (string id, ExtendInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(new ExtendLimit { Case = new CaseId(id), Task = new TaskId(input.Task), Opinion = input.Opinion ?? "" }, cancellationToken))
            .WithSummary("Extends the legal limit of a task where the law allows it.");
        cases.MapPost("/void", (string id, CourseReasonInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(new VoidCase { Case = new CaseId(id), Reason = input.Reason, Opinion = input.Opinion ?? "" }, cancellationToken))
            .WithSummary("Declares a case void before a decision has effect.");
        cases.MapPost("/supervise", (string id, SuperviseInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(
                    new SuperviseCase
                    {
                        Case = new CaseId(id),
                        DueDay = RequestInput.Day(input.DueDay, "$.dueDay") ?? throw new BadInputException(
                            "$.dueDay", "请填写报告期限。", "Give the day on which the report is due."),
                        Opinion = input.Opinion ?? "",
                    },
                    cancellationToken))
            .WithSummary("Puts the case under supervision with a report due.");
        cases.MapPost("/report", (string id, ReportInput input, CourseDesk desk, CancellationToken cancellationToken) =>
                desk.SendAsync(
                    new ReportSupervision
                    {
                        Case = new CaseId(id),
                        Supervision = input.Supervision,
                        Opinion = input.Opinion ?? "",
                    },
                    cancellationToken))
            .WithSummary("Reports on a supervision, which lifts it.");
    }
}

/// <summary>Sends an order of the caller through the desk.</summary>
internal sealed class CourseDesk(IHttpContextAccessor accessor, CurrentActor current, ICaseDesk desk, ICasePumps pumps)
{
    public async Task<IResult> SendAsync(CourseCommand command, CancellationToken cancellationToken)
    {
        HttpContext context = accessor.HttpContext
            ?? throw new InvalidOperationException("An order comes with a request.");
        string? requestId = RequestInput.RequestId(context);
        DeskAnswer answer = await desk.SubmitAsync(command, current.Of(context.User), requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }
}

/// <summary>An order with a reason of the definition.</summary>
public sealed record CourseReasonInput
{
    public required string Reason { get; init; }

    public string? Opinion { get; init; }
}

/// <summary>An order with its grounds alone.</summary>
public sealed record OpinionInput
{
    public string? Opinion { get; init; }
}

/// <summary>The task whose limit is extended, by its id or its step.</summary>
public sealed record ExtendInput
{
    public required string Task { get; init; }

    public string? Opinion { get; init; }
}

/// <summary>A supervision; the day is written yyyy-MM-dd.</summary>
public sealed record SuperviseInput
{
    public required string DueDay { get; init; }

    public string? Opinion { get; init; }
}

/// <summary>A report; the supervision may be left out where there is only one.</summary>
public sealed record ReportInput
{
    public string? Supervision { get; init; }

    public string? Opinion { get; init; }
}
