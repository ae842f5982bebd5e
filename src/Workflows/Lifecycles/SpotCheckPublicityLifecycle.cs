using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>Publication of a negative spot-check result; it stops with the penalty or listing it led to (CR-107).</summary>
public sealed class SpotCheckPublicityLifecycle : PublicityLifecycle
{
    public override CaseKind Kind => CaseKind.SpotCheckPublicity;

    public override BilingualText Title { get; } = new("抽查检查不合格信息公示", "Publication of a negative spot-check result");

    public override RegisterName? Register => RegisterName.SpotChecks;

    private protected override IReadOnlyList<PublicityTrigger> Endings { get; } =
        [PublicityTrigger.Annul, PublicityTrigger.Cure];

    private protected override (string Day, LifecycleGuard Guard) Precondition =>
        ("checkedOn", LifecycleGuard.DecisionMade);
}
