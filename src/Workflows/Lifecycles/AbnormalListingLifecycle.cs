using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// Listing as abnormal; an individual business is marked instead, in a register of its own (AB-25, GT-69). The entry
/// has no term: it ends when every cause is cured, and never turns into a listing for serious violations.
/// </summary>
public sealed class AbnormalListingLifecycle : PublicityLifecycle
{
    public override CaseKind Kind => CaseKind.AbnormalListing;

    public override BilingualText Title { get; } =
        new("列入经营异常名录（标记经营异常状态）", "Listing as abnormal (marking an individual business)");

    public override RegisterName? Register => RegisterName.AbnormalList;

    private protected override IReadOnlyList<PublicityTrigger> Endings { get; } =
        [PublicityTrigger.Annul, PublicityTrigger.Cure];

    private protected override (string Day, LifecycleGuard Guard) Precondition =>
        ("decisionOn", LifecycleGuard.DecisionMade);

    public override RegisterName? RegisterFor(Party party) =>
        party.Kind == "individualBusiness" ? RegisterName.IndividualBusinesses : Register;

    protected override BilingualText TextOf(PublicityStatus status) => status switch
    {
        PublicityStatus.Entered => new("拟列入", "Proposed"),
        PublicityStatus.Checked => new("审批通过", "Decided"),
        PublicityStatus.Registered => new("已列入", "Listed"),
        PublicityStatus.Published => new("列入中", "Listed and published"),
        PublicityStatus.Ended => new("已移出", "Removed"),
        PublicityStatus.Completed => new("已办结（移出）", "Closed, removed"),
        PublicityStatus.NotPublished => new("不予列入", "Not listed"),
        PublicityStatus.Voided => new("已作废", "Voided"),
        PublicityStatus.EndedElsewhere => new("已终止（另案移出）", "Ended in another case"),
        _ => throw new UnreachableException(),
    };
}
