using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Publications;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// Everything that can be said of a draft without judging a case: the readers and checks that guard the start of a host,
/// the slow analyses of the rule book, and what the cases that are there need.
/// </summary>
public sealed class DraftChecks(CaseDatabase database, DraftTexts texts, DefinitionTimeline timeline, TimeProvider time)
{
    private const int MostFailures = 50;

    /// <summary>The problems of the merged set, errors and warnings, in the order of the files.</summary>
    public async Task<IReadOnlyList<DefinitionProblem>> CheckAsync(PublicationState state, CancellationToken cancellationToken)
    {
        CatalogueReading reading = CatalogueReader.Read(texts.Read(texts.Merged(state)));
        List<DefinitionProblem> problems = [.. reading.Problems];
        if (reading.Definitions is { } definitions)
        {
            problems.AddRange(definitions.Catalogue.RuleBook.Check(time.Today()));
            problems.AddRange(await OfVersionsAsync(definitions, cancellationToken));
            problems.AddRange(await OfAuthoritiesAsync(definitions, cancellationToken));
        }

        return problems;
    }

    /// <summary>Asks the examples of the merged set; it has passed the checks.</summary>
    public ExamplesRun RunExamples(PublicationState state)
    {
        IReadOnlyList<ExampleResult> results = texts.Load(texts.Merged(state)).Catalogue.RuleBook.RunExamples();
        int passed = results.Count(result => result.Passed);
        return new ExamplesRun(
            state.Content,
            passed,
            results.Count - passed,
            [.. results.Where(result => !result.Passed).Take(MostFailures).Select(result => result.ToString())]);
    }

    // A file of another name could hold a version that cases already run under.
    private async Task<IReadOnlyList<DefinitionProblem>> OfVersionsAsync(
        LoadedDefinitions draft, CancellationToken cancellationToken)
    {
        List<DefinitionProblem> problems = [];
        HashSet<string> kept = [.. draft.Manifest.Files.Values];
        HashSet<string> gone = [.. timeline.PublishedVersions().SelectMany(file => file).Where(hash => !kept.Contains(hash))];
        foreach (string hash in gone.Order(StringComparer.Ordinal))
        {
            if (await texts.TextAsync(hash, cancellationToken) is { } text
                && FlowDefinition.Read(new DefinitionText("", text)).Definition is { } published
                && draft.Catalogue.Version(published.DefinitionId, published.Version) is { } written
                && !timeline.PublishedVersions()[written.File].Contains(written.Hash, StringComparer.Ordinal))
            {
                problems.Add(Problem(written.File, "D08",
                    $"version {published.Version} of '{published.DefinitionId}' was published with another text and running "
                    + "cases rest on it; give the change a new version."));
            }
        }

        return problems;
    }

    // A case whose authority is unknown could neither be routed nor have its letters written.
    private async Task<IReadOnlyList<DefinitionProblem>> OfAuthoritiesAsync(
        LoadedDefinitions draft, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<string> used = await db.Cases.Select(row => row.Authority).Distinct().ToListAsync(cancellationToken);
        string file = draft.Manifest.Files.Keys.FirstOrDefault(path => path.StartsWith("authorities/", StringComparison.Ordinal))
            ?? "authorities/";
        return
        [
            .. used.Where(code => !draft.Catalogue.Directory.TryFind(code, out _)).Order(StringComparer.Ordinal)
                .Select(code => Problem(file, "D09", $"the authority '{code}' has cases; keep it in the directory.")),
        ];
    }

    private static DefinitionProblem Problem(string file, string code, string message) =>
        new() { File = file, Line = 0, Code = code, Message = message };
}
