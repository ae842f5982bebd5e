using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>End of the publication of a negative spot-check result (CR-107).</summary>
public sealed class RepairSpotCheckLifecycle : RepairLifecycle
{
    public override CaseKind Kind => CaseKind.RepairSpotCheck;

    public override BilingualText Title { get; } =
        new("信用修复（停止公示抽查检查不合格信息）", "Credit repair (negative spot-check result)");

    public override RegisterName? Register => RegisterName.SpotChecks;

    private protected override EntryAct GrantAct => EntryAct.Remove;
}
