using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>The caller's desk.</summary>
internal static class TaskEndpoints
{
    public static void MapTasks(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tasks", ReadAsync).RequiresAct(Acts.TaskRead).WithTags("Tasks").WithSummary("The caller's desk: todo, done, urged, toRead or started.").WithETag();

    private static async Task<IResult> ReadAsync(
        string? box,
        int? page,
        int? size,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        TaskQueries tasks,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        TaskBox asked = box switch
        {
            null or "" or "todo" => TaskBox.Todo,
            "done" => TaskBox.Done,
            "urged" => TaskBox.Urged,
            "toRead" => TaskBox.ToRead,
            "started" => TaskBox.Started,
            _ => throw new BadInputException(
                "box",
                "box 应为 todo、done、urged、toRead 或 started。",
                "box is one of todo, done, urged, toRead, started."),
        };
        IReadOnlyList<TaskLine> lines = await tasks.BoxAsync(
            actor, asked, page is null && size is null ? null : Paging.Asked(page, size), cancellationToken);
        return Results.Ok(lines.Select(line => DeskTaskAnswer.Of(line, catalogue.Directory)));
    }
}

/// <summary>A task on a desk.</summary>
public sealed record DeskTaskAnswer
{
    public required string Case { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Step { get; init; }

    public required TextAnswer Title { get; init; }

    public required HolderAnswer Holder { get; init; }

    public required string PartyName { get; init; }

    public required string Uscc { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? LegalDue { get; init; }

    public DateOnly? OfficeDue { get; init; }

    public int? DaysLeft { get; init; }

    /// <summary>green, yellow, red, grey or blue.</summary>
    public required string Light { get; init; }

    public DateOnly? SuspendedOn { get; init; }
    /// <summary>Who has the task in hand by name; null where the whole post has.</summary>
    public string? Assignee { get; init; }

    /// <summary>The day of the last reminder; null where nobody urged.</summary>
    public DateOnly? UrgedOn { get; init; }

    public string? Outcome { get; init; }

    public TextAnswer? OutcomeText { get; init; }

    public DateOnly? DoneOn { get; init; }

    internal static DeskTaskAnswer Of(TaskLine line, AuthorityDirectory directory) => new()
    {
        Case = line.Case.Value,
        Id = line.Task.Value,
        Kind = line.Kind.Value,
        Step = line.Step,
        Title = TextAnswer.Of(line.Title),
        Holder = HolderAnswer.Of(line.Holder, directory),
        PartyName = line.PartyName,
        Uscc = line.PartyCode,
        OpenedOn = line.OpenedOn,
        LegalDue = line.LegalDue,
        OfficeDue = line.OfficeDue,
        DaysLeft = line.DaysLeft,
        Light = line.Light.Colour.ToString().ToLowerInvariant(),
        SuspendedOn = line.SuspendedOn,
        Assignee = line.Assignee,
        UrgedOn = line.UrgedOn,
        Outcome = line.Outcome,
        OutcomeText = line.OutcomeText is null ? null : TextAnswer.Of(line.OutcomeText),
        DoneOn = line.DoneOn,
    };
}
