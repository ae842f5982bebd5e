using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>
/// The public registers on any day. Only what has been publicised is shown: a listing before its publication is nobody's
/// business but the authority's and the party's.
/// </summary>
internal static class RegisterEndpoints
{
    public static void MapRegisters(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder registers = routes.MapGroup("/register").WithTags("Registers").AllowAnonymous();
        foreach (RegisterName register in RegisterQueries.Public)
        {
            registers.MapGet(
                    $"/{register}",
                    (string? q, string? on, int? page, int? size, RegisterQueries queries, TimeProvider time,
                        CancellationToken stop) => ListAsync(register, q, on, Paging.Asked(page, size), queries, time, stop))
                .WithSummary($"Shown on a day: {RegisterTitles.Of(register).En}.").WithETag();
        }

        registers.MapGet("/measures", MeasuresAsync).WithSummary("The listings to which management measures apply on a day.").WithETag();
    }

    private static async Task<RegisterAnswer<RegisterLineAnswer>> ListAsync(
        RegisterName register,
        string? q,
        string? on,
        Paging paging,
        RegisterQueries registers,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(on, "on") ?? time.Today();
        Page<RegisterLine> found = await registers.PublicListAsync(
            register, q, day, paging, cancellationToken);
        return new RegisterAnswer<RegisterLineAnswer>(
            day, [.. found.Items.Select(RegisterLineAnswer.Of)], found.Total, null);
    }

    private static async Task<RegisterAnswer<MeasureAnswer>> MeasuresAsync(
        string? q,
        string? on,
        int? page,
        int? size,
        RegisterQueries registers,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(on, "on") ?? time.Today();
        Page<RegisterLine> found = await registers.PublicListAsync(
            RegisterName.SeriousList, q, day, Paging.Asked(page, size), cancellationToken);
        MeasureAnswer[] lines = [.. found.Items.Select(MeasureAnswer.Of)];
        return new RegisterAnswer<MeasureAnswer>(day, lines, found.Total, null);
    }
}

/// <summary>A register on a day; <see cref="Note"/> says what to know before relying on it.</summary>
public sealed record RegisterAnswer<T>(DateOnly On, IReadOnlyList<T> Items, int Total, TextAnswer? Note);

/// <summary>An entry of a register on the day asked about.</summary>
public sealed record RegisterLineAnswer(
    string Id,
    string Register,
    string Case,
    string Authority,
    PartyAnswer Subject,
    EntryStatus Status,
    string Ground,
    string? Article,
    string? DecisionNumber,
    DateOnly ListedOn,
    DateOnly? PublishedOn,
    DateOnly? EndsOn,
    DateOnly? RestrictionEndsOn)
{
    internal static RegisterLineAnswer Of(RegisterLine line) => new(
        line.Id.Value,
        line.Register.Value,
        line.Case.Value,
        line.Authority,
        PartyAnswer.Of(line.Party),
        line.Status,
        line.Ground,
        line.Article?.ToString(),
        line.DecisionNumber,
        line.ListedOn,
        line.PublishedOn,
        line.EndsOn,
        line.RestrictionEndsOn);
}

/// <summary>The measures of SL-44 art. 15 follow from the listing; a statutory restriction may run longer.</summary>
public sealed record MeasureAnswer(
    string Entry, PartyAnswer Subject, string Authority, string Article, DateOnly From, DateOnly? Until, DateOnly? RestrictionEndsOn)
{
    private const string Measures = "SL-44 art.15";

    internal static MeasureAnswer Of(RegisterLine line) => new(
        line.Id.Value,
        PartyAnswer.Of(line.Party),
        line.Authority,
        Measures,
        line.ListedOn,
        line.EndsOn,
        line.RestrictionEndsOn);
}
