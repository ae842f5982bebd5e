using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Looks at a decision from the other side before it is stored: the events as they will be read back, folded onto the
/// state as it was, must give the state the decision claims. Anything else is a defect.
/// </summary>
internal static class FoldCheck
{
    public static CheckedEvents Run(CaseId id, CaseState? before, Accepted accepted)
    {
        List<(CaseEvent Happened, byte[] Body)> encoded = [];
        CaseState? state = before;
        foreach (CaseEvent happened in accepted.Events)
        {
            byte[] body = CaseJson.WriteEvent(happened);
            state = CaseEvolution.Evolve(id, state, CaseJson.ReadEvent(body));
            encoded.Add((happened, body));
        }

        if (state is null)
            throw new InvalidOperationException($"Case {id}: accepted without an event.");
        if (state.Sequence != (before?.Sequence ?? 0) + encoded.Count)
            throw new InvalidOperationException($"Case {id}: the sequence {state.Sequence} has a hole.");
        byte[] written = CaseJson.WriteState(state);
        if (!written.AsSpan().SequenceEqual(CaseJson.WriteState(accepted.State)))
            throw new InvalidOperationException($"Case {id}: the stored events do not fold to the decided state.");
        return new CheckedEvents(encoded, written);
    }
}

/// <summary>The events with the bytes that will be stored, and the bytes of the state after them.</summary>
internal sealed record CheckedEvents(IReadOnlyList<(CaseEvent Happened, byte[] Body)> Events, byte[] State);
