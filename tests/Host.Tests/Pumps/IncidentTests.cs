using CreditSupervision.Host.Incidents;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Pumps;

public sealed class IncidentTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Check_OfAParkedMessage_SaysWhatTheReceiverSaysAndWhatARetryWouldDo()
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await ParkedAsync(receiver, Store.Sqlite);
        IncidentDesk desk = world.Get<IncidentDesk>();
        Incident incident = (await world.Get<IncidentQueries>().FindAsync("outbox:a.1.0", null, None))!;

        IncidentCheck down = await desk.CheckAsync(incident, None);
        receiver.Works = true;
        IncidentCheck up = await desk.CheckAsync(incident, None);

        Assert.Equal((false, null), (down.Reachable, down.AlreadyReceived));
        Assert.Contains("再次失败", down.RetryWould.Zh, StringComparison.Ordinal);
        Assert.Equal((true, false), (up.Reachable, up.AlreadyReceived));
        Assert.Contains("其后另有1条", up.RetryWould.Zh, StringComparison.Ordinal);
        Assert.Equal(OutboxRow.Incident, (await OutboxLeaseTests.RowAsync(world, "a.1.0")).State);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Retry_OfAParkedMessage_SendsItAndThenWhatWaitedBehind(Store store)
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await ParkedAsync(receiver, store);
        Incident incident = (await world.Get<IncidentQueries>().FindAsync("outbox:a.1.0", null, None))!;
        receiver.Works = true;

        IncidentOutcome outcome = await world.Get<IncidentDesk>().RetryAsync("outbox:a.1.0", "wu.data.changsha", None);
        IncidentOutcome again = await world.Get<IncidentDesk>().RetryAsync("outbox:a.1.0", "wu.data.changsha", None);
        await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal((IncidentKind.Delivery, FaultKind.Unreachable, 5), (incident.Kind, incident.Fault, incident.Attempts.Count));
        Assert.Equal(["a.2.0"], incident.Behind);
        Assert.IsType<IncidentOutcome.Done>(outcome);
        Assert.IsType<IncidentOutcome.Gone>(again);
        Assert.Equal(["a.1.0", "a.2.0"], receiver.Taken);
        Assert.Equal(0, await world.Get<IncidentQueries>().CountAsync(None));
        Assert.Equal(1, await world.CountAsync(db => db.Audit.Where(line => line.Act == AuditActs.IncidentRetried)));
    }

    [Fact]
    public async Task Dismiss_OfAParkedMessage_IsAuditedAndLetsTheLaterOnesGo()
    {
        FlakyDelivery receiver = new();
        await using StorageWorld world = await ParkedAsync(receiver, Store.Sqlite);
        receiver.Works = true;

        await world.Get<IncidentDesk>().DismissAsync("outbox:a.1.0", "接收方已停用。", "wu.data.changsha", None);
        await world.Get<OutboxPump>().DrainAsync(None);

        Assert.Equal(["a.2.0"], receiver.Taken);
        Assert.Equal(OutboxRow.Dismissed, (await OutboxLeaseTests.RowAsync(world, "a.1.0")).State);
        await using CaseDb db = world.Database.Read();
        AuditRow line = await db.Audit.SingleAsync(line => line.Act == AuditActs.IncidentDismissed);
        Assert.Equal("wu.data.changsha", line.Actor);
        Assert.Contains("接收方已停用", System.Text.RegularExpressions.Regex.Unescape(
            System.Text.Encoding.UTF8.GetString(line.Details)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timer_ThatFailsFiveTimes_IsAnIncidentAndFiresOnceItsDefinitionIsThere()
    {
        DateOnly ends = new(2028, 6, 2);
        await using StorageWorld world = await StorageWorld.OpenAsync(ends.AddDays(-30), new ExpiryTerms(30));
        await world.AddAsync(RegisterRows.Entry("E-1", new DateOnly(2025, 6, 2), ends));
        await world.SettleAsync();
        byte[] sound = await PinAsync(world, state => state with { Definition = state.Definition with { Version = 99 } });
        world.SetDay(ends.AddDays(1));

        for (int hour = 0; hour < 6; hour++)
        {
            await world.SettleAsync();
            world.Time.Advance(TimeSpan.FromHours(2));
        }

        Incident incident = Assert.Single(
            (await world.Get<IncidentQueries>().ListAsync(new IncidentFilter(), new Paging(), None)).Items);
        IncidentOutcome dismissed = await world.Get<IncidentDesk>().DismissAsync(incident.Id, "不再需要", "wu", None);
        await PinAsync(world, _ => null, sound);
        IncidentOutcome retried = await world.Get<IncidentDesk>().RetryAsync(incident.Id, "wu", None);
        await world.SettleAsync();

        Assert.Equal((IncidentKind.Timer, FaultKind.Defect, 5), (incident.Kind, incident.Fault, incident.Attempts.Count));
        Assert.Equal("IncidentNotDismissable", Assert.IsType<IncidentOutcome.No>(dismissed).Code);
        Assert.IsType<IncidentOutcome.Done>(retried);
        await using CaseDb db = world.Database.Read();
        Assert.Equal(EntryStatus.Expired, (await db.RegisterEntries.SingleAsync()).Status);
    }

    [Fact]
    public async Task HeldCase_IsAnIncidentThatGoesOnOnlyWhenItsEventsFoldToItsState()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day);
        CaseId id = await world.ProposedAsync();
        byte[] sound = await PinAsync(world, state => state with { Status = "Published" });
        await world.Get<CaseHolds>().HoldAsync(id, new InvalidOperationException("the fold contradicts"));
        IncidentDesk desk = world.Get<IncidentDesk>();

        IncidentOutcome broken = await desk.RetryAsync($"case:{id}", "wu", None);
        await PinAsync(world, _ => null, sound);
        IncidentOutcome mended = await desk.RetryAsync($"case:{id}", "wu", None);

        Assert.Equal("CaseStillBroken", Assert.IsType<IncidentOutcome.No>(broken).Code);
        Assert.IsType<IncidentOutcome.Done>(mended);
        Assert.Null(await world.Get<CaseHolds>().ReasonAsync(id, None));
    }

    [Fact]
    public async Task DailyWork_WithTwoHosts_IsDoneOnceADayAndFailingIsAnIncident()
    {
        CountingWork work = new();
        await using StorageWorld world = await StorageWorld.OpenAsync(
            OutboxRows.Day, more: services => services.AddSingleton<IDailyWork>(work));
        DailyBeat beside = ActivatorUtilities.CreateInstance<DailyBeat>(world.Get<IServiceProvider>());

        await world.SettleAsync();
        await beside.RunAsync(None);
        int onTheFirstDay = work.Runs;
        work.Fails = true;
        world.SetDay(OutboxRows.Day.AddDays(1));
        for (int hour = 0; hour < 10; hour++)
        {
            await world.SettleAsync();
            world.Time.Advance(TimeSpan.FromHours(1.3));
        }

        Incident incident = Assert.Single(
            (await world.Get<IncidentQueries>().ListAsync(new IncidentFilter(), new Paging(), None)).Items);
        work.Fails = false;
        await world.SettleAsync();

        Assert.Equal(1, onTheFirstDay);
        Assert.Equal(("work:daily:counting", IncidentKind.Work), (incident.Id, incident.Kind));
        Assert.Equal(0, await world.Get<IncidentQueries>().CountAsync(None));
    }

    [Fact]
    public async Task Timers_AfterAYearWithoutAHost_AllFireOnceEach()
    {
        DateOnly ends = new(2028, 6, 2);
        await using StorageWorld world = await StorageWorld.OpenAsync(ends.AddDays(-30), new ExpiryTerms(30));
        for (int number = 0; number < 70; number++)
            await world.AddAsync(RegisterRows.Entry($"E-{number}", new DateOnly(2025, 6, 2), ends));
        await world.SettleAsync();
        await using StorageWorld beside = world.Beside();

        world.SetDay(ends.AddYears(1));
        await Task.WhenAll(Task.Run(world.SettleAsync), Task.Run(beside.SettleAsync));
        await world.SettleAsync();

        Assert.Equal(70, await world.CountAsync(db => db.RegisterEntries.Where(row => row.Status == EntryStatus.Expired)));
        Assert.Equal(0, await world.CountAsync(db => db.Timers));
        Assert.Equal(0, await world.Get<IncidentQueries>().CountAsync(None));
    }

    // A publication that failed five times, with the withdrawal of the same entry behind it.
    private static async Task<StorageWorld> ParkedAsync(FlakyDelivery receiver, Store store)
    {
        StorageWorld world = await StorageWorld.OpenAsync(OutboxRows.Day, delivery: receiver, store: store);
        await world.AddAsync(OutboxRows.Owed("a.1.0", 1, entry: "E-a"));
        await world.AddAsync(OutboxRows.Owed("a.2.0", 2, entry: "E-a", content: "withdraw"));
        for (int attempt = 0; attempt < 6; attempt++)
        {
            await world.Get<OutboxPump>().DrainAsync(None);
            world.Time.Advance(TimeSpan.FromHours(2));
        }

        return world;
    }

    // Rewrites the snapshot of the only case behind the host's back; the bytes it had.
    private static async Task<byte[]> PinAsync(StorageWorld world, Func<CaseState, CaseState?> change, byte[]? bytes = null)
    {
        await using WriteTransaction write = await world.Database.WriteAsync(None);
        CaseRow row = await write.Db.Cases.SingleAsync();
        byte[] before = row.State;
        row.State = change(Workflows.Records.CaseJson.ReadState(before)) is { } changed
            ? Workflows.Records.CaseJson.WriteState(changed)
            : bytes!;
        await write.CommitAsync();
        return before;
    }

    private sealed class CountingWork : IDailyWork
    {
        public string Name => "counting";

        public int Runs { get; private set; }

        public bool Fails { get; set; }

        public Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken)
        {
            if (Fails)
                throw new IOException("the seal's folder is full");
            Runs++;
            return Task.FromResult(0);
        }
    }
}
