using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>Normal state of an individual business (procedure J): the conditions of the abnormal list, decided by who marked.</summary>
public sealed class RepairIndividualBusinessLifecycle : RepairLifecycle
{
    public override CaseKind Kind => CaseKind.RepairIndividualBusiness;

    public override BilingualText Title { get; } =
        new("信用修复（恢复个体工商户正常记载状态）", "Credit repair (normal state of an individual business)");

    public override RegisterName? Register => RegisterName.IndividualBusinesses;

    private protected override EntryAct GrantAct => EntryAct.Remove;
}
