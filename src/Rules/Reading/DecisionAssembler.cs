using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Puts the versions of one decision together over one row of facts, with the overlays of the packs that were asked
/// for. Problems go to the file they come from.
/// </summary>
internal sealed class DecisionAssembler
{
    private readonly IReadOnlyList<VersionDraft> drafts;
    private readonly IReadOnlyList<VersionDraft> overlays;
    private readonly IReadOnlyList<string> packs;
    private readonly Dictionary<string, BilingualText> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactSlot> slots = new(StringComparer.Ordinal);
    private readonly List<FactSlot> facts = [];

    public DecisionAssembler(IReadOnlyList<VersionDraft> drafts, IReadOnlyList<VersionDraft> overlays,
        IReadOnlyList<string> packs)
    {
        this.drafts = drafts;
        this.overlays = overlays;
        this.packs = packs;
    }

    public Decision Assemble(IReadOnlyDictionary<string, Parameter> parameters, WorkCalendar calendar)
    {
        foreach (VersionDraft draft in drafts.Concat(overlays))
        {
            foreach ((string id, BilingualText title) in draft.Documents)
                documents.TryAdd(id, title);
        }
        Dictionary<string, IReadOnlyList<string>> proves = drafts.Concat(overlays).SelectMany(draft => draft.Facts)
            .Where(fact => fact.Evidence is not null)
            .GroupBy(fact => fact.Evidence ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key,
                group => (IReadOnlyList<string>)[.. group.Select(fact => fact.Name).Distinct(StringComparer.Ordinal)],
                StringComparer.Ordinal);
        foreach (VersionDraft draft in drafts.Concat(overlays))
            AddFacts(draft, proves);
        List<RuleVersion> versions = [];
        List<string> values = [];
        foreach (VersionDraft draft in drafts.OrderBy(draft => draft.From))
        {
            VersionDraft whole = draft.With(overlays);
            VersionAssembler assembler = new(whole, overlays, facts, slots, Document);
            if (assembler.Assemble(parameters, calendar, isFirst: versions.Count == 0) is { } version)
                versions.Add(version);
            values.AddRange(whole.Values.Select(value => value.Name));
        }
        VersionDraft latest = drafts.OrderBy(draft => draft.From).Last();
        DecisionSignature signature = new()
        {
            Name = latest.Decision,
            Title = latest.Title,
            Outcomes = [.. drafts.SelectMany(draft => draft.Outcomes).Distinct(StringComparer.Ordinal)],
            Facts = facts.ToDictionary(fact => fact.Declaration.Name, fact => fact.Declaration, StringComparer.Ordinal),
            Values = [.. values.Distinct(StringComparer.Ordinal)],
        };
        return new Decision
        {
            Signature = signature,
            Facts = facts,
            Versions = versions,
            Examples = ExampleAssembler.Assemble(drafts, overlays, slots, facts, versions, packs, signature),
        };
    }

    private void AddFacts(VersionDraft draft, Dictionary<string, IReadOnlyList<string>> proves)
    {
        foreach (FactDraft fact in draft.Facts)
        {
            if (slots.TryGetValue(fact.Name, out FactSlot? known))
            {
                if (!known.Type.IsSameAs(fact.Type) || known.Declaration.Max != fact.Max)
                    draft.Findings.Add(fact.Line, "L03",
                        $"fact '{fact.Name}' is {fact.Type} here and {known.Type} in another "
                        + "version or overlay of the decision; use one type, one list of codes and one bound");
                continue;
            }
            MissingDocument? evidence = fact.Evidence is null ? null : Document(fact.Evidence, draft, fact.Line,
                proves);
            FactSlot slot = new(facts.Count + 1, new FactDeclaration
            {
                Name = fact.Name,
                Type = PublicType(fact.Type.Kind),
                Label = fact.Label,
                Codes = fact.Type.Codes?.Codes ?? [],
                Max = fact.Max,
                Evidence = evidence,
            }, fact.Type, fact.IsNeverEmpty);
            facts.Add(slot);
            slots.Add(fact.Name, slot);
        }
    }

    private MissingDocument? Document(string id, VersionDraft draft, int line) => Document(id, draft, line, []);

    private MissingDocument? Document(
        string id, VersionDraft draft, int line, Dictionary<string, IReadOnlyList<string>> proves)
    {
        if (documents.TryGetValue(id, out BilingualText? title))
            return facts.Find(fact => fact.Declaration.Evidence?.Id == id)?.Declaration.Evidence
                ?? new MissingDocument { Id = id, Title = title, Facts = proves.GetValueOrDefault(id, []) };
        string? near = Spelling.Nearest(id, documents.Keys);
        draft.Findings.Add(line, "L02", $"the document '{id}' is not declared under 'documents'; "
            + (near is null ? "declare it" : $"did you mean '{near}'?"));
        return null;
    }

    private static FactType PublicType(TermKind kind) => kind switch
    {
        TermKind.Flag => FactType.Flag,
        TermKind.Day => FactType.Day,
        TermKind.Money => FactType.Money,
        TermKind.Code => FactType.Code,
        TermKind.CodeSet => FactType.CodeSet,
        _ => FactType.Count,
    };
}
