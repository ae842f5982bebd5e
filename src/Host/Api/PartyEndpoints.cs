using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>What other systems know of a party, and which facts of a case that proposes.</summary>
internal static class PartyEndpoints
{
    public static void MapParties(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/parties/{code}", FindAsync).RequiresAct(Acts.PenaltyRead).WithTags("Parties")
            .WithSummary("Everything known of a party, each item with its days and source.");
        routes.MapGet("/cases/{id}/proposed-facts", ProposedAsync).RequiresAct(Acts.CaseRead).WithTags("Cases")
            .WithSummary("Facts that imported records propose for the case; an officer confirms them.");
    }

    private static async Task<IResult> FindAsync(
        string code,
        PartyQueries parties,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        string known = RequestInput.Code(code, "code");
        return await parties.FindAsync(known, time.Today(), cancellationToken) is { } file
            ? Results.Ok(PartyFileAnswer.Of(file))
            : ProblemDocument.NotFound($"没有主体{known}的信息。", $"Nothing is known of the party {known}.");
    }

    private static async Task<IResult> ProposedAsync(
        string id,
        HttpContext context,
        CurrentActor current,
        CaseQueries cases,
        FactProposals proposals,
        CancellationToken cancellationToken)
    {
        Actor actor = current.Of(context.User);
        if (actor.Kind != ActorKind.Person)
            return ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden);
        CaseView? view = await cases.FindAsync(new CaseId(id), actor, cancellationToken);
        return view is null
            ? ProblemDocument.Of(Workflows.Refusals.CaseUnknown(new CaseId(id)))
            : Results.Ok((await proposals.ForAsync(view.State, cancellationToken)).Select(ProposedFactAnswer.Of).ToArray());
    }
}

/// <summary>The file of a party; particulars of persons are masked.</summary>
public sealed record PartyFileAnswer
{
    public required string Uscc { get; init; }

    public string? Name { get; init; }

    public string? Kind { get; init; }

    public string? Representative { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public required IReadOnlyList<PartyRecordAnswer> Records { get; init; }

    public required IReadOnlyList<ProposedFactAnswer> Proposed { get; init; }

    internal static PartyFileAnswer Of(PartyFile file) => new()
    {
        Uscc = file.Code,
        Name = file.Name,
        Kind = file.Kind,
        Representative = file.Representative,
        Telephone = file.Telephone,
        Address = file.Address,
        Records = [.. file.Records.Select(record => new PartyRecordAnswer(SourceAnswer.Of(record.Source), record.Values))],
        Proposed = [.. file.Proposed.Select(ProposedFactAnswer.Of)],
    };
}

/// <summary>An imported record.</summary>
public sealed record PartyRecordAnswer(SourceAnswer Source, IReadOnlyDictionary<string, string> Values);

/// <summary>Where a record came from.</summary>
public sealed record SourceAnswer(
    string Kind, TextAnswer Title, string Producer, string Batch, string FileHash, int Row, DateTimeOffset At, int Version)
{
    internal static SourceAnswer Of(ImportSource source) => new(
        source.Kind, TextAnswer.Of(source.Title), source.Producer, source.Batch, source.FileHash, source.RowNumber, source.At,
        source.Version);
}

/// <summary>A proposed fact; it counts once an officer has confirmed it at a task.</summary>
public sealed record ProposedFactAnswer(
    string Fact, string Value, TextAnswer Text, DateOnly? From, DateOnly? Until, bool Holds, SourceAnswer Source)
{
    internal static ProposedFactAnswer Of(ProposedFact fact) => new(
        fact.Fact, fact.Value, TextAnswer.Of(fact.Text), fact.From, fact.Until, fact.Holds, SourceAnswer.Of(fact.Source));
}
