using System.Globalization;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Letters;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Timers;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Api;

/// <summary>Cases: open, read, finish a task.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder cases = routes.MapGroup("/cases").WithTags("Cases").RequiresAct(Acts.CaseRead);
        cases.MapPost("/", OpenAsync).RequiresAct(Acts.CaseOpen).WithSummary("Opens a case.");
        cases.MapGet("/", ListAsync).WithSummary("The cases within reach, newest first.").WithETag();
        cases.MapGet("/{id}", ReadAsync).WithSummary("The case, and what the caller may do in it now and why not.");
        cases.MapGet("/{id}/events", EventsAsync).WithSummary("The history of a case.");
        cases.MapGet("/{id}/letters/{sequence:long}", LetterAsync).WithSummary("The text of a document that was issued.");
        cases.MapPost("/{id}/outside-events/{event}", ReportAsync).RequiresAct(Acts.CaseReport)
            .WithSummary("Enters what happened outside: a court's or government's document the case waits for.");
        cases.MapPost("/{id}/tasks/{task}/complete", CompleteAsync).RequiresAct(Acts.CaseAct)
            .WithSummary("Finishes a task with one of its outcomes.");
    }

    private static async Task<IResult> OpenAsync(
        OpenCaseInput input,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        SubjectInput subjects,
        ICaseDesk desk,
        ICasePumps pumps,
        CancellationToken cancellationToken)
    {
        string? requestId = RequestInput.RequestId(context);
        CaseKind kind = new(input.Kind);
        OpenCase command = new()
        {
            Case = default,
            Kind = kind,
            Authority = input.Authority,
            Party = await subjects.ReadAsync(input.Subject, cancellationToken),
            Facts = FactInput.Read(input.Facts, catalogue.Newest(kind)),
            Entry = input.Entry is null ? null : new EntryId(input.Entry),
        };
        DeskAnswer answer = await desk.SubmitAsync(command, current.Of(context.User), requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps,
            done => Results.Created($"/api/cases/{done.Case}", new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }

    // A party's list is its own cases.
    private static async Task<IResult> ListAsync(
        string? q,
        string? kind,
        bool? open,
        int? page,
        int? size,
        HttpContext context,
        CurrentActor current,
        RightsBook rights,
        CaseQueries cases,
        CancellationToken cancellationToken)
    {
        Page<CaseLine> found = await cases.ListAsync(
            q,
            string.IsNullOrEmpty(kind) ? null : new CaseKind(kind),
            open ?? false,
            CaseReach.Of(rights, current.Of(context.User)),
            Paging.Asked(page, size),
            cancellationToken);
        return Results.Ok(new PageAnswer<CaseLineAnswer>([.. found.Items.Select(CaseLineAnswer.Of)], found.Total));
    }

    private static async Task<IResult> CompleteAsync(
        string id,
        string task,
        CompleteTaskInput input,
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
        CompleteTask command = new()
        {
            Case = new CaseId(id),
            Task = new TaskId(task),
            Outcome = input.Outcome,
            Opinion = input.Opinion ?? "",
            Facts = FactInput.Read(input.Facts, view is null ? null : catalogue.Pinned(view.State.Definition)),
            Evidence = EvidenceInput.Kinds(input.Evidence),
            Attachments = EvidenceInput.Attachments(input.Evidence),
        };
        DeskAnswer answer = await desk.SubmitAsync(command, actor, requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }

    private static async Task<IResult> ReportAsync(
        string id,
        string @event,
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
            Event = @event,
            Facts = FactInput.Read(input.Facts, view is null ? null : catalogue.Pinned(view.State.Definition)),
        };
        DeskAnswer answer = await desk.SubmitAsync(command, actor, requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }

    private static async Task<IResult> ReadAsync(
        string id,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        CaseQueries cases,
        TimeProvider time,
        CancellationToken cancellationToken) =>
        await VisibleAsync(id, context, current, cases, cancellationToken) is { } view
            ? Results.Ok(CaseAnswer.Of(view, catalogue, time.Today()))
            : Unknown(id);

    private static async Task<IResult> EventsAsync(
        string id, HttpContext context, CurrentActor current, CaseQueries cases, CancellationToken cancellationToken) =>
        await VisibleAsync(id, context, current, cases, cancellationToken) is { } view
            ? Results.Ok(view.History.Select(Line))
            : Unknown(id);

    private static async Task<IResult> LetterAsync(
        string id,
        long sequence,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        CaseQueries cases,
        CancellationToken cancellationToken)
    {
        if (await VisibleAsync(id, context, current, cases, cancellationToken) is not { } view)
            return Unknown(id);
        return IssuedLetter.Text(view, sequence, catalogue, RequestLanguage.Of(context.Request)) is { } text
            ? Results.Text(text, "text/plain; charset=utf-8")
            : ProblemDocument.NotFound(
                $"案件{id}没有序号为{sequence}的文书。", $"Case {id} has no document at sequence {sequence}.");
    }

    // A party sees its own cases only, and is not told which others there are.
    private static async Task<CaseView?> VisibleAsync(
        string id, HttpContext context, CurrentActor current, CaseQueries cases, CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        CaseView? view = await cases.FindAsync(new CaseId(id), actor, cancellationToken);
        return actor.Kind == ActorKind.Party && view?.State.Party.UnifiedCode != actor.PartyCode ? null : view;
    }

    private static ProblemDocument Unknown(string id) => ProblemDocument.Of(new Refusal
    {
        Code = RefusalCode.CaseUnknown,
        Sentence = new BilingualText($"没有案件“{id}”；请核对案件编号。", $"There is no case \"{id}\"; check its id."),
    });

    private static JsonObject Line(HistoryLine line) => new()
    {
        ["sequence"] = line.Sequence,
        ["name"] = line.Name,
        ["at"] = line.At.ToString("O", CultureInfo.InvariantCulture),
        ["on"] = line.Day.ToString("O", CultureInfo.InvariantCulture),
        ["actor"] = new JsonObject
        {
            ["id"] = line.ActorId,
            ["name"] = line.ActorName,
            ["authority"] = line.Post?.Authority,
            ["division"] = line.Post?.Division,
        },
        // As it is stored: the event's own form, which an audit compares byte for byte.
        ["event"] = JsonNode.Parse(CaseJson.WriteEvent(line.Event)),
    };
}
