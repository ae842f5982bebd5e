using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>
/// A spot-check result that led to a penalty or listing stops being shown with it (CR-107). Asked when an entry of the
/// party ends and once a day, for each open case of spot-check publicity; whether it stops is the rule book's answer.
/// </summary>
public static class LinkedPublicity
{
    /// <summary>The awaited event of a case whose linked publication ended.</summary>
    public const string Ended = "linked-publicity-ended";

    private const string Linked = "linkedToPenalty";
    private const string LinkedNumber = "linkedPenaltyNumber";
    private const string PenaltyNumber = "penaltyNumber";

    /// <summary>The registers a spot-check result can lead into.</summary>
    public static IReadOnlyList<RegisterName> Registers { get; } = [RegisterName.Penalties, RegisterName.SeriousList];

    /// <summary>
    /// What the case must be told: every entry that rests on the penalty it names has ended, and there is one. Null where
    /// it names none, something of it still stands, or it does not wait.
    /// </summary>
    public static ReportOutsideEvent? Report(CaseState spotCheck, IReadOnlyList<RegisterEntry> ofParty)
    {
        ArgumentNullException.ThrowIfNull(spotCheck);
        if (!Waits(spotCheck) || Number(spotCheck) is not { } number)
            return null;
        RegisterEntry[] resting = [.. ofParty.Where(entry => Registers.Contains(entry.Register)
            && entry.Facts[PenaltyNumber] is FactValue.Text text && text.Value == number)];
        return resting.Length > 0 && resting.All(entry => !entry.InForce)
            ? new ReportOutsideEvent { Case = spotCheck.Id, Event = Ended, Facts = FactSet.Empty }
            : null;
    }

    /// <summary>
    /// The question to a person where the case says it is linked and not to what: an entry of its party ended, which may
    /// be the one. Null where nothing has to be asked.
    /// </summary>
    public static SupervisionItem? Ask(CaseState spotCheck, RegisterEntry ended)
    {
        ArgumentNullException.ThrowIfNull(spotCheck);
        ArgumentNullException.ThrowIfNull(ended);
        return Waits(spotCheck) && Number(spotCheck) is null && !ended.InForce && Registers.Contains(ended.Register)
            ? new SupervisionItem
            {
                Id = $"linked:{spotCheck.Id}:{ended.Id}",
                Kind = SupervisionKind.LinkedPublicityEnded,
                Authority = spotCheck.Authority,
                Party = spotCheck.Party,
                Subject = spotCheck.Id.Value,
                Text = new BilingualText(
                    $"{spotCheck.Party.Name}的记录（{ended.Id}）已结束，抽查结果公示（{spotCheck.Id}）与处罚关联但未填写文号。请核实是否据此同步停止公示。",
                    $"The entry {ended.Id} of {spotCheck.Party.Name} ended; {spotCheck.Id} is linked to a penalty without "
                    + "naming it. Check whether its publication stops with it."),
                Cites = [new Citation { Source = "CR-107" }],
            }
            : null;
    }

    private static bool Waits(CaseState spotCheck) =>
        spotCheck.Facts.GetValueOrDefault(Linked)?.Value is FactValue.Flag { Value: true }
        && spotCheck.Awaited.Any(awaited => awaited.Event == Ended);

    private static string? Number(CaseState spotCheck) =>
        spotCheck.Facts.GetValueOrDefault(LinkedNumber)?.Value is FactValue.Text text ? text.Value : null;
}
