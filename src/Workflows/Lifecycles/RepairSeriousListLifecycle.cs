using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>Early removal from the serious list (procedure D; SL-44 arts. 16-18).</summary>
public sealed class RepairSeriousListLifecycle : RepairLifecycle
{
    public override CaseKind Kind => CaseKind.RepairSeriousList;

    public override BilingualText Title { get; } =
        new("信用修复（提前移出严重违法失信名单）", "Credit repair (early removal from the serious list)");

    private protected override EntryAct GrantAct => EntryAct.RemoveEarly;
}
