using CreditSupervision.Rules;
using CreditSupervision.Workflows.Publications;
using Stateless;
using Stateless.Reflection;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// The life of a draft of definitions, from the first word to force. No step can be left out, and an edit at any step
/// before the day is set throws away everything that was found out about the text before it.
/// </summary>
public static class PublicationLifecycle
{
    /// <summary>Every status as people read it, in the order of a publication's life.</summary>
    public static IReadOnlyDictionary<PublicationStatus, BilingualText> Statuses { get; } =
        new OrderedDictionary<PublicationStatus, BilingualText>(
            Enum.GetValues<PublicationStatus>().Select(status => KeyValuePair.Create(status, TextOf(status))));

    /// <summary>All transitions, read off the machine, for the diagram.</summary>
    public static LifecycleShape Shape
    {
        get
        {
            StateMachineInfo info = Machine(PublicationStatus.Draft).GetInfo();
            return new LifecycleShape
            {
                Kind = "publication",
                Initial = nameof(PublicationStatus.Draft),
                Finals = new HashSet<string>(StringComparer.Ordinal)
                {
                    nameof(PublicationStatus.Superseded), nameof(PublicationStatus.Withdrawn),
                },
                Moves =
                [
                    .. info.States.SelectMany(from => from.FixedTransitions.Select(transition => new LifecycleMove(
                        from.UnderlyingState.ToString()!,
                        transition.Trigger.UnderlyingTrigger.ToString()!,
                        transition.DestinationState.UnderlyingState.ToString()!))),
                ],
            };
        }
    }

    /// <summary>The status after an act, or null where the act is not allowed in the present one.</summary>
    public static PublicationStatus? After(PublicationStatus status, PublicationAct act)
    {
        StateMachine<PublicationStatus, PublicationAct> machine = Machine(status);
        if (!machine.CanFire(act))
            return null;
        machine.Fire(act);
        return machine.State;
    }

    /// <summary>The act as people read it.</summary>
    public static BilingualText TextOf(PublicationAct act) => act switch
    {
        PublicationAct.Edit => new("修改草案", "Edit"),
        PublicationAct.PassCheck => new("通过检查", "Pass the checks"),
        PublicationAct.PassExamples => new("通过示例测试", "Pass the examples"),
        PublicationAct.AttachPreview => new("附影响预演", "Attach the impact preview"),
        PublicationAct.Sign => new("签署", "Sign"),
        PublicationAct.Schedule => new("确定生效日期", "Set the day of effect"),
        PublicationAct.TakeEffect => new("生效", "Take effect"),
        PublicationAct.Supersede => new("被后续发布取代", "Be superseded"),
        PublicationAct.Withdraw => new("撤回", "Withdraw"),
    };

    private static BilingualText TextOf(PublicationStatus status) => status switch
    {
        PublicationStatus.Draft => new("起草中", "Draft"),
        PublicationStatus.Checked => new("已检查", "Checked"),
        PublicationStatus.Tested => new("已测试", "Tested"),
        PublicationStatus.Previewed => new("已预演", "Previewed"),
        PublicationStatus.Signed => new("已签署", "Signed"),
        PublicationStatus.Scheduled => new("待生效", "Scheduled"),
        PublicationStatus.InForce => new("现行有效", "In force"),
        PublicationStatus.Superseded => new("已被取代", "Superseded"),
        PublicationStatus.Withdrawn => new("已撤回", "Withdrawn"),
    };

    private static StateMachine<PublicationStatus, PublicationAct> Machine(PublicationStatus status)
    {
        StateMachine<PublicationStatus, PublicationAct> machine = new(status);
        machine.Configure(PublicationStatus.Draft)
            .PermitReentry(PublicationAct.Edit)
            .Permit(PublicationAct.PassCheck, PublicationStatus.Checked)
            .Permit(PublicationAct.Withdraw, PublicationStatus.Withdrawn);
        Editable(machine, PublicationStatus.Checked)
            .PermitReentry(PublicationAct.PassCheck)
            .Permit(PublicationAct.PassExamples, PublicationStatus.Tested);
        Editable(machine, PublicationStatus.Tested)
            .PermitReentry(PublicationAct.PassExamples)
            .Permit(PublicationAct.AttachPreview, PublicationStatus.Previewed);
        // The cases go on while a draft waits for its signature, so the preview may be made anew.
        Editable(machine, PublicationStatus.Previewed)
            .PermitReentry(PublicationAct.AttachPreview)
            .Permit(PublicationAct.Sign, PublicationStatus.Signed);
        Editable(machine, PublicationStatus.Signed).Permit(PublicationAct.Schedule, PublicationStatus.Scheduled);
        machine.Configure(PublicationStatus.Scheduled)
            .Permit(PublicationAct.Withdraw, PublicationStatus.Withdrawn)
            .Permit(PublicationAct.TakeEffect, PublicationStatus.InForce);
        machine.Configure(PublicationStatus.InForce).Permit(PublicationAct.Supersede, PublicationStatus.Superseded);
        return machine;
    }

    private static StateMachine<PublicationStatus, PublicationAct>.StateConfiguration Editable(
        StateMachine<PublicationStatus, PublicationAct> machine, PublicationStatus status) =>
        machine.Configure(status)
            .Permit(PublicationAct.Edit, PublicationStatus.Draft)
            .Permit(PublicationAct.Withdraw, PublicationStatus.Withdrawn);
}
