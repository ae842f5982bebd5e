using System.Collections.Concurrent;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Reading;

/// <summary>Everything a rule book was read from, able to put a decision together for any choice of packs.</summary>
internal sealed class RuleBookContents(
    IReadOnlyList<VersionDraft> drafts, IReadOnlyDictionary<string, Parameter> parameters,
    IReadOnlyDictionary<string, (string File, string? Pack)> origin, WorkCalendar calendar, IReadOnlyList<string> packs)
{
    private readonly ConcurrentDictionary<string, Decision> compiled = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Parameter>> visible =
        new(StringComparer.Ordinal);

    private readonly ILookup<string, VersionDraft> byDecision =
        drafts.ToLookup(draft => draft.Decision, StringComparer.Ordinal);

    public WorkCalendar Calendar => calendar;

    public IReadOnlyList<string> Packs => packs;

    public IReadOnlyDictionary<string, Parameter> Parameters => parameters;

    public IReadOnlyList<VersionDraft> Drafts => drafts;

    public IReadOnlyList<string> DecisionNames { get; } = [.. drafts.Where(draft => !draft.IsOverlay)
        .Select(draft => draft.Decision).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The file a shared parameter was read from.</summary>
    public string FileOf(string parameter) => origin[parameter].File;

    /// <summary>
    /// False where the packs neither answer nor change the decision: then it is what it is without them.
    /// </summary>
    public bool HasOwn(string decision, IReadOnlyList<string> choice) => choice.Count == 0
        ? byDecision[decision].Any(draft => !draft.IsOverlay && draft.Pack is null)
        : byDecision[decision].Any(draft => draft.Pack is { } pack && choice.Contains(pack, StringComparer.Ordinal));

    /// <summary>The choices of packs that make a difference to a decision: none, and each pack alone.</summary>
    public IEnumerable<string[]> Choices(string decision) =>
        ((string[][])[[], .. packs.Select(pack => new[] { pack })]).Where(choice => HasOwn(decision, choice));

    /// <summary>The decision with the packs chosen, put together once.</summary>
    public Decision Compile(string decision, string[] choice) =>
        compiled.GetOrAdd($"{decision}|{string.Join('|', choice)}", _ => Assemble(decision, choice));

    private Decision Assemble(string decision, string[] choice)
    {
        VersionDraft[] chosen = [.. byDecision[decision].Where(draft =>
            draft.Pack is null || choice.Contains(draft.Pack, StringComparer.Ordinal))];
        return new DecisionAssembler([.. chosen.Where(draft => !draft.IsOverlay)],
            [.. chosen.Where(draft => draft.IsOverlay)], choice).Assemble(Visible(choice), calendar);
    }

    /// <summary>The shared parameters that a choice of packs can read, told apart once a choice.</summary>
    private IReadOnlyDictionary<string, Parameter> Visible(string[] choice) => visible.GetOrAdd(
        string.Join('|', choice), _ => parameters.Where(parameter => origin[parameter.Key].Pack is not { } pack
                || choice.Contains(pack, StringComparer.Ordinal))
            .ToDictionary(parameter => parameter.Key, parameter => parameter.Value, StringComparer.Ordinal));
}
