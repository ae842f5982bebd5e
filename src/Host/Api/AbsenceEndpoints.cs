using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>Absences and substitutes (授权委托).</summary>
internal static class AbsenceEndpoints
{
    private const int MostScopes = 50;

    public static void MapAbsences(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder absences = routes.MapGroup("/absences").WithTags("Absences").RequiresAct(Acts.AbsenceEnter);
        absences.MapGet("/", ReadAsync).RequiresAct(Acts.AbsenceRead).WithSummary("The absences of the caller's authority that have not ended.").WithETag();
        absences.MapPost("/", EnterAsync).WithSummary("Enters an absence with its substitute.").RemembersAnswer();
        absences.MapDelete("/{id}", EndAsync).WithSummary("Ends an absence from today on.").RemembersAnswer();
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context, CurrentActor current, AbsenceBook book, CancellationToken cancellationToken) =>
        Results.Ok((await book.ListAsync(current.Of(context.User), cancellationToken)).Select(AbsenceAnswer.Of));

    private static async Task<IResult> EnterAsync(
        AbsenceInput input,
        HttpContext context,
        CurrentActor current,
        PeopleDirectory people,
        AbsenceBook book,
        CancellationToken cancellationToken)
    {
        Actor by = current.Of(context.User);
        string person = input.Person ?? by.Id;
        if (!people.TryFind(person, out Person? absent))
            throw new BadInputException("$.person", $"没有人员“{person}”；请核对登录名。", $"There is nobody called \"{person}\".");
        Absence wanted = new()
        {
            Id = "",
            Person = absent.Actor,
            Substitute = input.Substitute,
            FirstDay = Day(input.From, "$.from"),
            LastDay = Day(input.To, "$.to"),
            Kinds = Scope(input.Kinds, "$.kinds"),
            Steps = Scope(input.Steps, "$.steps"),
        };
        (Refusal? refusal, Absence? entered) = await book.EnterAsync(wanted, by, cancellationToken);
        return refusal is not null
            ? ProblemDocument.Of(refusal)
            : Results.Created($"/api/absences/{entered!.Id}", new AbsenceEntered(entered.Id));
    }

    private static async Task<IResult> EndAsync(
        string id, HttpContext context, CurrentActor current, AbsenceBook book, CancellationToken cancellationToken)
    {
        (Refusal? refusal, bool found) = await book.EndAsync(id, current.Of(context.User), cancellationToken);
        if (refusal is not null)
            return ProblemDocument.Of(refusal);
        return found
            ? Results.NoContent()
            : ProblemDocument.NotFound(
                $"没有正在生效的外出授权“{id}”；请刷新列表。", $"There is no absence \"{id}\" to end; refresh the list.");
    }

    private static DateOnly Day(string text, string path) => RequestInput.Day(text, path)
        ?? throw new BadInputException(path, "请填写日期（yyyy-MM-dd）。", "Give a day, yyyy-MM-dd.");

    private static IReadOnlyList<string> Scope(IReadOnlyList<string>? words, string path)
    {
        if (words is null)
            return [];
        return words.Count <= MostScopes && words.All(word => word.Length is > 0 and <= 80 && !word.Contains(','))
            ? words
            : throw new BadInputException(
                path,
                $"范围最多{MostScopes}项，每项为流程种类或者环节的代码。",
                $"A scope has at most {MostScopes} codes of kinds or steps.");
    }
}

/// <summary>An absence to enter; the person is the caller where it is left out.</summary>
public sealed record AbsenceInput
{
    public string? Person { get; init; }

    public required string Substitute { get; init; }

    /// <summary>The first day (inclusive), yyyy-MM-dd.</summary>
    public required string From { get; init; }

    /// <summary>The last day (inclusive), yyyy-MM-dd.</summary>
    public required string To { get; init; }

    /// <summary>Kinds of case; absent or empty for all.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>Steps of the definitions; absent or empty for all.</summary>
    public IReadOnlyList<string>? Steps { get; init; }
}

/// <summary>The id under which an absence was entered.</summary>
public sealed record AbsenceEntered(string Id);

/// <summary>An absence in a list.</summary>
public sealed record AbsenceAnswer(
    string Id,
    string Person,
    string PersonName,
    string Substitute,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Steps,
    string EnteredBy,
    DateOnly EnteredOn)
{
    internal static AbsenceAnswer Of(AbsenceView view) => new(
        view.Absence.Id,
        view.Absence.Person.Id,
        view.Absence.Person.Name,
        view.Absence.Substitute,
        view.Absence.FirstDay,
        view.Absence.LastDay,
        view.Absence.Kinds,
        view.Absence.Steps,
        view.EnteredBy,
        view.EnteredOn);
}
