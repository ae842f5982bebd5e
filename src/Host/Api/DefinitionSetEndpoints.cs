using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Api;

/// <summary>The sets of definitions: what is in force on any day, what was before, every text, and what differs.</summary>
internal static class DefinitionSetEndpoints
{
    private const string Installed = "installed";
    private const string Published = "published";

    public static void MapDefinitionSets(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder definitions = routes.MapGroup("/definitions").WithTags("Definitions").RequiresAct(Acts.DefinitionRead);
        definitions.MapGet("/set", InForceAsync).WithSummary("The set in force on a day, today without one, with its files.");
        definitions.MapGet("/history", HistoryAsync).WithSummary("Every set with its first day, the oldest first.");
        definitions.MapGet("/sets/{set}", Find).WithSummary("The files of a set.");
        definitions.MapGet("/sets/{set}/files/{**path}", TextAsync).WithSummary("The text of a file of a set.");
        definitions.MapGet("/diff", DifferenceAsync)
            .WithSummary("What differs between two sets or drafts, file by file and by the ids inside.");
    }

    private static async Task<IResult> InForceAsync(
        string? on, DefinitionTimeline timeline, PublicationQueries drafts, TimeProvider time, CancellationToken cancellationToken)
    {
        DateOnly day = RequestInput.Day(on, nameof(on)) ?? time.Today();
        LoadedDefinitions known = timeline.On(day);
        TimelineEntry? entry = timeline.EntryOn(day);
        return Results.Ok(await AnswerAsync(known.Manifest, entry, known.Catalogue.RuleBook.Hash, true, drafts, cancellationToken));
    }

    private static async Task<IResult> HistoryAsync(
        DefinitionTimeline timeline, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        List<DefinitionSetAnswer> sets = [];
        foreach (TimelineEntry entry in timeline.All)
            sets.Add(await AnswerAsync(entry.Manifest, entry, null, false, drafts, cancellationToken));
        return Results.Ok(sets);
    }

    private static IResult Find(string set, PublicationQueries drafts) => drafts.Set(set) is { } found
        ? Results.Ok(Files(found))
        : PublicationProblem.Of(PublicationRefusals.SetUnknown(set));

    private static async Task<IResult> TextAsync(
        string set, string path, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        if (drafts.Set(set) is not { } found)
            return PublicationProblem.Of(PublicationRefusals.SetUnknown(set));
        return await drafts.TextAsync(found, path, cancellationToken) is { } text
            ? Results.Text(text, "text/plain; charset=utf-8")
            : PublicationProblem.Of(PublicationRefusals.FileUnknown(path));
    }

    private static async Task<IResult> DifferenceAsync(
        string from, string to, PublicationQueries drafts, CancellationToken cancellationToken)
    {
        if (await drafts.NamedAsync(from, cancellationToken) is not { } before)
            return PublicationProblem.Of(PublicationRefusals.SetUnknown(from));
        if (await drafts.NamedAsync(to, cancellationToken) is not { } after)
            return PublicationProblem.Of(PublicationRefusals.SetUnknown(to));
        return Results.Ok(await drafts.DifferencesAsync(before, after, cancellationToken));
    }

    private static async Task<DefinitionSetAnswer> AnswerAsync(
        DefinitionManifest set,
        TimelineEntry? entry,
        string? ruleBook,
        bool withFiles,
        PublicationQueries drafts,
        CancellationToken cancellationToken) =>
        new(
            set.Hash,
            entry?.From ?? DateOnly.MinValue,
            entry?.Publication is null ? Installed : Published,
            entry?.Publication,
            entry?.Publication is { } draft ? (await drafts.FindAsync(draft, cancellationToken))?.State.Title : null,
            ruleBook,
            withFiles ? Files(set) : null);

    private static IReadOnlyList<SetFileAnswer> Files(DefinitionManifest set) =>
        [.. set.Files.Select(file => new SetFileAnswer(file.Key, file.Value))];
}
