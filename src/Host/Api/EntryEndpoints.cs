using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>Entries of the registers, for officials.</summary>
internal static class EntryEndpoints
{
    public static void MapEntries(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/entries/{id}/undo-plan", UndoPlanAsync).RequiresAct(Acts.EntryRead).WithTags("Registers")
            .WithSummary("What a revocation of the entry takes back, item by item, and how far it has got.");

    private static async Task<IResult> UndoPlanAsync(
        string id, UndoQueries plans, CancellationToken cancellationToken)
    {
        return await plans.PlanAsync(new EntryId(id), cancellationToken) is { } plan
            ? Results.Ok(plan.Select(UndoItemAnswer.Of))
            : ProblemDocument.NotFound($"名录中没有记录“{id}”。", $"No register has an entry \"{id}\".");
    }
}

/// <summary>One item of an undo plan.</summary>
public sealed record UndoItemAnswer(string Subject, string Target, TextAnswer Text, bool Done, string? Receipt)
{
    internal static UndoItemAnswer Of(UndoItem item) =>
        new(item.Subject.ToString(), item.Target, TextAnswer.Of(item.Text), item.Done, item.Receipt);
}
