using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Whether somebody may send a sort of command at all, asked before the case is looked at. It can only say no earlier
/// than the core: whose task it is and who made the proposal, the decider judges in any case.
/// </summary>
internal interface ICommandRights
{
    /// <summary>The refusal; null where the decider is to judge.</summary>
    public ValueTask<Refusal?> RefuseAsync(CaseCommand command, Actor actor, CancellationToken cancellationToken);
}

/// <summary>
/// What holds without a table of permissions: a person acts in a post of an authority, or not at all. Everything else is
/// the decider's.
/// </summary>
internal sealed class PostRights : ICommandRights
{
    public ValueTask<Refusal?> RefuseAsync(CaseCommand command, Actor actor, CancellationToken cancellationToken) =>
        ValueTask.FromResult(actor is { Kind: ActorKind.Person, Authority: null or "" }
            ? new Refusal
            {
                Code = RefusalCode.NotPermitted,
                Sentence = new BilingualText(
                    $"{actor.Name}没有在任岗位，不能办理业务；请由管理员核对其任职。",
                    $"{actor.Name} holds no post and can do nothing here; an administrator should check the appointment."),
            }
            : null);
}
