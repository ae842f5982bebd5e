using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>
/// Where a case lies and who has had a hand in it: what the permission table needs to know, read without its state.
/// </summary>
public sealed class CaseWhereabouts(CaseDatabase database)
{
    /// <summary>The authority and the party of a case; null where there is no such case.</summary>
    public async Task<Subject?> FindAsync(CaseId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.Cases.Where(row => row.Id == id.Value)
            .Select(row => new Subject(row.Authority, row.PartyCode)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>
    /// Whether a task of the case, open or done, lies or lay with the person or their division, or a copy went to them.
    /// </summary>
    public async Task<bool> IsInvolvedAsync(CaseId id, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        string mark = HandlingProjection.Mark(actor.Id);
        await using CaseDb db = database.Read();
        return await db.Tasks.AnyAsync(
                task => task.CaseId == id.Value && task.State != TaskRow.Cancelled
                    && (task.AssigneeId == actor.Id || task.DoneBy == actor.Id || task.Signers!.Contains(mark)
                        || (task.HolderAuthority == actor.Authority && task.HolderDivision == actor.Division)),
                cancellationToken)
            || await db.Copies.AnyAsync(
                copy => copy.CaseId == id.Value && (copy.PersonId == actor.Id
                    || (copy.PersonId == null && copy.Authority == actor.Authority && copy.Division == actor.Division)),
                cancellationToken)
            || await db.Events.AnyAsync(
                made => made.CaseId == id.Value && made.ActorId == actor.Id, cancellationToken);
    }
}

/// <summary>
/// Which cases a list may show: those of <see cref="Authorities"/>, or those of one party; nothing where both are empty.
/// </summary>
public sealed record CaseReach(IReadOnlyList<string> Authorities, string? PartyCode)
{
    /// <summary>For the host's own use only, such as telling a story.</summary>
    public static readonly CaseReach Everything = new([], null) { IsUnlimited = true };

    public bool IsUnlimited { get; private init; }

    /// <summary>What the table lets the actor read without a duty of their own.</summary>
    public static CaseReach Of(RightsBook rights, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(rights);
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Kind == ActorKind.Party
            ? new CaseReach([], rights.May(actor, Acts.CaseRead) ? actor.PartyCode : null)
            : new CaseReach(rights.Reach(actor, Acts.CaseRead), null);
    }
}
