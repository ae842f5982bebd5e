using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Incidents;

/// <summary>
/// What a person does about an incident: look, send it back to work, or give it up with a reason. Each act is audited;
/// whether the person may is the caller's question.
/// </summary>
internal sealed class IncidentDesk(
    CaseDatabase database,
    IncidentQueries incidents,
    OutboxHandling handling,
    CaseRefold refold,
    CaseHolds holds,
    PumpWake wake,
    TimeProvider time)
{
    private const int LongestReason = 2000;

    /// <summary>True for a reason that <see cref="DismissAsync"/> takes.</summary>
    public static bool IsReason(string? reason) =>
        !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason;

    /// <summary>Looks without changing anything.</summary>
    public async Task<IncidentCheck> CheckAsync(Incident incident, CancellationToken cancellationToken)
    {
        switch (incident.Kind)
        {
            case IncidentKind.Delivery:
                await using (CaseDb db = database.Read())
                {
                    string id = incident.Id[IncidentQueries.Outbox.Length..];
                    OutboxRow row = await db.Outbox.SingleAsync(parked => parked.Id == id, cancellationToken);
                    DeliveryCheck found = await handling.CheckAsync(row, cancellationToken);
                    return new IncidentCheck(
                        found.Reachable, found.HasIt, found.Remark, IncidentTexts.Sending(found, incident.Behind.Count));
                }

            case IncidentKind.Case:
                string? trouble = await refold.TroubleAsync(new CaseId(incident.Case!), cancellationToken);
                return new IncidentCheck(null, null, trouble ?? "", trouble is null ? IncidentTexts.Releasing : IncidentTexts.Broken);
            case IncidentKind.Reaction:
                return new IncidentCheck(null, null, "", IncidentTexts.Reacting);
            default:
                return new IncidentCheck(null, null, "", IncidentTexts.Firing);
        }
    }

    /// <summary>Sends it back to work at once; a held case only where its events fold to its snapshot.</summary>
    public async Task<IncidentOutcome> RetryAsync(string id, string by, CancellationToken cancellationToken)
    {
        if (await incidents.FindAsync(id, null, cancellationToken) is not { } incident)
            return new IncidentOutcome.Gone();
        if (incident.Kind == IncidentKind.Case)
        {
            CaseId held = new(incident.Case!);
            if (await refold.TroubleAsync(held, cancellationToken) is not null)
                return new IncidentOutcome.No("CaseStillBroken", IncidentTexts.Broken);
            await holds.ReleaseAsync(held, by, "retry", cancellationToken);
        }
        else if (!await ChangeAsync(incident, by, AuditActs.IncidentRetried, "", row =>
        {
            row.Resume();
            if (row is OutboxRow parked)
                parked.State = OutboxRow.Waiting;
        }, cancellationToken))
        {
            return new IncidentOutcome.Gone();
        }

        wake.Wake();
        return new IncidentOutcome.Done(IncidentTexts.Retried);
    }

    /// <summary>
    /// Gives up a message or a reaction for good. A timer, a case and daily work cannot be given up: a legal day or the
    /// supervision would pass unseen.
    /// </summary>
    public async Task<IncidentOutcome> DismissAsync(
        string id, string reason, string by, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, LongestReason);
        if (await incidents.FindAsync(id, null, cancellationToken) is not { } incident)
            return new IncidentOutcome.Gone();
        if (incident.Kind is not (IncidentKind.Delivery or IncidentKind.Reaction))
            return new IncidentOutcome.No("IncidentNotDismissable", IncidentTexts.NotDismissable);
        bool changed = await ChangeAsync(incident, by, AuditActs.IncidentDismissed, reason, row =>
        {
            ((OutboxRow)row).State = OutboxRow.Dismissed;
            row.ParkedMs = null;
            row.LetGo();
        }, cancellationToken);
        if (!changed)
            return new IncidentOutcome.Gone();
        wake.Wake();
        return new IncidentOutcome.Done(IncidentTexts.Dismissed);
    }

    // The row is looked at again inside the transaction: of two people at the same button one is told it is gone.
    private async Task<bool> ChangeAsync(
        Incident incident,
        string by,
        string act,
        string reason,
        Action<LeasedRow> change,
        CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await FindAsync(write.Db, incident, cancellationToken) is not { } row)
            return false;
        change(row);
        await AuditLog.AppendAsync(
            write.Db,
            time.NowMs(),
            by,
            act,
            incident.Id,
            new IncidentDetails(incident.Fault.ToString(), incident.Case, incident.Receiver, incident.Entry, reason),
            cancellationToken);
        await write.CommitAsync();
        return true;
    }

    private static async Task<LeasedRow?> FindAsync(CaseDb db, Incident incident, CancellationToken cancellationToken)
    {
        string key = incident.Id[(incident.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        LeasedRow? row = incident.Kind switch
        {
            IncidentKind.Delivery or IncidentKind.Reaction =>
                await db.Outbox.SingleOrDefaultAsync(
                    parked => parked.Id == key && parked.State == OutboxRow.Incident, cancellationToken),
            IncidentKind.Timer => await db.Timers.FindAsync(
                [incident.Case!, key[(incident.Case!.Length + 1)..]], cancellationToken),
            IncidentKind.Work => await db.Works.FindAsync([key], cancellationToken),
            IncidentKind.Case => throw new InvalidOperationException("A held case has no leased row."),
        };
        return row is OutboxRow or { ParkedMs: not null } ? row : null;
    }
}

/// <summary>What the audit keeps of an act on an incident.</summary>
internal sealed record IncidentDetails(string Fault, string? Case, string? Receiver, string? Entry, string Reason);
