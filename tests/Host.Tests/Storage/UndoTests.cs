using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>What one case does to others, and the register of any day when entries leave and come back.</summary>
public sealed class UndoTests
{
    private static readonly string[] ReadTables =
        ["cases", "tasks", "timers", "letters", "register_entries", "register_spans", "outbox"];

    public static TheoryData<string, string, bool, bool> Days => new()
    {
        { "bankruptcy-failed-term-resumes.story", "2025-03-16", false, false },
        { "bankruptcy-failed-term-resumes.story", "2025-03-17", true, false },
        { "bankruptcy-failed-term-resumes.story", "2025-03-24", true, false },
        { "bankruptcy-failed-term-resumes.story", "2025-03-25", true, true },
        { "bankruptcy-failed-term-resumes.story", "2026-05-07", true, true },
        { "bankruptcy-failed-term-resumes.story", "2026-05-08", false, false },
        { "bankruptcy-failed-term-resumes.story", "2026-11-02", false, false },
        { "bankruptcy-failed-term-resumes.story", "2026-11-03", true, true },
        { "bankruptcy-failed-term-resumes.story", "2028-09-12", true, true },
        { "bankruptcy-failed-term-resumes.story", "2028-09-13", false, false },
        { "fraud-restored-and-recounted.story", "2025-05-05", true, true },
        { "fraud-restored-and-recounted.story", "2025-05-06", false, false },
        { "fraud-restored-and-recounted.story", "2025-06-09", false, false },
        { "fraud-restored-and-recounted.story", "2025-06-10", true, true },
        { "fraud-restored-and-recounted.story", "2028-06-10", true, true },
        { "fraud-restored-and-recounted.story", "2028-06-11", false, false },
        { "bankruptcy-performed.story", "2026-01-14", true, true },
        { "bankruptcy-performed.story", "2026-01-15", false, false },
        { "bankruptcy-performed.story", "2027-06-02", false, false },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Register_AroundEachAct_IsRightOnTheDay(string file, string day, bool restricts, bool shown)
    {
        StorageWorld world = await ToldOnceAsync(file);
        DateOnly on = DateOnly.ParseExact(day, "yyyy-MM-dd");
        RegisterQueries registers = world.Get<RegisterQueries>();

        IReadOnlyList<RegisterLine> check = await registers.CheckAsync(
            StorageWorld.Party.UnifiedCode, on, CancellationToken.None);
        Page<RegisterLine> open = await registers.PublicListAsync(null, on, new Paging(), CancellationToken.None);

        Assert.Equal((restricts ? 1 : 0, shown ? 1 : 0), (check.Count, open.Total));
    }

    [Theory]
    [InlineData("bankruptcy-failed-term-resumes.story")]
    [InlineData("fraud-restored-and-recounted.story")]
    [InlineData("objection-remedies.story")]
    [InlineData("penalty-falls-everything-follows.story")]
    [InlineData("revocation-becomes-amendment.story")]
    public async Task Rebuild_AfterAnUndoing_GivesTheSameTables(string file)
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync(file);
        await using StorageWorld told = world;
        Dictionary<string, IReadOnlyList<string>> before = [];
        foreach (string table in ReadTables)
            before[table] = await told.DumpAsync(table);

        await told.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        foreach (string table in ReadTables)
            Assert.Equal(before[table], await told.DumpAsync(table));
        Assert.NotEmpty(before["register_spans"]);
        Assert.Empty(await told.Get<CaseHolds>().AllAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Shield_WhileATermRuns_StopsTheWatchAndAnotherBeginsForTheNewLastDay()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync("bankruptcy-failed-term-resumes.story");
        await using StorageWorld told = world;

        await using CaseDb db = told.Database.Read();
        RegisterEntryRow entry = await db.RegisterEntries.SingleAsync();

        Assert.Equal(new DateOnly(2028, 9, 12), entry.EndsOn);
        Assert.Equal(EntryStatus.Expired, entry.Status);
        Assert.Equal(
            ["Moot", "Completed"],
            await db.Cases.Where(row => row.Kind == "expiry").OrderBy(row => row.OpenedOn).Select(row => row.Status)
                .ToListAsync());
    }

    [Fact]
    public async Task Plan_BeforeAndAfterTheRevocation_TellsTheSameItems()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync("4-listing-revoked.story", until: new DateOnly(2026, 5, 6));
        await using StorageWorld early = world;
        (StorageWorld later, _) = await StoryOnDesk.TellAsync("4-listing-revoked.story");
        await using StorageWorld told = later;
        EntryId entry = new("E-listing-430100-2025-1");

        IReadOnlyList<UndoItem> before = (await early.Get<UndoQueries>().PlanAsync(entry, CancellationToken.None))!;
        IReadOnlyList<UndoItem> after = (await told.Get<UndoQueries>().PlanAsync(entry, CancellationToken.None))!;

        Assert.All(before, item => Assert.False(item.Done));
        Assert.All(after, item => Assert.True(item.Done, item.ToString()));
        Assert.Subset(
            after.Select(item => (item.Subject, item.Target)).ToHashSet(),
            before.Select(item => (item.Subject, item.Target)).ToHashSet());
        Assert.Contains(after, item => item is { Subject: UndoSubject.Case, Done: true });
        Assert.Contains(after, item => item is { Subject: UndoSubject.Receiver, Receipt.Length: > 0 });
        Assert.Null(await told.Get<UndoQueries>().PlanAsync(new EntryId("none"), CancellationToken.None));
    }

    [Fact]
    public async Task Reaction_WhenTheHostDiesBetweenTheCommitAndItsMark_OpensOneCase()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync(
            "penalty-falls-everything-follows.story", until: new DateOnly(2026, 4, 29));
        await using StorageWorld told = world;
        told.SetDay(new DateOnly(2026, 4, 30));
        CaseId objection = new("objection-430100-2025-1");
        await told.SubmitAsync(
            new ReportOutsideEvent
            {
                Case = objection,
                Event = "remedyDecided",
                Facts = Rules.FactSet.Empty.WithCode("underlyingPenalty", "annulled")
                    .With("annulmentEffectiveOn", new DateOnly(2026, 4, 30)),
            },
            Workflows.Actors.Actor.System);
        int before = await RevocationsAsync(told);
        await using StorageWorld next = told.Beside();

        // The next host delivers; then its mark is lost as if it had died, and a third delivers again.
        await next.Get<OutboxPump>().DrainAsync(CancellationToken.None);
        int delivered = await RevocationsAsync(told);
        await told.ExecuteAsync(
            "UPDATE outbox SET state = 'waiting', delivered_ms = NULL, receipt = NULL WHERE kind = 'openCase'");
        await using StorageWorld third = told.Beside();
        await third.Get<OutboxPump>().DrainAsync(CancellationToken.None);

        Assert.Equal((0, 1, 1), (before, delivered, await RevocationsAsync(told)));
        Assert.Equal(0, await told.CountAsync(db => db.Outbox.Where(row => row.State != OutboxRow.Delivered)));
        Assert.Equal(0, await told.CountAsync(db => db.SupervisionItems));
    }

    [Fact]
    public async Task Correction_OfAGround_AsksAgainAndTellsWhatDiffers()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync("objection-founded.story");
        await using StorageWorld told = world;

        await using CaseDb db = told.Database.Read();
        OutboxRow review = await db.Outbox.SingleAsync(row => row.Kind == OutboxRow.Review);

        Assert.Equal("L44-05-02b", (await db.RegisterEntries.SingleAsync()).Ground);
        // Both items of the ground carry the listing, so nothing comes out otherwise.
        Assert.Equal("0 answers differ", review.Receipt);
    }

    [Fact]
    public async Task RollBack_OfWhatAnOpenCaseTakesDownItself_LeavesItToThatCase()
    {
        DateOnly day = new(2026, 3, 3);
        (StorageWorld world, StoryOnDesk story) = await StoryOnDesk.TellAsync(
            "typical-case-undone.story", until: day.AddDays(-1));
        await using StorageWorld told = world;
        // The message to the typical case is held up, so that the rolling back comes first.
        await told.ExecuteAsync(
            "CREATE TRIGGER held AFTER INSERT ON outbox WHEN new.kind = 'tellFollowers' "
            + "BEGIN UPDATE outbox SET state = 'incident' WHERE id = new.id; END");
        Assert.Single(await story.RunAsync(from: day, until: day));

        await using (CaseDb db = told.Database.Read())
        {
            OutboxRow back = await db.Outbox.SingleAsync(row => row.Kind == OutboxRow.RollBack);
            Assert.Equal((OutboxRow.Delivered, "nothing was built on it"), (back.State, back.Receipt));
            Assert.Equal(0, await db.Cases.CountAsync(row => row.Kind == "publication-correction"));
            Assert.Equal("Published", await StatusAsync(db, story["T"]));
        }

        await told.ExecuteAsync("UPDATE outbox SET state = 'waiting' WHERE kind = 'tellFollowers' AND state = 'incident'");
        await told.SettleAsync();
        await using CaseDb after = told.Database.Read();
        Assert.Equal("Withdrawn", await StatusAsync(after, story["T"]));
    }

    [Fact]
    public async Task Repair_OfAListingInAnotherProvince_TellsTheReceiverThatWasAskedToShowIt()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync("repair-strict-route.story");
        await using StorageWorld told = world;

        await using CaseDb db = told.Database.Read();
        OutboxRow message = await db.Outbox.SingleAsync(
            row => row.Receiver == "registration-province" && row.Content == "removed-early");

        Assert.Equal(OutboxRow.Delivered, message.State);
        Assert.True(File.Exists(Path.Combine(told.Folder, "outgoing", "registration-province", $"{message.Id}.json")));
    }

    private static async Task<string> StatusAsync(CaseDb db, CaseId id) =>
        (await db.Cases.SingleAsync(row => row.Id == id.Value)).Status;

    private static Task<int> RevocationsAsync(StorageWorld world) =>
        world.CountAsync(db => db.Cases.Where(row => row.Kind == "listing-revocation"));

    // One telling serves all days of a story; the folder goes when the process does.
    private static readonly Dictionary<string, Task<StorageWorld>> Told = [];

    private static Task<StorageWorld> ToldOnceAsync(string file)
    {
        lock (Told)
        {
            if (!Told.TryGetValue(file, out Task<StorageWorld>? telling))
                Told[file] = telling = TellAsync(file);
            return telling;
        }
    }

    private static async Task<StorageWorld> TellAsync(string file) => (await StoryOnDesk.TellAsync(file)).World;
}
