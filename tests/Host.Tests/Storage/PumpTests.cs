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
        Parcel parcel = OutboxRows.Parcel("listing-430100-2026-1.7.0", "publicity");

        string first = await drop.DeliverAsync(parcel, CancellationToken.None);
        string again = await drop.DeliverAsync(parcel, CancellationToken.None);

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

        await drop.DeliverAsync(OutboxRows.Parcel("m-1", receiver), CancellationToken.None);

        Assert.Single(folder.GetFiles("m-1.json", SearchOption.AllDirectories));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Sweep_OneDayBeforeTheLead_OpensNothingAndOnItOneExpiryCase()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(EndsOn.AddDays(-31), new ExpiryTerms(30));
        await world.AddAsync(Entry());

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
        await world.AddAsync(Entry());
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
        FlakyDelivery delivery = new() { Works = true };
        await using StorageWorld world = await StorageWorld.OpenAsync(ListedOn, delivery: delivery);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        using PumpHeartbeat heartbeat = ActivatorUtilities.CreateInstance<PumpHeartbeat>(world.Get<IServiceProvider>());
        await heartbeat.StartAsync(CancellationToken.None);
        await delivery.NextAsync();

        await world.AddAsync(OutboxRows.Owed("x.2.0"));
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
}
