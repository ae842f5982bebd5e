using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// Publication of a penalty: nobody is published whose decision has not reached them (PEN art. 61, PP-45 art. 8); it
/// stops by itself at the end of its term (art. 13) and is withdrawn when the decision falls (art. 11).
/// </summary>
public sealed class PenaltyPublicityLifecycle : PublicityLifecycle
{
    public override CaseKind Kind => CaseKind.PenaltyPublicity;

    public override BilingualText Title { get; } = new("行政处罚信息公示", "Publication of a penalty");

    public override RegisterName? Register => RegisterName.Penalties;

    private protected override IReadOnlyList<PublicityTrigger> Endings { get; } =
        [PublicityTrigger.EndTerm, PublicityTrigger.Annul];

    private protected override (string Day, LifecycleGuard Guard) Precondition =>
        ("decisionServedOn", LifecycleGuard.PenaltyServed);
}
