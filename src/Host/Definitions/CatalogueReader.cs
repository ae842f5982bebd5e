using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Letters;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// Reads a whole set of definitions and collects every problem of every file, so that one run names them all.
/// </summary>
public static class CatalogueReader
{
    private const string Worlds = "worlds/";
    private const string World = "worlds/demo.yaml";

    // These are read here; everything else in the folder belongs to the rule book.
    private static readonly string[] Own = ["authorities/", ImportKindsReader.Folder, "letters/", "penalties/", "workflows/", Worlds];

    /// <summary>Reads and checks a folder with its demonstration world.</summary>
    public static CatalogueReading Read(string folder)
    {
        List<DefinitionProblem> problems = [];
        IReadOnlyList<DefinitionText> texts = DefinitionFolder.Read(folder, problems);
        return Read(texts, folder, isChecked: false, problems);
    }

    /// <summary>Whether a folder brings a demonstration world, before anything is read.</summary>
    public static bool HasWorld(string folder) => File.Exists(Path.Combine(folder, World));

    /// <summary>
    /// Reads a set that is no folder: a draft laid over its base, or a published set out of the database. With
    /// <paramref name="isChecked"/> the workflows were walked before and are not walked again.
    /// </summary>
    public static CatalogueReading Read(IReadOnlyList<DefinitionText> texts, bool isChecked = false) =>
        Read(texts, folder: "", isChecked, []);

    private static CatalogueReading Read(
        IReadOnlyList<DefinitionText> texts, string folder, bool isChecked, List<DefinitionProblem> problems)
    {
        RuleBook? book = ReadRuleBook(texts, problems);
        AuthorityDirectory directory = AuthoritiesReader.Read(
            In(texts, "authorities/", ".yaml").Where(text => text.Path != RightsReader.Path), problems);
        RightsTable rights = RightsReader.Read(texts, directory, problems);
        PenaltyKinds? kinds = ReadPenaltyKinds(texts, problems);
        IReadOnlyList<ImportKind> imports =
            ImportKindsReader.Read(In(texts, ImportKindsReader.Folder, ".yaml").Where(text => text.Path != PriorPenalties.Path), problems);
        PriorPenalties? prior = PriorPenalties.Read(texts.FirstOrDefault(text => text.Path == PriorPenalties.Path), problems);
        Dictionary<(string, int), FlowDefinition> flows =
            FlowsReader.Read(In(texts, "workflows/", ".json"), book, problems, isChecked: isChecked);
        IReadOnlyDictionary<string, LetterText> letters = LettersReader.Read(
            In(texts, "letters/", ".yaml"), name => IsKnownName(name, book, flows.Values), problems);
        DemoWorld? world = folder.Length == 0 ? null : ReadWorld(folder, texts, directory, problems);
        CheckLetterUse(flows.Values, letters, problems);
        DefinitionProblem[] inOrder =
        [
            .. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line).ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
        if (book is null || kinds is null || inOrder.Any(problem => !problem.IsWarning))
            return new CatalogueReading(null, inOrder);
        DefinitionText[] own = [.. texts.Where(text => !text.Path.StartsWith(Worlds, StringComparison.Ordinal))];
        return new CatalogueReading(new LoadedDefinitions
        {
            Folder = folder,
            Catalogue = new DefinitionSet
            {
                RuleBook = book,
                Directory = directory,
                Letters = letters.ToDictionary(letter => letter.Key, letter => letter.Value.Form, StringComparer.Ordinal),
                Flows = flows,
                Grounds = WordsReader.Grounds(texts),
            },
            Rights = rights,
            Manifest = DefinitionManifest.Of(own),
            Texts = own,
            Sources = WordsReader.Sources(texts),
            LetterTexts = letters,
            PenaltyKinds = kinds,
            Imports = imports,
            PriorPenalties = prior,
            World = world,
            Warnings = inOrder,
        }, inOrder);
    }

    /// <summary>The texts the rule book is read from.</summary>
    public static IReadOnlyList<DefinitionText> RuleBookTexts(IEnumerable<DefinitionText> texts) =>
        [.. texts.Where(text => !Own.Any(own => text.Path.StartsWith(own, StringComparison.Ordinal)))];

    private static RuleBook? ReadRuleBook(IReadOnlyList<DefinitionText> texts, List<DefinitionProblem> problems)
    {
        RuleBookReading reading = RuleBook.Read(RuleBookTexts(texts));
        problems.AddRange(reading.Problems);
        return reading.Book;
    }

    private static PenaltyKinds? ReadPenaltyKinds(IReadOnlyList<DefinitionText> texts, List<DefinitionProblem> problems)
    {
        if (texts.FirstOrDefault(text => text.Path == PenaltyKindsFile.Path) is not { } file)
        {
            problems.Add(new DefinitionProblem
            {
                File = PenaltyKindsFile.Path,
                Line = 0,
                Code = "D03",
                Message = "the file is missing; add it, or name another definitions folder.",
            });
            return null;
        }
        PenaltyKinds? kinds = PenaltyKindsFile.Read(file, out IReadOnlyList<DefinitionProblem> found);
        problems.AddRange(found);
        return kinds;
    }

    private static DemoWorld? ReadWorld(
        string folder, IReadOnlyList<DefinitionText> texts, AuthorityDirectory directory, List<DefinitionProblem> problems)
    {
        if (texts.FirstOrDefault(text => text.Path == World) is not { } file)
            return null;
        HashSet<string> paths =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')),
        ];
        return new WorldReader(directory, paths).Read(file, problems);
    }

    private static bool IsKnownName(string name, RuleBook? book, IEnumerable<FlowDefinition> flows)
    {
        // Without a rule book its own problems are reported; a second complaint per placeholder would hide them.
        if (book is null)
            return true;
        foreach (string period in new[] { LetterPlaceholder.Due, LetterPlaceholder.Period })
            if (name.StartsWith(period, StringComparison.Ordinal))
                return IsParameter(book, name[period.Length..]);
        return book.Decisions.Values.Any(decision => decision.Facts.ContainsKey(name))
            || flows.Any(flow => flow.Variables.ContainsKey(name));
    }

    // The newest value of a parameter holds without end, so the last day has one exactly where the parameter exists.
    private static bool IsParameter(RuleBook book, string name)
    {
        try
        {
            return book.Parameter(name, DateOnly.MaxValue).Period is not null;
        }
        catch (KeyNotFoundException)
        {
            return false;
        }
    }

    private static void CheckLetterUse(
        IEnumerable<FlowDefinition> flows,
        IReadOnlyDictionary<string, LetterText> letters,
        List<DefinitionProblem> problems)
    {
        foreach (FlowDefinition flow in flows)
        {
            foreach (LetterActivity letter in flow.Activities.OfType<LetterActivity>()
                .Where(letter => !letters.ContainsKey(letter.Template)))
            {
                problems.Add(new DefinitionProblem
                {
                    File = flow.File,
                    Line = 0,
                    Code = "D06",
                    Message = $"{letter.NodeId}: the letter '{letter.Template}' is no file of letters/; "
                        + $"use one of {string.Join(", ", letters.Keys.Order(StringComparer.Ordinal))}.",
                });
            }
        }
    }

    private static IEnumerable<DefinitionText> In(IEnumerable<DefinitionText> texts, string room, string extension) =>
        texts.Where(text => text.Path.StartsWith(room, StringComparison.Ordinal)
            && text.Path.EndsWith(extension, StringComparison.Ordinal));
}
