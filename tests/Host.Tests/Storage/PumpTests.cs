using System.Threading.Channels;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class PumpTests
{
    private static readonly DateOnly ListedOn = new(2025, 6, 2);
    private static readonly DateOnly EndsOn = new(2028, 6, 2);

    [Fact]
    public async Task FileDrop_OfTheSameMessageTwice_LeavesOneFileWithTheSameBytes()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("credit-drop-");
        FileDrop drop = new(folder.FullName);
        DeliveryMessage message = Message("listing-430100-2026-1.7.0", "publicity");

        string first = await drop.DeliverAsync(message, "{}"u8.ToArray(), CancellationToken.None);
        string again = await drop.DeliverAsync(message, "{}"u8.ToArray(), CancellationToken.None);

        Assert.Equal(first, again);
        Assert.Equal(
            "listing-430100-2026-1.7.0.json sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
            first);
        string file = Assert.Single(folder.GetFiles("*", SearchOption.AllDirectories)).FullName;
        Assert.Equal("{}", await File.ReadAllTextAsync(file));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("..")]
    [InlineData("a/b")]
    public async Task FileDrop_ForAReceiverThatClimbs_StaysInItsFolder(string receiver)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("credit-drop-");
        FileDrop drop = new(folder.FullName);

        await drop.DeliverAsync(Message("m-1", receiver), "{}"u8.ToArray(), CancellationToken.None);

        Assert.Single(folder.GetFiles("m-1.json", SearchOption.AllDirectories));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Delivery_ThatFailsFiveTimes_IsParkedAsAnIncidentAndCanBeRetried()
    {
        FailingDelivery delivery = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(ListedOn, delivery: delivery);
        await AddAsync(world, Owed("x.1.0"));
        OutboxPump pump = world.Get<OutboxPump>();

        for (int minute = 0; minute < 120; minute++)
        {
            await pump.DrainAsync(CancellationToken.None);
            world.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(5, delivery.Calls);
        Assert.Equal(OutboxRow.Incident, (await RowAsync(world)).State);
        delivery.Works = true;
        Assert.True(await pump.RetryAsync("x.1.0", CancellationToken.None));
        Assert.Equal(1, await pump.DrainAsync(CancellationToken.None));
        Assert.Equal("taken", (await RowAsync(world)).Receipt);
        Assert.Equal(0, await pump.DrainAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Delivery_ThatFailsOnce_WaitsBeforeItIsTriedAgain()
    {
        FailingDelivery delivery = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(ListedOn, delivery: delivery);
        await AddAsync(world, Owed("x.1.0"));
        OutboxPump pump = world.Get<OutboxPump>();
        await pump.DrainAsync(CancellationToken.None);
        delivery.Works = true;

        world.Time.Advance(TimeSpan.FromSeconds(59));
        int tooEarly = await pump.DrainAsync(CancellationToken.None);
        world.Time.Advance(TimeSpan.FromSeconds(1));
        int due = await pump.DrainAsync(CancellationToken.None);

        Assert.Equal((0, 1), (tooEarly, due));
    }

    [Fact]
    public async Task Sweep_OneDayBeforeTheLead_OpensNothingAndOnItOneExpiryCase()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(EndsOn.AddDays(-31), new ExpiryTerms(30));
        await AddAsync(world, Entry());

        await world.SettleAsync();
        int early = await world.CountAsync(db => db.Cases);
        world.SetDay(EndsOn.AddDays(-30));
        await world.SettleAsync();
        await world.SettleAsync();

        Assert.Equal(0, early);
        await using CaseDb db = world.Database.Read();
        CaseRow opened = await db.Cases.SingleAsync();
        Assert.Equal(("expiry", "E-1", "Watched"), (opened.Kind, opened.EntryId, opened.Status));
    }

    [Fact]
    public async Task Timer_OfTheExpiryCase_EndsTheListingTheDayAfterItsLast()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(EndsOn.AddDays(-30), new ExpiryTerms(30));
        await AddAsync(world, Entry());
        await world.SettleAsync();

        world.SetDay(EndsOn);
        await world.SettleAsync();
        EntryStatus onTheLastDay = (await EntryAsync(world)).Status;
        world.SetDay(EndsOn.AddDays(1));
        await world.SettleAsync();

        Assert.Equal(EntryStatus.Published, onTheLastDay);
        Assert.Equal(EntryStatus.Expired, (await EntryAsync(world)).Status);
    }

    [Fact]
    public async Task Heartbeat_WokenByACaseThatAdvanced_DeliversWithoutWaitingForTheMinute()
    {
        FailingDelivery delivery = new() { Works = true };
        await using StorageWorld world = await StorageWorld.OpenAsync(ListedOn, delivery: delivery);
        await AddAsync(world, Owed("x.1.0"));
        using PumpHeartbeat heartbeat = ActivatorUtilities.CreateInstance<PumpHeartbeat>(world.Get<IServiceProvider>());
        await heartbeat.StartAsync(CancellationToken.None);
        await delivery.NextAsync();

        await AddAsync(world, Owed("x.2.0"));
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);
        string delivered = await delivery.NextAsync();
        await heartbeat.StopAsync(CancellationToken.None);

        Assert.Equal("x.2.0", delivered);
    }

    private static RegisterEntryRow Entry() => RegisterRows.Entry("E-1", ListedOn, EndsOn);

    private static async Task<RegisterEntryRow> EntryAsync(StorageWorld world)
    {
        await using CaseDb db = world.Database.Read();
        return await db.RegisterEntries.SingleAsync();
    }

    private static async Task AddAsync<T>(StorageWorld world, T row)
        where T : class
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        write.Db.Add(row);
        await write.CommitAsync();
    }

    private static async Task<OutboxRow> RowAsync(StorageWorld world)
    {
        await using CaseDb db = world.Database.Read();
        return await db.Outbox.SingleAsync();
    }

    private static OutboxRow Owed(string id) => new()
    {
        Id = id,
        CaseId = "x",
        EventPosition = 1,
        Kind = OutboxRow.Delivery,
        Receiver = "publicity",
        Content = "publish",
        Payload = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
            Message(id, "publicity"), Workflows.Records.CaseJson.Options),
        NotBefore = ListedOn,
        State = OutboxRow.Waiting,
    };

    private static DeliveryMessage Message(string id, string receiver) => new()
    {
        Id = id,
        Receiver = receiver,
        Content = "publish",
        On = ListedOn,
        Case = new CaseId("x"),
        Authority = StorageWorld.Changsha,
        Party = StorageWorld.Party,
    };

    private sealed class FailingDelivery : IDelivery
    {
        private readonly Channel<string> taken = Channel.CreateUnbounded<string>();

        public int Calls { get; private set; }

        public bool Works { get; set; }

        public Task<string> DeliverAsync(
            DeliveryMessage message, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            Calls++;
            if (!Works)
                throw new IOException("the receiver is down");
            taken.Writer.TryWrite(message.Id);
            return Task.FromResult("taken");
        }

        public Task<string> NextAsync() => taken.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }
}
