using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage.Rows;

namespace CreditSupervision.Host.Api;

/// <summary>The search over cases, parties and documents.</summary>
internal static class SearchEndpoints
{
    private const int Shortest = 2;
    private const int Longest = 100;
    private const int Usual = 20;

    private static readonly string[] Areas = [SearchRow.Case, SearchRow.Party, SearchRow.Document];

    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search", FindAsync).RequiresAct(Acts.CaseRead).WithTags("Search")
            .WithSummary("Finds cases, parties and documents by part of a name, code, case id or document number.");

    private static async Task<IResult> FindAsync(
        string? q,
        string? area,
        int? size,
        HttpContext context,
        CurrentActor current,
        RightsBook rights,
        SearchQueries search,
        CancellationToken cancellationToken)
    {
        if (q is null || q.Trim().Length < Shortest || q.Length > Longest)
        {
            throw new BadInputException(
                "q", $"请输入{Shortest}至{Longest}个字。", $"Give {Shortest} to {Longest} characters.");
        }

        if (area is not (null or "") && !Areas.Contains(area))
        {
            throw new BadInputException(
                "area", "area 应为 case、party 或 document。", "area is one of case, party, document.");
        }

        SearchResult found = await search.FindAsync(
            q, string.IsNullOrEmpty(area) ? null : area, CaseReach.Of(rights, current.Of(context.User)), size ?? Usual, cancellationToken);
        return Results.Ok(new SearchAnswer(
            [.. found.Hits.Select(hit => new SearchHitAnswer(hit.Area, hit.Reference, hit.Title, hit.PartyCode, hit.Case))],
            found.IsPartial));
    }
}

/// <summary>What was found; <see cref="More"/> where there may be more than is shown: add characters to narrow it.</summary>
public sealed record SearchAnswer(IReadOnlyList<SearchHitAnswer> Items, bool More);

/// <summary>A case, a party or a document.</summary>
public sealed record SearchHitAnswer(string Area, string Reference, string Title, string Uscc, string? Case);
