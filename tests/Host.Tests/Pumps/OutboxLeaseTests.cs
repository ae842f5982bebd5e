using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Pumps;

/// <summary>Who sends what, with several hosts, dead hosts and clocks that jump.</summary>
public sealed class OutboxLeaseTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Rows_WithThreeHostsAtOnce_AreSentOnceEach(Store store)
    {
        FlakyDelivery receiver = new() { Works = true, Meanwhile = async _ => await Task.Yield() };
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver, store: store);
        await using StorageWorld second = world.Beside(receiver);
        await using StorageWorld third = world.Beside(receiver);
        for (int number = 0; number < 60; number++)
            await world.AddAsync(OutboxRows.Owed($"x.{number}.0", number));

        StorageWorld[] hosts = [world, second, third];
        // A host that finds everything in other hands stops; the rest is done by whoever has it in hand.
        int[] sent = await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Get<OutboxPump>().DrainAsync(None))));
        int left = await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(60, sent.Sum() + left);
        Assert.Equal(60, receiver.Calls);
        Assert.Equal(60, receiver.Taken.Distinct().Count());
    }

    [Fact]
    public async Task Row_OfADeadHost_IsTakenOverWhenItsLeaseEndsAndNotBefore()
    {
        FlakyDelivery receiver = new() { Works = true };
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        OutboxBatch dead = await world.Get<OutboxLeasing>().TakeAsync(null, None);
        OutboxPump pump = world.Get<OutboxPump>();

        world.Time.Advance(TimeSpan.FromSeconds(119));
        int before = await pump.DrainAsync(None);
        world.Time.Advance(TimeSpan.FromSeconds(1));
        int after = await pump.DrainAsync(None);

        Assert.Single(dead.Rows);
        Assert.Equal((0, 1), (before, after));
    }

    [Fact]
    public async Task Failure_OfAHostThatLostItsLease_IsNotCounted()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        OutboxBatch slow = await world.Get<OutboxLeasing>().TakeAsync(null, None);
        world.Time.Advance(TimeSpan.FromSeconds(120));
        OutboxBatch next = await world.Get<OutboxLeasing>().TakeAsync(null, None);

        await world.Get<OutboxMarks>().FailedAsync("x.1.0", slow.Owner, new IOException("late"));
        int afterTheSlow = (await RowAsync(world, "x.1.0")).Attempts;
        await world.Get<OutboxMarks>().FailedAsync("x.1.0", next.Owner, new IOException("down"));

        Assert.Equal((0, 1), (afterTheSlow, (await RowAsync(world, "x.1.0")).Attempts));
    }

    [Fact]
    public async Task Receipt_OfAHostThatLostItsLease_IsKept()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        await world.Get<OutboxLeasing>().TakeAsync(null, None);
        world.Time.Advance(TimeSpan.FromSeconds(120));
        await world.Get<OutboxLeasing>().TakeAsync(null, None);

        await world.Get<OutboxMarks>().DeliveredAsync("x.1.0", "late but there");

        Assert.Equal(
            (OutboxRow.Delivered, "late but there", null),
            ((await RowAsync(world, "x.1.0")) is var row ? (row.State, row.Receipt, row.LeaseOwner) : default));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Withdrawal_BehindAParkedPublication_WaitsForItAndOtherEntriesGoOn(Store store)
    {
        FlakyDelivery receiver = new() { Works = true };
        receiver.Refuses.Add("a.1.0");
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver, store: store);
        await world.AddAsync(OutboxRows.Owed("a.1.0", 1, entry: "E-a"));
        await world.AddAsync(OutboxRows.Owed("a.2.0", 2, entry: "E-a", content: "withdraw"));
        await world.AddAsync(OutboxRows.Owed("a.3.0", 3, "licensing", "E-a", "withdraw"));
        await world.AddAsync(OutboxRows.Owed("b.1.0", 4, entry: "E-b"));
        OutboxPump pump = world.Get<OutboxPump>();

        for (int hour = 0; hour < 10; hour++)
        {
            await pump.DrainAsync(None);
            world.Time.Advance(TimeSpan.FromHours(2));
        }

        IReadOnlyList<string> whileParked = receiver.Taken;
        receiver.Refuses.Clear();
        await using (WriteTransaction write = await world.Database.WriteAsync(None))
        {
            await write.Db.Outbox.Where(row => row.Id == "a.1.0")
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxRow.Waiting));
            await write.CommitAsync();
        }

        await pump.DrainAsync(None);

        Assert.Equal(["a.3.0", "b.1.0"], whileParked);
        Assert.Equal(["a.3.0", "b.1.0", "a.1.0", "a.2.0"], receiver.Taken);
    }

    [Fact]
    public async Task Clock_ThatGoesBackAfterALeaseWasSet_DoesNotLockTheRowAway()
    {
        FlakyDelivery receiver = new() { Works = true };
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day.AddYears(1), delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        await world.Get<OutboxLeasing>().TakeAsync(null, None);

        world.Time.AdjustTime(world.Time.GetUtcNow().AddMonths(-6));
        int sent = await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task Clock_ThatGoesBackAfterAFailure_DoesNotMakeThePauseLonger()
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day.AddYears(1), delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        await world.Get<OutboxPump>().DrainAsync(None);
        receiver.Works = true;

        world.Time.AdjustTime(world.Time.GetUtcNow().AddMonths(-6));
        int sent = await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task Clock_ThatGoesForwardWhileARowIsInHand_SendsItAtMostOnceMoreUnderTheSameId()
    {
        FlakyDelivery receiver = new() { Works = true };
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver);
        await using StorageWorld beside = world.Beside(receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        bool jumped = false;
        receiver.Meanwhile = async _ =>
        {
            if (jumped)
                return;
            jumped = true;
            world.Time.Advance(TimeSpan.FromDays(365));
            await beside.Get<OutboxPump>().DrainAsync(None);
        };

        await world.Get<OutboxPump>().DrainAsync(None);
        int later = await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(["x.1.0", "x.1.0"], receiver.Taken);
        Assert.Equal(0, later);
        Assert.Equal(OutboxRow.Delivered, (await RowAsync(world, "x.1.0")).State);
    }

    [Fact]
    public async Task Drain_ThatIsStopped_LetsGoOfWhatItDidNotBegin()
    {
        using CancellationTokenSource stop = new();
        FlakyDelivery receiver = new() { Works = true, Meanwhile = _ => stop.CancelAsync() };
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0", 1));
        await world.AddAsync(OutboxRows.Owed("x.2.0", 2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.Get<OutboxPump>().DrainAsync(stop.Token));
        receiver.Meanwhile = _ => Task.CompletedTask;
        int sent = await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(1, sent);
        Assert.Equal(["x.1.0", "x.2.0"], receiver.Taken);
    }

    internal static async Task<OutboxRow> RowAsync(StorageWorld world, string id)
    {
        await using CaseDb db = world.Database.Read();
        return await db.Outbox.SingleAsync(row => row.Id == id);
    }
}
