using CreditSupervision.Host.Api.Description;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Timers;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api;

/// <summary>The day of the demonstration and its people. Mapped in Development only.</summary>
internal static class DevEndpoints
{
    // Periods of many years are counted from the day; the end of the calendar itself leaves them no room.
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public static void MapDev(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder dev = routes.MapGroup("/api/dev").WithTags("Development");
        dev.Describe();
        dev.MapGet("/people", (PeopleDirectory people) => people.All.Select(person => new DevPerson(
                person.Id, person.Name, person.Post, person.Actor.Authority, person.Actor.Division,
                person.Actor.Positions, person.Actor.PartyCode)))
            .AllowAnonymous()
            .WithSummary("The people who can sign in.");
        dev.MapGet("/clock", (TimeProvider time) => new DevClockAnswer(time.Today(), 0))
            .AllowAnonymous()
            .WithSummary("The day of the demonstration.");
        dev.MapPost("/clock", SetAsync)
            .AllowAnonymous()
            .WithSummary("Sets the day, forward only, and lets the due timers run.");
    }

    private static async Task<IResult> SetAsync(
        DevClockInput input, HttpContext context, DevClock clock, ClockStore store, ICasePumps pumps, CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(input.Today, "$.today") ?? throw new BadInputException(
            "$.today", "请填写日期。", "Give a day.");
        if (day > LastDay)
            throw new BadInputException("$.today", $"日期不得晚于{LastDay:yyyy-MM-dd}。", $"The day is {LastDay:yyyy-MM-dd} at the latest.");
        DateOnly before = clock.Today;
        if (!clock.TrySet(day))
        {
            return new ProblemDocument(StatusCodes.Status409Conflict, "ClockBackwards", new BilingualText(
                $"演示日期为{before:yyyy-MM-dd}，只能向后调整，不能回到{day:yyyy-MM-dd}。",
                $"The day is {before:yyyy-MM-dd} and only goes forward; {day:yyyy-MM-dd} lies before it."));
        }
        await store.MoveAsync(clock.Today, context.User.Identity?.Name ?? "development", cancellationToken);
        int fired = await pumps.SettleAsync(cancellationToken);
        return Results.Ok(new DevClockAnswer(clock.Today, fired));
    }
}

/// <summary>Somebody who can sign in by <c>X-Dev-User</c>.</summary>
public sealed record DevPerson(
    string Id, string Name, string Post, string? Authority, string? Division, IReadOnlyList<string> Positions, string? Uscc);

/// <summary>The day to set, written yyyy-MM-dd.</summary>
public sealed record DevClockInput(string Today);

/// <summary>The day that stands, and how many timers fired to get there.</summary>
public sealed record DevClockAnswer(DateOnly Today, int TimersFired);
