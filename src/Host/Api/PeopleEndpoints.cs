using System.Text.RegularExpressions;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.People;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>People and posts: who held which on a day; add, move, end and reset.</summary>
internal static partial class PeopleEndpoints
{
    private const int LongestReason = 2_000;

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/admin/people").WithTags("People").RequiresAct(Acts.PeopleRead);
        group.MapGet("/", OnDayAsync).WithSummary("The people who held a post in an authority on a day.");
        group.MapGet("/{person}", HistoryAsync).WithSummary("Somebody with every post they held.");
        group.MapGet("/changes", ChangesAsync).WithSummary("The changes: proposed, confirmed, rejected or done.");
        group.MapPost("/changes", ProposeAsync).RequiresAct(Acts.PeoplePropose)
            .WithSummary("Proposes a new person (add) or another post (move); another administrator confirms.");
        group.MapPost("/changes/{change}/confirm", (string change, [AsParameters] Desk desk) =>
            desk.DecideAsync(change, confirm: true)).RequiresAct(Acts.PeopleConfirm).WithSummary("Confirms a proposal.");
        group.MapPost("/changes/{change}/reject", (string change, [AsParameters] Desk desk) =>
            desk.DecideAsync(change, confirm: false)).RequiresAct(Acts.PeopleConfirm).WithSummary("Rejects a proposal.");
        group.MapPost("/{person}/end", (string person, StopInput input, [AsParameters] Desk desk) =>
            desk.StopAsync(person, endsPost: true, input)).RequiresAct(Acts.PeopleStop)
            .WithSummary("Ends the post somebody holds, from today on; works at once.");
        group.MapPost("/{person}/reset", (string person, StopInput input, [AsParameters] Desk desk) =>
            desk.StopAsync(person, endsPost: false, input)).RequiresAct(Acts.PeopleStop)
            .WithSummary("Ends every session of somebody and unbinds their account; works at once.");
    }

    private static async Task<IResult> OnDayAsync(
        string? authority, string? on, PersonRegister register, TimeProvider time, [AsParameters] Desk desk)
    {
        if (string.IsNullOrEmpty(authority))
            throw new BadInputException("authority", "请填写机关代码。", "Give the code of an authority.");
        if (!desk.Rights.May(desk.Actor, Acts.PeopleRead, authority))
            return RightRefusal.Problem(desk.Rights.Table.Acts[Acts.PeopleRead], Acts.PeopleRead, elsewhere: true);
        return Results.Ok(await register.OnDayAsync(
            authority, RequestInput.Day(on, "on") ?? time.Today(), desk.CancellationToken));
    }

    private static async Task<IResult> HistoryAsync(string person, PersonRegister register, [AsParameters] Desk desk) =>
        await register.FindAsync(person, desk.CancellationToken) is { } found
            && found.Posts.Any(post => desk.Rights.May(desk.Actor, Acts.PeopleRead, post.Authority))
            ? Results.Ok(found)
            : PersonProblems.Unknown(person);

    private static async Task<IResult> ChangesAsync(string? state, [AsParameters] Desk desk)
    {
        if (state is not (null or "proposed" or "confirmed" or "rejected" or "done"))
        {
            throw new BadInputException(
                "state",
                "state 应为 proposed、confirmed、rejected 或 done。",
                "state is one of proposed, confirmed, rejected, done.");
        }
        return Results.Ok(await desk.Changes.ListAsync(
            desk.Rights.Reach(desk.Actor, Acts.PeopleRead), state, desk.CancellationToken));
    }

    private static async Task<IResult> ProposeAsync(PersonChangeInput input, TimeProvider time, [AsParameters] Desk desk)
    {
        if (input.Kind is not (PersonChanges.Add or PersonChanges.Move))
            throw new BadInputException("$.kind", "kind 应为 add 或 move。", "kind is add or move.");
        if (!IdForm.IsMatch(input.Person))
        {
            throw new BadInputException(
                "$.person",
                "登录名应为小写字母开头的小写字母、数字、点和连字符，最多80个字符。",
                "A sign-in name is small letters, digits, '.' and '-', begins with a letter and has at most 80 characters.");
        }
        if (input.Name is { Length: 0 or > 80 })
            throw new BadInputException("$.name", "姓名应为1至80个字符。", "A name has 1 to 80 characters.");
        WantedPost post = new(
            input.Name,
            input.Authority,
            input.Division,
            input.Positions,
            input.Lines ?? [],
            RequestInput.Day(input.FirstDay, "$.firstDay") ?? time.Today());
        (ProblemDocument? problem, string? id) = await desk.Changes.ProposeAsync(
            input.Kind, input.Person, post, Reason(input.Reason), desk.Actor, desk.CancellationToken);
        return problem is not null
            ? problem
            : Results.Created($"/api/admin/people/changes/{id}", new PersonChangeProposed(id!));
    }

    private static string Reason(string? reason) => reason?.Trim() is { Length: > 0 and <= LongestReason } given
        ? given
        : throw new BadInputException(
            "$.reason", $"请填写理由（不超过{LongestReason}字）。", $"Give a reason of at most {LongestReason} characters.");

    [GeneratedRegex(@"^[a-z][a-z0-9.-]{0,79}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm { get; }

    /// <summary>What each of these calls needs.</summary>
    internal sealed record Desk(
        HttpContext Context, CurrentActor Current, RightsBook Rights, PersonChanges Changes, CancellationToken CancellationToken)
    {
        public Actor Actor => Current.Of(Context.User);

        public async Task<IResult> DecideAsync(string change, bool confirm) =>
            await Changes.DecideAsync(change, confirm, Actor, CancellationToken) ?? Results.NoContent();

        public async Task<IResult> StopAsync(string person, bool endsPost, StopInput input) =>
            await Changes.StopAsync(person, endsPost, Reason(input.Reason), Actor, CancellationToken) ?? Results.NoContent();
    }
}

/// <summary>A new person or another post.</summary>
public sealed record PersonChangeInput
{
    /// <summary><c>add</c> or <c>move</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The sign-in name.</summary>
    public required string Person { get; init; }

    /// <summary>For a new person.</summary>
    public string? Name { get; init; }

    public required string Authority { get; init; }

    public required string Division { get; init; }

    public required IReadOnlyList<string> Positions { get; init; }

    /// <summary>The lines of duty; absent for none.</summary>
    public IReadOnlyList<string>? Lines { get; init; }

    /// <summary>The first day, yyyy-MM-dd; today where it is left out, never earlier.</summary>
    public string? FirstDay { get; init; }

    public string? Reason { get; init; }
}

/// <summary>Why a post ends or a sign-in is reset.</summary>
public sealed record StopInput
{
    public string? Reason { get; init; }
}

/// <summary>The id of a proposal.</summary>
public sealed record PersonChangeProposed(string Id);
