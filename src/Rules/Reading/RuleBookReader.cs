using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Reads all definition texts: source register, code lists, calendars, parameters, rule files; then puts the decisions
/// together. Folders of other rooms are left alone.
/// </summary>
internal sealed class RuleBookReader
{
    private readonly List<DefinitionProblem> problems = [];
    private readonly Dictionary<string, CodeList> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, string? Pack)> origin = new(StringComparer.Ordinal);
    private readonly List<VersionDraft> drafts = [];
    private readonly WordPool words = new();
    private readonly IReadOnlySet<string> whatIf;
    private SourceRegister sources = SourceRegister.None;

    private RuleBookReader(IReadOnlySet<string> whatIf) => this.whatIf = whatIf;

    /// <summary>
    /// What was read; the contents are null where any problem is an error. <paramref name="whatIf"/> holds the paths of
    /// the files that are only tried.
    /// </summary>
    public static RuleBookContents? Read(IReadOnlyList<DefinitionText> files, IReadOnlySet<string> whatIf,
        out IReadOnlyList<DefinitionProblem> problems)
    {
        RuleBookReader reader = new(whatIf);
        RuleBookContents? contents = reader.All([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        problems = [.. reader.problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem =>
            problem.Line)];
        return problems.Any(problem => !problem.IsWarning) ? null : contents;
    }

    private RuleBookContents? All(IReadOnlyList<DefinitionText> files)
    {
        foreach (DefinitionText file in files.Where(file => file.Path == "sources.yaml"))
            Tree(file, (root, findings) => sources = SourceRegister.Read(root, findings));
        foreach (DefinitionText file in Below(files, "grounds/"))
            Tree(file, (root, findings) => CodeListReader.Read(root, findings, lists));
        WorkCalendarReading calendar = WorkCalendar.Read(
            [.. files.Where(file => file.Path.StartsWith("calendars/", StringComparison.Ordinal))]);
        problems.AddRange(calendar.Problems);
        foreach (DefinitionText file in Below(files, "parameters/"))
            Tree(file, ReadParameters);
        foreach (DefinitionText file in Below(files, "rules/"))
        {
            Tree(file, (root, findings) =>
            {
                if (new RuleFileReader(findings, sources, lists, whatIf.Contains(file.Path)).Read(root) is { } draft)
                    drafts.Add(draft);
            });
        }
        return calendar.Calendar is null ? null : Assemble(calendar.Calendar);
    }

    private RuleBookContents Assemble(WorkCalendar calendar)
    {
        string[] packs = [.. drafts.Select(draft => draft.Pack).Concat(origin.Values.Select(place => place.Pack))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        RuleBookContents contents = new(drafts, parameters, origin, calendar, packs);
        // What a decision says without packs must hold together by itself, and with each pack alone.
        foreach (string name in contents.DecisionNames)
        {
            foreach (string[] choice in contents.Choices(name))
                contents.Compile(name, choice);
        }
        foreach (VersionDraft overlay in drafts.Where(draft => draft.IsOverlay
            && !contents.DecisionNames.Contains(draft.Decision, StringComparer.Ordinal)))
            overlay.Findings.Add(overlay.Line, "L02",
                $"the overlay amends '{overlay.Decision}', which no rule file decides");
        return contents;
    }

    private void ReadParameters(DefinitionNode.Map root, Findings findings)
    {
        MapReader file = new(root, findings, "the parameter file");
        if (file.RequiredText("format") is { } format && format != "parameters/1")
            findings.Add(file.LineOf("format"), "L01", $"'format' must be parameters/1, found '{format}'");
        string? pack = file.Text("pack");
        if (file.Flag("signed") == true)
            pack = null;
        foreach (Parameter parameter in ParameterReader.Read(file.Entries("parameters"), findings, sources,
            isShared: true))
        {
            if (parameters.TryAdd(parameter.Name, parameter))
                origin[parameter.Name] = (findings.File, pack);
            else
                findings.Add(parameter.Values[0].Line, "L01",
                    $"the parameter '{parameter.Name}' is already given by {origin[parameter.Name].File}; keep one");
        }
        file.Finish();
    }

    private void Tree(DefinitionText file, Action<DefinitionNode.Map, Findings> read)
    {
        Findings findings = new(file.Path, problems);
        if (DefinitionTreeReader.Read(file.Content, findings, words) is { } root)
            read(root, findings);
    }

    private static IEnumerable<DefinitionText> Below(IReadOnlyList<DefinitionText> files, string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)
            && file.Path.EndsWith(".yaml", StringComparison.Ordinal));
}
