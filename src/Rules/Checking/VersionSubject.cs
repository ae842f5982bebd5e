using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules.Checking;

/// <summary>What the checks of one version work on: its meaning, its lines, its examples and where problems go.</summary>
internal sealed class VersionSubject
{
    private const int MostDaysOfAsking = 6;

    private readonly List<DefinitionProblem> problems;

    public VersionSubject(Decision decision, RuleVersion version, VersionDraft draft, IEnumerable<long> lawDays,
        List<DefinitionProblem> problems)
    {
        Version = version;
        Draft = draft;
        this.problems = problems;
        Guards = new Guards(version);
        bool isPickedByAsking = version.SelectSlot == Question.OnSlot;
        AskedOn = [.. lawDays.Append(version.KnownFrom).Append(version.From).Distinct()
            .Where(day => day >= version.KnownFrom && (!isPickedByAsking || (day >= version.From && day < version.To)))
            .OrderDescending().Take(MostDaysOfAsking)];
        Search = new CaseSearch(version, AskedOn);
        Examples = [.. decision.Examples
            .Select(example => example.Row.ToArray())
            .Where(row => Verdicts.Applicable(decision, row) is [var only] && ReferenceEquals(only, version))];
    }

    public RuleVersion Version { get; }

    public VersionDraft Draft { get; }

    public Guards Guards { get; }

    public CaseSearch Search { get; }

    /// <summary>The days of asking that are looked at: one for each law that may be known, the latest first.</summary>
    public IReadOnlyList<long> AskedOn { get; }

    /// <summary>The rows of the examples that this version answers.</summary>
    public IReadOnlyList<long[]> Examples { get; }

    public void Error(int line, string code, string message) => Add(line, code, message, isWarning: false);

    public void Warn(int line, string code, string message) => Add(line, code, message, isWarning: true);

    /// <summary>Neither found nor excluded: said aloud, never passed in silence.</summary>
    public void NotAnalysed(int line, string what) => Warn(line, "L15",
        $"not analysed: {what}; facts are compared with each other in a way whose cases could be neither found nor "
        + "excluded within the limits, so look at it by hand");

    /// <summary>True where the file says why the condition stands although others cover it.</summary>
    public bool IsNeedless(Condition condition) =>
        Draft.Conditions.Any(draft => draft.Id == condition.Id && draft.Needless is not null);

    public int LineOf(Rule rule) => Draft.Rules.FirstOrDefault(draft => draft.Id == rule.Id)?.Line ?? Draft.Line;

    public int LineOf(Condition condition) =>
        Draft.Conditions.FirstOrDefault(draft => draft.Id == condition.Id)?.Line ?? Draft.Line;

    private void Add(int line, string code, string message, bool isWarning)
    {
        DefinitionProblem problem = new()
        {
            File = Draft.Findings.File,
            Line = line,
            Code = code,
            Message = message,
            IsWarning = isWarning,
        };
        // The same law is looked at once without packs and once with each; it is wrong only once.
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
