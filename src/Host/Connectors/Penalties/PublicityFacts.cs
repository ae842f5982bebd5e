using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What a penalty record says in the words of the decision <c>publicity.tier</c>. The record's own fields settle the
/// kinds and the fine; procedure, repetition and the link to the serious list stand in the remarks or stay unknown.
/// </summary>
public static class PublicityFacts
{
    private const string BarredDecision = "publicity.barred-kind";
    private const string Barred = "barred";
    private const string Warning = "warning";
    private const string Criticism = "criticism";
    private const string Fine = "fine";

    /// <summary>The facts of a record; whether a kind bars an early stop is the rule book's to say, on the day asked.</summary>
    public static FactSet From(
        PenaltyRecord record, PenaltyAnnotations stated, PenaltyKinds kinds, RuleBook book, DateOnly today)
    {
        FactSet facts = FactSet.Empty;
        if (record.PartyCategory is { } category && kinds.PartyKindOf(category) is { } party)
            facts = facts.WithCode("partyKind", party);
        if (record.DecidedOn is { } decidedOn)
            facts = facts.With("decidedOn", decidedOn);
        if (stated.Procedure is { } procedure)
            facts = facts.WithCode("procedure", procedure);
        facts = With(facts, "veryLargeFine", stated.VeryLargeFine);
        facts = With(facts, "repeated", stated.Repeated);
        facts = With(facts, "linkedSeriousList", stated.LinkedSeriousList);
        return Kinds(record, kinds) is { } known ? WithKinds(facts, record, known, book, today) : facts;
    }

    /// <summary>The codes of the kinds; null where one of them is not settled or the amounts contradict them.</summary>
    private static string[]? Kinds(PenaltyRecord record, PenaltyKinds vocabulary)
    {
        string?[] codes = [.. record.PenaltyKinds.Select(kind => vocabulary.Find(kind)?.PublicityKind).Distinct()];
        bool contradicted = record.FineFen > 0 && !codes.Contains(Fine);
        return codes.Length == 0 || contradicted || codes.Contains(null) ? null : [.. codes.OfType<string>()];
    }

    private static FactSet WithKinds(
        FactSet facts, PenaltyRecord record, string[] kinds, RuleBook book, DateOnly today)
    {
        facts = facts
            .With("warningOnly", kinds is [Warning])
            .With("noticeOfCriticism", kinds.Contains(Criticism))
            .With("otherKinds", kinds.Any(kind => kind is not (Warning or Criticism or Fine)));
        if (!kinds.Contains(Fine))
            facts = facts.With("fineYuan", new FactValue.Money(0));
        else if (record.FineFen is { } fen)
            facts = facts.With("fineYuan", new FactValue.Money(fen));
        Verdict barred = book.Judge(BarredDecision, Asked(kinds, record.DecidedOn), today);
        return barred.IsDetermined ? facts.With("barredKind", barred.Outcome == Barred) : facts;
    }

    private static FactSet Asked(string[] kinds, DateOnly? decidedOn)
    {
        FactSet asked = FactSet.Empty.With("kinds", new FactValue.CodeSet(kinds));
        return decidedOn is { } day ? asked.With("decidedOn", day) : asked;
    }

    private static FactSet With(FactSet facts, string name, bool? flag) =>
        flag is { } known ? facts.With(name, known) : facts;
}
