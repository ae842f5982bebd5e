using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>What was done about an imported penalty.</summary>
/// <param name="HasCase">A listing case was opened from it, whatever became of it.</param>
/// <param name="Entry">The entry in force that rests on it; null where there is none.</param>
public sealed record ListingDone(bool HasCase, RegisterEntry? Entry);

/// <summary>
/// The advice on a penalty beside what was done about it. It judges nothing itself: the advice is the triage's, under the
/// law of the penalty's own day.
/// </summary>
public static class ListingReview
{
    /// <summary>
    /// The difference, null where there is none: listable and no case (missed), or not listable and listed (wrongful). A
    /// question that is open makes no item; it is on the officers' list already. <paramref name="version"/> tells one
    /// content of the penalty from another.
    /// </summary>
    public static SupervisionItem? Of(
        Verdict verdict, ListingDone done, string penalty, string version, string authority, Party party)
    {
        Triage triage = Triage.Of(verdict);
        return triage.Advice switch
        {
            TriageAdvice.List when !done.HasCase => new SupervisionItem
            {
                Id = $"missed:{penalty}:{version}",
                Kind = SupervisionKind.MissedListing,
                Authority = authority,
                Party = party,
                Subject = penalty,
                Text = new BilingualText(
                    $"{party.Name}的处罚符合列入条件，但未立案列入：{triage.Reason.Zh}。请立案或者说明理由。",
                    $"The penalty of {party.Name} meets the conditions of a listing and no case was opened: "
                    + $"{triage.Reason.En}. Open one, or say why not."),
                Cites = verdict.Citations,
            },
            TriageAdvice.Not when done.Entry is { } entry => new SupervisionItem
            {
                Id = $"wrongful:{penalty}:{version}",
                Kind = SupervisionKind.WrongfulListing,
                Authority = entry.Authority,
                Party = party,
                Subject = entry.Id.Value,
                Text = new BilingualText(
                    $"{party.Name}已列入（{entry.Id}），但其处罚不符合列入条件：{triage.Reason.Zh}。请核查并决定是否撤销列入。",
                    $"{party.Name} is listed ({entry.Id}), but the penalty does not meet the conditions: "
                    + $"{triage.Reason.En}. Check, and decide whether the listing is revoked."),
                Cites = verdict.Citations,
            },
            _ => null,
        };
    }
}
