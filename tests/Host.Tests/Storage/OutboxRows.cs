using System.Text.Json;
using System.Threading.Channels;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Outbox rows and parcels for tests of the pumps.</summary>
internal static class OutboxRows
{
    public static readonly DateOnly Day = new(2025, 6, 2);

    public static OutboxRow Owed(
        string id, long position = 1, string receiver = "publicity", string? entry = null, string content = "publish",
        string caseId = "x") => new()
        {
            Id = id,
            CaseId = caseId,
            EventPosition = position,
            Kind = OutboxRow.Delivery,
            Receiver = receiver,
            Content = content,
            EntryId = entry,
            Payload = JsonSerializer.SerializeToUtf8Bytes(Message(id, receiver, content), CaseJson.Options),
            NotBefore = Day,
            State = OutboxRow.Waiting,
        };

    public static Parcel Parcel(string id, string receiver) => new(
        Message(id, receiver, "publish"), "{}"u8.ToArray(), new DateTimeOffset(2025, 6, 2, 1, 2, 3, 456, TimeSpan.Zero));

    private static DeliveryMessage Message(string id, string receiver, string content) => new()
    {
        Id = id,
        Receiver = receiver,
        Content = content,
        On = Day,
        Case = new CaseId("x"),
        Authority = StorageWorld.Changsha,
        Party = StorageWorld.Party,
    };
}

/// <summary>A receiver that is down until it works, and that notes what it took in its order.</summary>
internal sealed class FlakyDelivery : IDelivery
{
    private readonly Channel<string> taken = Channel.CreateUnbounded<string>();
    private readonly Lock gate = new();
    private readonly List<string> all = [];
    private int calls;

    public int Calls => calls;

    public bool Works { get; set; }

    /// <summary>Ids that are refused even while the receiver works.</summary>
    public HashSet<string> Refuses { get; } = [];

    /// <summary>Awaited inside every delivery.</summary>
    public Func<string, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<string> Taken
    {
        get
        {
            lock (gate)
                return [.. all];
        }
    }

    public async Task<string> DeliverAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        string id = parcel.Message.Id;
        await Meanwhile(id);
        if (!Works || Refuses.Contains(id))
            throw new DeliveryFailedException(FaultKind.Unreachable, "the receiver is down");
        lock (gate)
            all.Add(id);
        taken.Writer.TryWrite(id);
        return "taken";
    }

    public Task<DeliveryCheck> CheckAsync(Parcel parcel, CancellationToken cancellationToken) =>
        Task.FromResult(new DeliveryCheck(Works, Works ? Taken.Contains(parcel.Message.Id) : null, "asked"));

    public Task<string> NextAsync() => taken.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}
