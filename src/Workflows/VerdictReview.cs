using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>
/// Asks again what was asked before, with facts that have changed since. An answer that comes out otherwise is a
/// supervision item; what was decided stays decided until a person acts.
/// </summary>
public static class VerdictReview
{
    private const string RepairDecision = "repair.serious-list";
    private const string FurtherPenalties = "heavierPenaltiesSinceListing";

    /// <summary>
    /// The item where the corrected facts give another outcome on the day the question was asked; null where they do
    /// not, or where the decision never read them. <paramref name="cause"/> tells one correction from another.
    /// </summary>
    public static SupervisionItem? AfterCorrection(
        CaseState asked, Verdict before, FactSet corrected, RuleBook book, string cause)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(before);
        FactSet facts = corrected.Where(fact => before.Facts.Names.Contains(fact.Key))
            .Aggregate(before.Facts, (held, fact) => held.With(fact.Key, fact.Value));
        Verdict after = book.Judge(before.Decision, facts, before.On);
        return after.Outcome == before.Outcome ? null : new SupervisionItem
        {
            Id = $"differs:{asked.Id}:{before.Decision}:{cause}",
            Kind = SupervisionKind.VerdictDiffers,
            Authority = asked.Authority,
            Party = asked.Party,
            Subject = asked.Id.Value,
            Text = new BilingualText(
                $"记录更正后，案件{asked.Id}中“{before.Decision}”的结论由{before.Outcome}变为{after.Outcome}。请核查是否影响已作决定。",
                $"After the correction '{before.Decision}' in case {asked.Id} comes out {after.Outcome}, not "
                + $"{before.Outcome}. Check whether it touches what was decided."),
            Cites = after.Citations,
        };
    }

    /// <summary>The pending repair judged with one more heavier penalty (SL-44 art. 16(3)); always an item.</summary>
    public static SupervisionItem AfterFurtherPenalty(CaseState repair, string penalty, RuleBook book, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(repair);
        FactSet facts = repair.FactSet();
        long known = facts[FurtherPenalties] is FactValue.Count count ? count.Value : 0;
        Verdict verdict = book.Judge(
            RepairDecision, facts.With(FurtherPenalties, new FactValue.Count(known + 1)), today);
        return new SupervisionItem
        {
            Id = $"further:{repair.Id}:{penalty}",
            Kind = SupervisionKind.SecondHeavierPenalty,
            Authority = repair.Authority,
            Party = repair.Party,
            Subject = repair.Id.Value,
            Text = new BilingualText(
                $"{repair.Party.Name}在修复申请（{repair.Id}）办理期间又受到较重行政处罚（{penalty}），重新判断的结论为{verdict.Outcome}。请在核实环节认定。",
                $"{repair.Party.Name} received a further heavier penalty ({penalty}) while {repair.Id} is pending; judged "
                + $"again the answer is {verdict.Outcome}. Establish it in the verification."),
            Cites = verdict.Citations,
        };
    }
}
