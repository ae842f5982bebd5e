using System.Globalization;
using System.Text.Json.Serialization;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One step of a flow as it is written into the case's events. Folding them gives the <see cref="FlowState"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "move")]
[JsonDerivedType(typeof(Activated), "activated")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
[JsonDerivedType(typeof(Arrived), "arrived")]
[JsonDerivedType(typeof(Finished), "finished")]
public abstract record FlowMove
{
    private protected FlowMove()
    {
    }

    /// <summary>
    /// A box is open. <paramref name="Within"/> is the nested flowchart's activation, null in the root.
    /// </summary>
    public sealed record Activated(ActivationId Activation, ActivationId? Within = null) : FlowMove
    {
        public override string ToString() => $"activated {Activation}";
    }

    /// <summary>A box is left at a port; a fork leaves once per branch.</summary>
    public sealed record Completed(ActivationId Activation, string Port) : FlowMove
    {
        public override string ToString() => $"completed {Activation} {Port}";
    }

    /// <summary>A box is closed without an outcome; a later outcome for it is refused.</summary>
    public sealed record Cancelled(ActivationId Activation) : FlowMove
    {
        public override string ToString() => $"cancelled {Activation}";
    }

    /// <summary>A branch waits at an open join; the connection is the index in the join's flowchart.</summary>
    public sealed record Arrived(ActivationId Join, int Connection) : FlowMove
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"arrived {Join} {Connection}");
    }

    /// <summary>The whole flow is over; nothing is open any more.</summary>
    public sealed record Finished : FlowMove
    {
        public override string ToString() => "finished";
    }
}
