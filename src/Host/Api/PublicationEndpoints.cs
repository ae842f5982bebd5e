using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>The publication of an imported penalty that did not open by itself: a person looks and opens it.</summary>
internal static class PublicationEndpoints
{
    public static void MapPublications(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/penalties/publications", OpenAsync).RequiresAct(Acts.CaseOpen).WithTags("Penalties")
            .WithSummary("Opens the publication of an imported penalty with what its record leaves open.");

    private static async Task<IResult> OpenAsync(
        OpenPublicationInput input,
        HttpContext context,
        CurrentActor current,
        DefinitionCatalogue catalogue,
        PenaltyPublications publications,
        ICasePumps pumps,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        if (actor.Kind != ActorKind.Person)
            return ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden);
        string? requestId = RequestInput.RequestId(context);
        DeskAnswer? answer = await publications.OpenAsync(
            input.Key,
            actor,
            FactInput.Read(input.Facts, catalogue.Newest(CaseKind.PenaltyPublicity)),
            requestId,
            cancellationToken);
        return answer is null
            ? ProblemDocument.NotFound($"没有行政处罚记录“{input.Key}”。", $"There is no penalty \"{input.Key}\".")
            : await answer.ToResultAsync(
                pumps,
                done => Results.Created($"/api/cases/{done.Case}", new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }
}

/// <summary>The penalty by its key, and what its record leaves open.</summary>
public sealed record OpenPublicationInput
{
    public required string Key { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }
}
