using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Reads one file below <c>rules/</c>: a version of a decision, or the overlay of a pack. A what-if file is one that is
/// only tried (<see cref="RuleBook.With"/>): its overlay needs no pack.
/// </summary>
internal sealed class RuleFileReader(
    Findings findings, SourceRegister sources, IReadOnlyDictionary<string, CodeList> lists, bool isWhatIf)
{
    private const string VersionFormat = "lawrule/1";
    private const string OverlayFormat = "lawrule-overlay/1";
    private const string DraftStatus = "draft";

    private SourceRegister sources = sources;

    /// <summary>The draft, or null where the file lacks what makes it one.</summary>
    public VersionDraft? Read(DefinitionNode.Map root)
    {
        MapReader file = new(root, findings, "the rule file");
        string? format = file.RequiredText("format");
        if (format is not (null or VersionFormat or OverlayFormat))
            findings.Add(file.LineOf("format"), "L01",
                $"'format' must be {VersionFormat} or {OverlayFormat}, found '{format}'");
        bool isOverlay = format == OverlayFormat;
        string? decision = isOverlay ? file.RequiredText("amends") : file.RequiredText("decision");
        string? id = file.RequiredText("id");
        BilingualText? title = file.Bilingual("title");
        string? pack = file.Text("pack");
        bool? isSigned = file.Flag("signed");
        if (isSigned == false && pack is null)
            findings.Add(file.LineOf("signed"), "L01", "an unsigned file belongs to a pack; name it with 'pack:'");
        if (Status(file, pack, isSigned) || (isWhatIf && isOverlay))
            sources = sources.WithDrafts();
        if (isOverlay && pack is null && !isWhatIf)
            findings.Add(file.Line, "L01", "an overlay belongs to a pack; name it with 'pack:'");
        MapReader? inForce = MapReader.Of(file.RequiredNode("inForce"), findings, "'inForce'");
        DateOnly? from = inForce?.RequiredDay("from");
        DateOnly? to = inForce?.Day("to");
        if (to <= from)
            findings.Add(inForce?.LineOf("to") ?? 0, "L01", "'inForce.to' must lie after 'from'; it is exclusive");
        DateOnly? known = inForce?.Day("knownFrom");
        string? selectBy = inForce?.Text("selectBy");
        int selectLine = inForce?.LineOf("selectBy") ?? 0;
        inForce?.Finish();
        DateOnly? end = to ?? DateOnly.MaxValue;
        CitationReader.Read(file, sources, from, end);
        VersionDraft draft = new()
        {
            Findings = findings,
            Decision = decision ?? "",
            IsOverlay = isOverlay,
            Id = id ?? "",
            Title = title ?? new BilingualText("-", "-"),
            Pack = isSigned == true ? null : pack,
            Doubt = file.Has("doubt") ? file.Bilingual("doubt") : null,
            From = from ?? DateOnly.MinValue,
            To = to,
            KnownFrom = known ?? from ?? DateOnly.MinValue,
            SelectBy = selectBy is null ? null : new Written(selectBy, selectLine),
            Outcomes = file.Words("outcomes"),
            Facts = Facts(file),
            Documents = Documents(file),
            Parameters = ParameterReader.Read(file.Entries("parameters"), findings, sources, isShared: false),
            Terms = Terms(file, "terms"),
            Conditions = Conditions(file, from, end),
            Rules = Rules(file, from, end),
            Default = Default(file, from, end),
            Values = Terms(file, "values"),
            Exceptions = Exceptions(file, from, end),
            Examples = Examples(file),
            Line = file.Line,
        };
        if (!isOverlay && draft.Outcomes.Count == 0)
            findings.Add(file.LineOf("outcomes"), "L01", "'outcomes' must name at least one outcome");
        if (isOverlay && (draft.Outcomes.Count > 0 || draft.Default is not null))
            findings.Add(file.LineOf(draft.Default is null ? "outcomes" : "default"), "L01",
                "an overlay adds to a decision; its outcomes and its default stay those of the decision");
        file.Finish();
        return decision is null || id is null || title is null || from is null ? null : draft;
    }

    /// <summary>True for a draft: law that was announced and is not in force, which only its pack lets judge.</summary>
    private bool Status(MapReader file, string? pack, bool? isSigned)
    {
        string? status = file.Text("status");
        if (status is not (null or DraftStatus))
            findings.Add(file.LineOf("status"), "L01",
                $"'status' may only be {DraftStatus}, found '{status}'; remove it from what is in force");
        else if (status is not null && pack is null)
            findings.Add(file.LineOf("status"), "L01", "a draft belongs to a pack, which is named to try it; "
                + "name it with 'pack:'");
        else if (status is not null && isSigned == true)
            findings.Add(file.LineOf("signed"), "L01",
                "a draft is not signed; remove 'status: draft' once the text is promulgated");
        return status == DraftStatus;
    }

    private List<FactDraft> Facts(MapReader file)
    {
        List<FactDraft> facts = [];
        foreach (DefinitionEntry entry in file.Entries("facts"))
        {
            if (MapReader.Of(entry.Value, findings, "fact", entry.Key) is not { } reader)
                continue;
            string? word = reader.RequiredText("type");
            IReadOnlyList<string> values = reader.Words("values");
            TermType? type = word is null ? null : FactType(reader, entry.Key, word, values);
            BilingualText? label = reader.Bilingual("label");
            string? source = reader.Text("source");
            string? evidence = reader.Text("evidence");
            if (evidence is null && source != "authority")
                findings.Add(entry.Line, "L11",
                    $"fact '{entry.Key}' has no evidence; name the document that proves it, "
                    + "or 'source: authority' where the authority itself holds it");
            decimal? most = reader.Number("max", 0, 1_000_000_000);
            string? whenUnknown = reader.Text("whenUnknown");
            if (whenUnknown is not (null or "notEmpty"))
                findings.Add(reader.LineOf("whenUnknown"), "L01",
                    $"fact '{entry.Key}': 'whenUnknown' may only be notEmpty");
            reader.Finish();
            if (type is null || label is null)
                continue;
            if (type.Codes is { Codes.Count: > 62 } && type.Kind == TermKind.CodeSet)
                findings.Add(entry.Line, "L03", $"fact '{entry.Key}': a set has at most 62 codes");
            facts.Add(new FactDraft
            {
                Name = entry.Key,
                Type = type,
                Label = label,
                Max = (long?)most,
                Evidence = evidence,
                IsNeverEmpty = whenUnknown is not null,
                Line = entry.Line,
            });
        }
        return facts;
    }

    private TermType? FactType(MapReader reader, string name, string word, IReadOnlyList<string> values)
    {
        if (reader.Has("codes"))
        {
            CodeList? codes = Codes(reader, name, values);
            TermKind? kind = word == "enum" ? TermKind.Code : word == "set" ? TermKind.CodeSet : null;
            if (kind is null)
                findings.Add(reader.LineOf("type"), "L03",
                    $"fact '{name}': 'codes' belong to enum or set, found '{word}'");
            return codes is null || kind is not { } known ? null : new TermType(known, Codes: codes);
        }
        TermType? type = TypeReader.Simple(word, values, name);
        if (type is null or { Kind: TermKind.Period })
        {
            findings.Add(reader.LineOf("type"), "L03",
                $"fact '{name}': unknown type '{word}'; use bool, count, money, date, "
                + "enum or set (with 'values' or 'codes')");
            return null;
        }
        return type;
    }

    /// <summary>
    /// One code list by name, or several after each other, and further codes that only this fact knows.
    /// </summary>
    private CodeList? Codes(MapReader reader, string name, IReadOnlyList<string> further)
    {
        IReadOnlyList<string> names = reader.Node("codes") is DefinitionNode.List
            ? reader.Words("codes")
            : [reader.Text("codes") ?? ""];
        List<CodeList> found = [];
        foreach (string listName in names)
        {
            if (lists.TryGetValue(listName, out CodeList? list))
                found.Add(list);
            else
                findings.Add(reader.LineOf("codes"), "L02", $"fact '{name}': no code list is called '{listName}'");
        }
        return found.Count < names.Count ? null : CodeListReader.Joined(name, found, further);
    }

    private Dictionary<string, BilingualText> Documents(MapReader file)
    {
        Dictionary<string, BilingualText> documents = new(StringComparer.Ordinal);
        foreach (DefinitionEntry entry in file.Entries("documents"))
        {
            if (MapReader.Bilingual(entry.Value, findings, "document", entry.Key) is { } title)
                documents.Add(entry.Key, title);
        }
        return documents;
    }

    private static List<TermDraft> Terms(MapReader file, string key)
    {
        List<TermDraft> terms = [];
        foreach (DefinitionEntry entry in file.Entries(key))
        {
            if (entry.Value is DefinitionNode.Scalar scalar)
                terms.Add(new TermDraft(entry.Key, new Written(scalar.Text, scalar.Line)));
            else
                file.Findings.Add(entry.Line, "L01",
                    $"'{key}.{entry.Key}' must be an expression, found {entry.Value.Kind}");
        }
        return terms;
    }

    private List<ConditionDraft> Conditions(MapReader file, DateOnly? from, DateOnly? to)
    {
        List<ConditionDraft> conditions = [];
        foreach (DefinitionEntry entry in file.Entries("conditions"))
        {
            if (MapReader.Of(entry.Value, findings, "condition", entry.Key) is not { } reader)
                continue;
            string? test = reader.RequiredText("test");
            IReadOnlyList<Citation> cites = CitationReader.Read(reader, sources, from, to);
            BilingualText? met = reader.Bilingual("met");
            BilingualText? notMet = reader.Bilingual("notMet");
            BilingualText? unknown = reader.Has("unknown") ? reader.Bilingual("unknown") : null;
            string? needless = reader.Text("needless");
            reader.Finish();
            if (test is null || met is null || notMet is null)
                continue;
            conditions.Add(new ConditionDraft
            {
                Id = entry.Key,
                Test = new Written(test, reader.LineOf("test")),
                Cites = cites,
                Met = met,
                NotMet = notMet,
                Unknown = unknown,
                Needless = needless,
                Line = entry.Line,
            });
        }
        if (conditions.Count > RuleVersion.MostConditions)
            findings.Add(file.LineOf("conditions"), "L01",
                $"a version has at most {RuleVersion.MostConditions} conditions");
        return conditions;
    }

    private List<RuleDraft> Rules(MapReader file, DateOnly? from, DateOnly? to)
    {
        List<RuleDraft> rules = [];
        foreach (DefinitionNode item in file.Items("rules"))
        {
            if (MapReader.Of(item, findings, "a rule") is not { } reader)
                continue;
            string? id = reader.RequiredText("id");
            DefinitionNode? whenNode = reader.RequiredNode("when");
            string? when = whenNode is null ? null : When(whenNode);
            if (!reader.Has("then"))
                findings.Add(item.Line, "L01",
                    $"rule '{id}': 'then' is missing; name an outcome, undetermined or null");
            RuleDraft rule = new()
            {
                Id = id ?? "",
                When = when is null ? null : new Written(when, reader.LineOf("when")),
                Outcome = reader.Text("then"),
                Overrides = reader.Words("overrides"),
                Cites = CitationReader.Read(reader, sources, from, to),
                Missing = reader.Words("missing"),
                Line = item.Line,
            };
            reader.Finish();
            if (id is not null && when is not null)
                rules.Add(rule);
        }
        return rules;
    }

    /// <summary>A rule's guard: an expression over conditions, or the form with all and any.</summary>
    private string? When(DefinitionNode node) => Guard(node, wrong => findings.Add(wrong.Line, "L01",
        "'when' must be an expression over conditions, or {all: [...]}, {any: [...]}, "
        + "{not: [...]}"));

    /// <summary>The expression a guard is; null where it is none, each wrong part handed to <paramref name="refuse"/>.</summary>
    public static string? Guard(DefinitionNode node, Action<DefinitionNode>? refuse = null)
    {
        switch (node)
        {
            case DefinitionNode.Scalar scalar:
                return scalar.Text;
            case DefinitionNode.Map { Entries: [{ Key: "all" or "any" or "not" } only] } when only.Value
                is DefinitionNode.List list:
                string?[] parts = [.. list.Items.Select(item => Part(item, refuse))];
                if (Array.Exists(parts, part => part is null) || parts.Length == 0)
                    return null;
                return only.Key == "not"
                    ? $"not ({string.Join(" or ", parts)})"
                    : $"({string.Join(only.Key == "all" ? " and " : " or ", parts)})";
            default:
                refuse?.Invoke(node);
                return null;
        }
    }

    /// <summary>An item of all, any or not: in brackets where it is more than a name, so that it stays one item.</summary>
    private static string? Part(DefinitionNode item, Action<DefinitionNode>? refuse) =>
        item is DefinitionNode.Scalar { Text: var text } && text.Contains(' ', StringComparison.Ordinal)
            ? $"({text})"
            : Guard(item, refuse);

    private RuleDraft? Default(MapReader file, DateOnly? from, DateOnly? to)
    {
        if (file.Map("default", "'default'") is not { } reader)
            return null;
        RuleDraft rule = new()
        {
            Id = "default",
            When = null,
            Outcome = reader.RequiredText("then"),
            Overrides = [],
            Cites = CitationReader.Read(reader, sources, from, to),
            Missing = reader.Words("missing"),
            Line = reader.Line,
        };
        reader.Finish();
        return rule;
    }

    private List<ExceptionDraft> Exceptions(MapReader file, DateOnly? from, DateOnly? to)
    {
        List<ExceptionDraft> exceptions = [];
        foreach (DefinitionEntry parameter in file.Entries("parameterExceptions"))
        {
            foreach (DefinitionNode item in (parameter.Value as DefinitionNode.List)?.Items ?? [])
            {
                if (MapReader.Of(item, findings, "an exception to", parameter.Key) is not { } reader)
                    continue;
                string? id = reader.RequiredText("id");
                string? when = reader.RequiredText("when");
                DefinitionNode? value = reader.RequiredNode("value");
                IReadOnlyList<string> overrides = reader.Words("overrides");
                decimal confidence = reader.Number("confidence", 0, 1) ?? 1m;
                DateOnly? reviewed = reader.RequiredDay("reviewed");
                IReadOnlyList<Citation> cites = CitationReader.Read(reader, sources, from, to);
                reader.Finish();
                if (id is not null && when is not null && value is not null && reviewed is { } day)
                    exceptions.Add(new ExceptionDraft(parameter.Key, id, new Written(when, reader.LineOf("when")),
                        value,
                        overrides, cites, confidence, day, item.Line));
            }
        }
        return exceptions;
    }

    private List<ExampleDraft> Examples(MapReader file)
    {
        List<ExampleDraft> examples = [];
        foreach (DefinitionNode item in file.Items("tests"))
        {
            if (MapReader.Of(item, findings, "a test") is not { } reader)
                continue;
            string? name = reader.RequiredText("name");
            string? expect = reader.RequiredText("expect");
            reader.RequiredNode("given");
            ExampleDraft example = new()
            {
                Name = name ?? "",
                Line = item.Line,
                On = reader.Day("on"),
                Given = reader.Entries("given"),
                Expect = expect ?? "",
                By = reader.Text("by"),
                Because = reader.Words("because"),
                Missing = reader.Has("missing") ? reader.Words("missing") : null,
                Values = reader.Entries("values"),
                NeedsReview = reader.Flag("needsReview"),
            };
            reader.Finish();
            if (name is not null && expect is not null)
                examples.Add(example);
        }
        return examples;
    }
}
