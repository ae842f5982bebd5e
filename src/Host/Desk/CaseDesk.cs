using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>The door itself: everything behind it is a behaviour or the handler.</summary>
internal sealed class CaseDesk(IMediator mediator) : ICaseDesk
{
    public Task<DeskAnswer> SubmitAsync(
        CaseCommand command, Actor actor, string? requestId, CancellationToken cancellationToken) =>
        mediator.Send(new SubmitCommand(command, actor, requestId), cancellationToken);
}
