using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>What may be done with a task besides finishing it. Each call is a write with a request id, like finishing.</summary>
internal static class TaskVerbEndpoints
{
    public static void MapTaskVerbs(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder task = routes.MapGroup("/cases/{id}/tasks/{task}").WithTags("Tasks").RequiresAct(Acts.CaseAct);
        task.MapPost("/return", (string id, string task, ReturnTaskInput input, [AsParameters] Door door) => door.SendAsync(
            new ReturnTask { Case = new(id), Task = new(task), To = input.To, Opinion = input.Opinion ?? "" }))
            .WithSummary("退回: sends the case back to an earlier step.");
        task.MapPost("/withdraw", (string id, string task, ReasonInput input, [AsParameters] Door door) => door.SendAsync(
            new WithdrawTask { Case = new(id), Task = new(task), Reason = input.Reason ?? "" }))
            .WithSummary("撤回: takes a finished task back while nobody has built on it.");
        task.MapPost("/transfer", (string id, string task, TransferTaskInput input, [AsParameters] Door door) => door.SendAsync(
            new TransferTask { Case = new(id), Task = new(task), To = input.To, Reason = input.Reason ?? "" }))
            .WithSummary("转办: hands the task over.");
        task.MapPost("/delegate", (string id, string task, PersonInput input, [AsParameters] Door door) => door.SendAsync(
            new DelegateTask { Case = new(id), Task = new(task), Person = input.Person, Reason = input.Reason ?? "" }))
            .WithSummary("委托: lets another person prepare the act; the owner confirms it.");
        task.MapPost("/claim", (string id, string task, [AsParameters] Door door) => door.SendAsync(
            new ClaimTask { Case = new(id), Task = new(task) }))
            .WithSummary("签收: says who of the division has the task.");
        task.MapPost("/release", (string id, string task, [AsParameters] Door door) => door.SendAsync(
            new ReleaseTask { Case = new(id), Task = new(task) }))
            .WithSummary("Gives a claim back, or calls a delegation back.");
        task.MapPost("/add-signer", (string id, string task, AddSignerInput input, [AsParameters] Door door) => door.SendAsync(
            new AddSigner
            {
                Case = new(id),
                Task = new(task),
                Person = input.Person,
                Place = input.Place,
                Reason = input.Reason ?? "",
            })).WithSummary("加签: asks for one more signature, before, after or beside the holder's decision.");
        task.MapPost("/remove-signer", (string id, string task, PersonInput input, [AsParameters] Door door) => door.SendAsync(
            new RemoveSigner { Case = new(id), Task = new(task), Person = input.Person, Reason = input.Reason ?? "" }))
            .WithSummary("减签: takes back a request for a signature.");
        task.MapPost("/sign", (string id, string task, SignTaskInput input, [AsParameters] Door door) => door.SendAsync(
            new SignTask { Case = new(id), Task = new(task), Agrees = input.Agrees, Opinion = input.Opinion ?? "" }))
            .WithSummary("会签, 或签: gives the signature that was asked for.");
        task.MapPost("/urge", (string id, string task, ReasonInput input, [AsParameters] Door door) => door.SendAsync(
            new UrgeTask { Case = new(id), Task = new(task), Reason = input.Reason ?? "" }))
            .WithSummary("催办: reminds the holder, once a working day.");
        task.MapPost("/copy", (string id, string task, CopyTaskInput input, [AsParameters] Door door) => door.SendAsync(
            new CopyTask { Case = new(id), Task = new(task), To = input.To }))
            .WithSummary("抄送: gives a person or a division a copy to read.");
        task.MapPost("/read", (string id, string task, [AsParameters] Door door) => door.SendAsync(
            new MarkRead { Case = new(id), Task = new(task) }))
            .WithSummary("阅办: marks the copy as read.");
    }

    /// <summary>What every one of these calls needs on its way to the desk.</summary>
    internal sealed record Door(
        HttpContext Context, CurrentActor Current, ICaseDesk Desk, ICasePumps Pumps, CancellationToken CancellationToken)
    {
        public async Task<IResult> SendAsync(TaskCommand command)
        {
            string? requestId = RequestInput.RequestId(Context);
            DeskAnswer answer = await Desk.SubmitAsync(command, Current.Of(Context.User), requestId, CancellationToken);
            return await answer.ToResultAsync(
                Pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
        }
    }
}
