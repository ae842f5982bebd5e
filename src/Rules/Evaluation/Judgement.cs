
namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// One version's full answer to one question: outcome, findings, values, what is missing and what it rests on.
/// Everything beyond the outcome is built here, when somebody asks for it.
/// </summary>
internal sealed class Judgement
{
    private readonly RuleVersion version;
    private readonly Question question;
    private readonly List<ParameterUse> uses = [];
    private Agreement? agreement;

    public Judgement(RuleVersion version, long[] row)
    {
        this.version = version;
        question = new Question(row) { Uses = uses };
        Outcome = Settle(question, ref agreement, out IReadOnlyCollection<int> open);
        OpenSlots = open;
        Truth[] truths = [.. version.Conditions.Select(TruthOf)];
        bool[] decisive = new Reasons(version, question, truths).For(Outcome, OpenSlots);
        Findings = [.. version.Conditions.Select((condition, place) =>
            Finding(condition, truths[place], decisive[place]))];
        Values = ValuesOf(question, ref agreement);
        NeedsReview = IsDetermined && version.MayDoubt && RestsOnDoubt(row);
    }

    /// <summary>An outcome's number, one of the version's special numbers, or <see cref="RuleVersion.Open"/>.</summary>
    public int Outcome { get; }

    /// <summary>The unknown facts that can still change the outcome.</summary>
    public IReadOnlyCollection<int> OpenSlots { get; }

    public bool IsDetermined => version.IsDetermined(Outcome);

    public string OutcomeName => IsDetermined ? version.Outcomes[Outcome] : Verdict.Undetermined;

    public IReadOnlyList<ConditionFinding> Findings { get; }

    public FactSet Values { get; }

    public bool NeedsReview { get; }

    public IReadOnlyList<ParameterUse> Uses => uses;

    /// <summary>The rules the outcome rests on: those that hold, else those of which one must hold.</summary>
    public IReadOnlyList<Rule> Standing(out bool isCertain) => version.Standing(question, out isCertain);

    private int Settle(Question asked, ref Agreement? proof, out IReadOnlyCollection<int> open)
    {
        open = [];
        int outcome = version.Decide(asked);
        if (outcome != RuleVersion.Open)
            return outcome;
        proof ??= new Agreement(version, asked);
        Agreed agreed = proof.Of(tried => version.Decide(tried) is >= 0 and var found ? found : Agreement.Open);
        open = agreed.OpenSlots;
        return agreed.Result == Agreement.Open ? RuleVersion.Open : (int)agreed.Result;
    }

    private Truth TruthOf(Condition condition)
    {
        Truth truth = condition.Test.Evaluate(question);
        if (truth != Truth.Unknown)
            return truth;
        agreement ??= new Agreement(version, question);
        Agreed agreed = agreement.Of(tried => condition.Test.Evaluate(tried) is not Truth.Unknown and var found
            ? (long)found
            : Agreement.Open);
        return agreed.Result == Agreement.Open ? Truth.Unknown : (Truth)agreed.Result;
    }

    private ConditionFinding Finding(Condition condition, Truth truth, bool isDecisive) => new()
    {
        Id = condition.Id,
        Status = truth,
        Cites = condition.Cites,
        Text = truth switch
        {
            Truth.True => condition.Met.Render(question),
            Truth.False => condition.NotMet.Render(question),
            _ => condition.Unknown?.Render(question) ?? Asking(condition),
        },
        Decisive = isDecisive,
    };

    private BilingualText Asking(Condition condition)
    {
        BilingualText[] asked = [.. condition.Test.Atoms
            .Where(atom => atom.Find(question) == Truth.Unknown)
            .SelectMany(atom => atom.Dependence.Courses.Keys)
            .Where(slot => question.Row[slot] == Question.Unknown).Distinct()
            .Select(slot => version.Facts[slot - 1].Declaration.Label)];
        return asked.Length == 0
            ? new BilingualText("尚不能认定", "Not yet established")
            : BilingualText.Awaited(asked);
    }

    private FactSet ValuesOf(Question asked, ref Agreement? proof)
    {
        FactSet values = FactSet.Empty;
        foreach (NamedValue value in version.Values)
        {
            long found = value.Node.Evaluate(asked);
            if (found == Question.Unknown)
            {
                proof ??= new Agreement(version, asked);
                found = proof.Of(value.Node.Evaluate).Result;
            }
            if (found != Question.Unknown)
                values = values.With(value.Name, Evaluation.Values.Of(found, value.Type));
        }
        return values;
    }

    /// <summary>A verdict rests on a doubtful value where it would be open, or poorer, without that value.</summary>
    private bool RestsOnDoubt(long[] row)
    {
        if (!uses.Exists(use => use.Value.IsDoubtful))
            return false;
        Question sober = new(row) { WithoutDoubtful = true };
        Agreement? proof = null;
        return Settle(sober, ref proof, out _) != Outcome || !ValuesOf(sober, ref proof).Equals(Values);
    }
}
