using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>Entries that nobody's case will put right by itself, told to a person as supervision items.</summary>
public static class OpenEnds
{
    /// <summary>
    /// The publication of an entry was withdrawn because its decision was changed (PEN art. 48): the entry stands and is
    /// not shown until a person publishes what the changed decision says, or ends the entry.
    /// </summary>
    public static SupervisionItem NotRepublished(RegisterEntry withdrawn, CaseId cause)
    {
        ArgumentNullException.ThrowIfNull(withdrawn);
        return new SupervisionItem
        {
            Id = $"republish:{withdrawn.Id}:{cause}",
            Kind = SupervisionKind.ChangedNotRepublished,
            Authority = withdrawn.Authority,
            Party = withdrawn.Party,
            Subject = withdrawn.Id.Value,
            Text = new BilingualText(
                $"{withdrawn.Party.Name}的决定已变更，原公示已撤回（{withdrawn.Id}，案件{cause}）。请按变更后的决定重新公示，或者依法终结记录。",
                $"The decision behind {withdrawn.Id} was changed and its publication withdrawn in {cause}. Publish what the "
                + "changed decision says, or end the entry."),
            Cites = [new Citation { Source = "PEN", Article = "48" }, new Citation { Source = "PP-45", Article = "11" }],
        };
    }

    /// <summary>
    /// The term of an entry is over and the case that watched it has closed, as after a restoration (SL-44 art. 20): a
    /// person must stop the publication.
    /// </summary>
    public static SupervisionItem TermOver(RegisterEntry entry, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new SupervisionItem
        {
            Id = $"term-over:{entry.Id}:{lastDay:yyyy-MM-dd}",
            Kind = SupervisionKind.TermOverStillShown,
            Authority = entry.Authority,
            Party = entry.Party,
            Subject = entry.Id.Value,
            Text = new BilingualText(
                $"{entry.Party.Name}的记录（{entry.Id}）公示期已于{lastDay:yyyy-MM-dd}届满，仍在公示。请停止公示。",
                $"The term of {entry.Id} ended on {lastDay:yyyy-MM-dd} and it is still shown. Stop its publication."),
            Cites = [new Citation { Source = "PP-45", Article = "13" }],
        };
    }
}
