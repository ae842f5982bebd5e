using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>Removal from the abnormal list once every cause is cured (procedure I; CR-3 art. 5, CR-107).</summary>
public sealed class RepairAbnormalListLifecycle : RepairLifecycle
{
    public override CaseKind Kind => CaseKind.RepairAbnormalList;

    public override BilingualText Title { get; } =
        new("信用修复（移出经营异常名录）", "Credit repair (removal from the abnormal list)");

    public override RegisterName? Register => RegisterName.AbnormalList;

    private protected override EntryAct GrantAct => EntryAct.Remove;
}
