using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Incidents;

/// <summary>Whether a held case is sound: its events can be read and fold to the snapshot that is stored.</summary>
internal sealed class CaseRefold(CaseDatabase database)
{
    /// <summary>Null where the case is sound, else what is wrong, for a maintainer.</summary>
    public async Task<string?> TroubleAsync(CaseId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        if (await EventStore.CaseAsync(db, id, cancellationToken) is not { } row)
            return "the case has no row";
        List<byte[]> bodies = await db.Events.Where(happened => happened.CaseId == id.Value)
            .OrderBy(happened => happened.Sequence).Select(happened => happened.Body).ToListAsync(cancellationToken);
        try
        {
            CaseState? state = null;
            foreach (byte[] body in bodies)
                state = CaseEvolution.Evolve(id, state, CaseJson.ReadEvent(body));
            if (state is null)
                return "the case has no events";
            return CaseJson.WriteState(state).AsSpan().SequenceEqual(row.State)
                ? null
                : "the snapshot is not what the events fold to; run the verb rebuild";
        }
        catch (Exception defect)
        {
            // Whatever reading or folding meets is the answer to the question, not a fault of asking it.
            return $"the events do not fold: {defect.GetType().Name}";
        }
    }
}
