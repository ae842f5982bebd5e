using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// The one door for commands. What it accepts is committed before it answers; what it refuses changed nothing and is
/// audited.
/// </summary>
public interface ICaseDesk
{
    /// <summary>
    /// Decides a command in one transaction. An opening whose case id is empty is given the next free one.
    /// <paramref name="requestId"/>: the same id with the same content gives the same answer again, with other content
    /// <see cref="DeskAnswer.Reused"/>; null where the caller needs no memory.
    /// </summary>
    public Task<DeskAnswer> SubmitAsync(
        CaseCommand command, Actor actor, string? requestId, CancellationToken cancellationToken);
}
