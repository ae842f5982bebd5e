using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>The public columns on any day: typical cases without names, and batches of concentrated publicity.</summary>
internal static class ColumnEndpoints
{
    public static void MapColumns(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder registers = routes.MapGroup("/register").WithTags("Registers").AllowAnonymous();
        foreach (RegisterName column in ColumnQueries.Columns)
        {
            registers.MapGet(
                    $"/{column}",
                    (string? q, string? on, int? page, int? size, ColumnQueries queries, TimeProvider time,
                        CancellationToken stop) => ListAsync(column, q, on, Paging.Asked(page, size), queries, time, stop))
                .WithSummary($"Shown on a day: {RegisterTitles.Of(column).En}.").WithETag();
        }
    }

    private static async Task<RegisterAnswer<ColumnLineAnswer>> ListAsync(
        RegisterName column,
        string? q,
        string? on,
        Paging paging,
        ColumnQueries queries,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(on, "on") ?? time.Today();
        Page<ColumnLine> shown = await queries.ShownAsync(column, q, day, paging, cancellationToken);
        return new RegisterAnswer<ColumnLineAnswer>(day, [.. shown.Items.Select(ColumnLineAnswer.Of)], shown.Total, null);
    }
}

/// <summary>What a column shows. A typical case has a text and no names; neither names the case behind it.</summary>
public sealed record ColumnLineAnswer(
    string Id,
    string Authority,
    PartyAnswer Subject,
    string? Text,
    string? Ground,
    string? DecisionNumber,
    DateOnly ShownOn)
{
    internal static ColumnLineAnswer Of(ColumnLine line) => new(
        line.Entry.Value,
        line.Authority,
        PartyAnswer.Of(line.Party),
        line.Text,
        line.Ground,
        line.DecisionNumber,
        line.ShownOn);
}
