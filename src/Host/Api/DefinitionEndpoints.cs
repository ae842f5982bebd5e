using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>The versions of the workflows, and the way of a case from one to another.</summary>
internal static class DefinitionEndpoints
{
    public static void MapDefinitions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/definitions", ListAsync).RequiresAct(Acts.DefinitionRead).WithTags("Definitions")
            .WithSummary("Every version of every workflow known on a day, today without one, with the number of its open cases.").WithETag();
        routes.MapPost("/cases/{id}/migrate", MigrateAsync).RequiresAct(Acts.CaseMigrate).WithTags("Cases")
            .WithSummary("Moves a case to another version of its workflow; moving back is the same call.");
    }

    private static async Task<IReadOnlyList<DefinitionAnswer>> ListAsync(
        string? on, DefinitionQueries definitions, TimeProvider time, CancellationToken cancellationToken) =>
        [.. (await definitions.ListAsync(RequestInput.Day(on, nameof(on)) ?? time.Today(), cancellationToken)).Select(line => new DefinitionAnswer(
            line.Flow.DefinitionId,
            line.Flow.Version,
            new TextAnswer(line.Flow.Title.Zh, line.Flow.Title.En),
            line.Flow.Hash,
            line.IsNewest,
            line.OpenCases))];

    private static async Task<IResult> MigrateAsync(
        string id,
        MigrateCaseInput input,
        HttpContext context,
        CurrentActor current,
        ICaseDesk desk,
        ICasePumps pumps,
        CancellationToken cancellationToken)
    {
        string? requestId = RequestInput.RequestId(context);
        MigrateCase command = new() { Case = new CaseId(id), Version = input.Version, Opinion = input.Opinion ?? "" };
        DeskAnswer answer = await desk.SubmitAsync(command, current.Of(context.User), requestId, cancellationToken);
        return await answer.ToResultAsync(
            pumps, done => Results.Ok(new AcceptedAnswer(done.Case.Value, done.Sequence)));
    }
}

/// <summary>What moves a case to another version.</summary>
public sealed record MigrateCaseInput
{
    public required int Version { get; init; }

    /// <summary>Why; required.</summary>
    public string? Opinion { get; init; }
}

/// <summary>A version of a workflow; new cases begin with the newest.</summary>
public sealed record DefinitionAnswer(
    string Id, int Version, TextAnswer Title, string Hash, bool IsNewest, int OpenCases);
