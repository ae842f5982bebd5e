using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What a penalty record says in the words of the decision <c>listing.penalty-based</c>. Only what the record states
/// becomes a fact; the rest stays unknown and the verdict asks for it.
/// </summary>
public static class PenaltyFacts
{
    /// <summary>The facts of a record; <paramref name="annotations"/> null means the remarks state nothing.</summary>
    public static FactSet From(PenaltyRecord record, PenaltyAnnotations? annotations, PenaltyKinds kinds)
    {
        PenaltyAnnotations stated = annotations ?? PenaltyAnnotations.None;
        FactSet facts = FactSet.Empty;
        string? partyKind = record.PartyCategory is string category ? kinds.PartyKindOf(category) : null;
        facts = WithCode(facts, "partyKind", partyKind);
        facts = WithCode(facts, "heavierPenalty", HeavierPenalty(record, stated.DiscretionBand, kinds));
        facts = WithCode(facts, "ground", stated.Ground);
        facts = WithCode(facts, "discretionBand", stated.DiscretionBand);
        // Listing and penalty are decided together, so a case may begin while the penalty is still planned.
        facts = WithDay(facts, "penaltyDecidedOn", record.DecidedOn ?? stated.PlannedDecisionOn);
        facts = WithDay(facts, "violationOn", stated.ViolationOn);
        facts = WithFlag(facts, "vileNature", stated.VileNature);
        facts = WithFlag(facts, "seriousCircumstances", stated.SeriousCircumstances);
        facts = WithFlag(facts, "largeHarm", stated.LargeHarm);
        facts = WithFlag(facts, "lackOfIntentProven", stated.LackOfIntentProven);
        return stated.FactorsReasoned is int count ? facts.With("factorsReasoned", count) : facts;
    }

    /// <summary>The heavier-penalty code, "none", or null where the record does not settle it.</summary>
    private static string? HeavierPenalty(PenaltyRecord record, string? band, PenaltyKinds vocabulary)
    {
        List<PenaltyKind?> kinds = [.. record.PenaltyKinds.Select(vocabulary.Find)];
        List<string?> answers = [.. kinds.Select(kind => kind?.HeavierPenaltyUnder(band))];
        List<string> heavier = [.. answers.OfType<string>().Where(answer => answer != PenaltyKind.NoneHeavier)];
        // A code that stands on the kind itself is safer than one that also rests on the stated band.
        string? byKind = kinds.Select(kind => kind?.HeavierPenalty).OfType<string>()
            .FirstOrDefault(answer => answer != PenaltyKind.NoneHeavier);
        if (heavier.Count > 0)
            return byKind ?? heavier[0];
        List<PenaltyKind> said = [.. vocabulary.All.Where(kind => kind.Phrases.Any(phrase =>
            record.Content?.Contains(phrase, StringComparison.Ordinal) ?? false))];
        if (answers.Count > 0 && answers.All(answer => answer is not null))
            return said.Count == 0 && record.RevokedLicence is null ? PenaltyKind.NoneHeavier : null;
        bool areKindsOpen = answers.Count == 0 || kinds.Exists(kind => kind is { TakesWording: true });
        return areKindsOpen ? SaidPlainly(record.Content ?? "", vocabulary) : null;
    }

    // "拟吊销", "逾期不缴的，吊销" and the like name a penalty without imposing it, so a hedged sentence proves nothing.
    private static string? SaidPlainly(string content, PenaltyKinds vocabulary)
    {
        string[] plain = [.. content.Split(['。', '；', ';', '\n'])
            .Where(sentence => !vocabulary.Hedges.Any(hedge => sentence.Contains(hedge, StringComparison.Ordinal)))];
        return vocabulary.All.FirstOrDefault(kind => kind.Phrases.Any(phrase =>
            plain.Any(sentence => sentence.Contains(phrase, StringComparison.Ordinal))))?.HeavierPenalty;
    }

    private static FactSet WithCode(FactSet facts, string name, string? code) =>
        code is null ? facts : facts.WithCode(name, code);

    private static FactSet WithDay(FactSet facts, string name, DateOnly? day) =>
        day is DateOnly known ? facts.With(name, known) : facts;

    private static FactSet WithFlag(FactSet facts, string name, bool? flag) =>
        flag is bool known ? facts.With(name, known) : facts;
}
