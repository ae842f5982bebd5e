using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>Early stop of the publication of a penalty (procedure G; PP-45 art. 14, CR-3 art. 6, CR-107).</summary>
public sealed class RepairPenaltyPublicityLifecycle : RepairLifecycle
{
    public override CaseKind Kind => CaseKind.RepairPenaltyPublicity;

    public override BilingualText Title { get; } =
        new("信用修复（提前停止公示行政处罚信息）", "Credit repair (early stop of penalty publicity)");

    public override RegisterName? Register => RegisterName.Penalties;

    private protected override EntryAct GrantAct => EntryAct.RemoveEarly;

    private protected override bool MayBeNotNeeded => true;
}
