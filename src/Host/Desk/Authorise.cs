using CreditSupervision.Host.Storage;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Before anything is looked up: may this actor send such a command at all? A no is audited as every refusal; it is not
/// remembered, because rights change and the same request may be right tomorrow. The system is nobody's subject.
/// </summary>
internal sealed class Authorise(ICommandRights rights, GroupWriter writer, TimeProvider time)
    : IPipelineBehavior<SubmitCommand, DeskAnswer>
{
    public async Task<DeskAnswer> Handle(
        SubmitCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<DeskAnswer> next)
    {
        if (request.Actor.Kind == Workflows.Actors.ActorKind.System
            || await rights.RefuseAsync(request.Command, request.Actor, cancellationToken) is not { } refusal)
            return await next();
        DateTimeOffset now = time.GetUtcNow();
        Stamp stamp = new(now.ToUnixTimeMilliseconds(), ChinaDay.Of(now), request.Actor, request.RequestId);
        return await writer.WriteAsync(
            async db =>
            {
                await RefusalAudit.AppendAsync(db, request.Command, refusal, stamp, CancellationToken.None);
                return (DeskAnswer)new DeskAnswer.No(refusal);
            },
            cancellationToken);
    }
}
