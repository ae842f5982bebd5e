using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Tests.Storage;

namespace CreditSupervision.Host.Tests.Pumps;

public sealed class RetryPolicyTests
{
    private static readonly RetryPolicy Policy = new PumpTerms().Retry;

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 240)]
    [InlineData(3, 960)]
    [InlineData(4, 3600)]
    [InlineData(40, 3600)]
    public void Pause_InTheMiddleOfTheChance_GrowsFourfoldUpToTheLongest(int failure, double seconds)
    {
        Assert.Equal(seconds, Policy.PauseAfter(failure, 0.5).TotalSeconds, precision: 6);
    }

    [Fact]
    public void Pause_OverTheWholeChance_SpreadsByAFifthAndNeverReachesTheCeiling()
    {
        Assert.Equal(48, Policy.PauseAfter(1, 0).TotalSeconds, precision: 6);
        Assert.InRange(Policy.PauseAfter(1, 0.999_999).TotalSeconds, 71.9, 72);
        Assert.True(Policy.PauseAfter(9, 0.999_999) < Policy.Ceiling);
    }

    [Fact]
    public void Parks_AtTheFifthFailureAndNotAtTheFourth()
    {
        Assert.Equal((false, true), (Policy.Parks(4), Policy.Parks(5)));
    }

    [Fact]
    public async Task Delivery_ThatFailsOnce_RestsAtLeastFourFifthsOfAMinuteAndAtMostSixFifths()
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));
        OutboxPump pump = world.Get<OutboxPump>();
        await pump.DrainAsync(CancellationToken.None);
        receiver.Works = true;

        world.Time.Advance(TimeSpan.FromMilliseconds(47_999));
        int tooEarly = await pump.DrainAsync(CancellationToken.None);
        world.Time.Advance(TimeSpan.FromMilliseconds(24_001));
        int due = await pump.DrainAsync(CancellationToken.None);

        Assert.Equal((0, 1), (tooEarly, due));
    }

    [Fact]
    public async Task Delivery_ThatFailsFiveTimes_IsParkedWithItsAttemptsAndTriedNoMore()
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver);
        await world.AddAsync(OutboxRows.Owed("x.1.0"));

        for (int minute = 0; minute < 240; minute++)
        {
            await world.Get<OutboxPump>().DrainAsync(CancellationToken.None);
            world.Time.Advance(TimeSpan.FromMinutes(1));
        }

        OutboxRow row = await OutboxLeaseTests.RowAsync(world, "x.1.0");
        Assert.Equal(5, receiver.Calls);
        Assert.Equal((OutboxRow.Incident, 5), (row.State, row.Attempts));
        Assert.Equal(
            Enumerable.Repeat((FaultKind.Unreachable, "the receiver is down"), 5),
            Trouble.Read(row.Troubles).Select(trouble => (trouble.Fault, trouble.Message)));
    }
}
