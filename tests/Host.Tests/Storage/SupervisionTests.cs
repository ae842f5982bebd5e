using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Timers;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Missed and wrongful listings, fallen penalties, further penalties: each difference once.</summary>
public sealed class SupervisionTests
{
    private static readonly DateOnly Today = new(2026, 4, 30);
    private static readonly EntryId Entry = new("E-listing-430100-2025-1");
    private const string Listing = "listing-430100-2025-1";
    private const string Revoked = "4-listing-revoked.story";
    private const string Yuelu = "91430100MA4LD0047X";

    [Fact]
    public async Task Sweep_OfAListablePenaltyWithoutACase_IsOneItemUntilAPersonResolvesIt()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await ImportAsync(world, Penalty("k1", Facts("HP-2b")), openedCase: null);
        SupervisionSweep sweep = world.Get<SupervisionSweep>();

        SweepCount first = await sweep.RunAsync(CancellationToken.None);
        SweepCount again = await sweep.RunAsync(CancellationToken.None);
        SupervisionLine item = Assert.Single((await ItemsAsync(world, open: true)).Items);
        ItemResolution resolved = await world.Get<SupervisionStore>().ResolveAsync(
            item.Id, "已另案立案。", "sun.credit-chief.changsha", null, CancellationToken.None);
        ItemResolution twice = await world.Get<SupervisionStore>().ResolveAsync(
            item.Id, "再次。", "sun.credit-chief.changsha", null, CancellationToken.None);
        SweepCount afterwards = await sweep.RunAsync(CancellationToken.None);

        Assert.Equal((1, 0, 0), (first.Items, again.Items, afterwards.Items));
        Assert.Equal(("MissedListing", "430100"), (item.Kind, item.Authority));
        Assert.Equal((ItemResolution.Resolved, ItemResolution.NotOpen), (resolved, twice));
        Assert.Empty((await ItemsAsync(world, open: true)).Items);
        Assert.Equal("已另案立案。", Assert.Single((await ItemsAsync(world, open: false)).Items).Reason);
    }

    [Theory]
    [InlineData("HP-2b", "2026-04-30", 1)]
    [InlineData("none", "2026-04-30", 0)]
    [InlineData("HP-2b", "2026-05-01", 0)]
    [InlineData(null, "2026-04-30", 0)]
    public async Task Sweep_OfAPenaltyWithoutACase_FindsOnlyWhatTheLawOfItsDayLists(
        string? heavier, string decidedOn, int items)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        StoredPenalty penalty = Penalty("k1", Facts(heavier)) with { DecidedOn = DateOnly.ParseExact(decidedOn, "yyyy-MM-dd") };
        await ImportAsync(world, penalty, openedCase: null);

        SweepCount count = await world.Get<SupervisionSweep>().RunAsync(CancellationToken.None);

        Assert.Equal(items, count.Items);
    }

    [Fact]
    public async Task Sweep_OfAListingItsPenaltyDoesNotCarry_IsAWrongfulOne()
    {
        await using StorageWorld world = await ListedAsync();
        await ImportAsync(world, Penalty("k1", Facts("none")), Listing);

        await world.Get<SupervisionSweep>().RunAsync(CancellationToken.None);

        SupervisionLine item = Assert.Single((await ItemsAsync(world, open: true)).Items);
        Assert.Equal(("WrongfulListing", Entry.Value), (item.Kind, item.Subject));
    }

    [Fact]
    public async Task Sweep_OfAPenaltyThatFell_OpensTheRevocationByItselfOnce()
    {
        await using StorageWorld world = await ListedAsync();
        await ImportAsync(
            world, Penalty("k1", Facts("HP-3b")) with { Standing = "annulled", StandingOn = Today }, Listing);
        SupervisionSweep sweep = world.Get<SupervisionSweep>();

        SweepCount first = await sweep.RunAsync(CancellationToken.None);
        SweepCount again = await sweep.RunAsync(CancellationToken.None);

        await using CaseDb db = world.Database.Read();
        CaseRow opened = await db.Cases.SingleAsync(row => row.Kind == "listing-revocation");
        Assert.Equal((Entry.Value, "Reported"), (opened.EntryId, opened.Status));
        Assert.Equal("annulled", ((FactValue.Code)CaseJson.ReadState(opened.State).Facts["underlyingPenalty"].Value).Value);
        Assert.Equal((1, 0, 0), (first.Revocations, again.Revocations, first.Items));
    }

    [Theory]
    [InlineData("2025-03-17", 0)]
    [InlineData("2025-03-18", 1)]
    public async Task Sweep_OfAFurtherHeavierPenalty_TellsTheDeskOfThePendingRepair(string decidedOn, int told)
    {
        await using StorageWorld world = await ListedAsync();
        StoredPenalty further = Penalty("k2", Facts("HP-3b")) with
        {
            DecidedOn = DateOnly.ParseExact(decidedOn, "yyyy-MM-dd"),
        };
        await ImportAsync(world, further, "listing-430199-2025-9");

        await world.Get<SupervisionSweep>().RunAsync(CancellationToken.None);

        Page<SupervisionLine> items = await ItemsAsync(world, open: true);
        Assert.Equal(told, items.Items.Count(item => item.Kind == "SecondHeavierPenalty"));
    }

    [Fact]
    public async Task Revocation_WithWhatWasBuiltOnTheEntry_TellsAPersonWhatNobodyTakesBackByItself()
    {
        (StorageWorld listed, StoryOnDesk told) = await StoryOnDesk.TellAsync(Revoked, until: Today.AddDays(-1));
        await using StorageWorld world = listed;
        RegisterEntryRow typical = RegisterRows.Entry("E-typical", new DateOnly(2025, 6, 2), null);
        typical.Register = RegisterName.TypicalCases.Value;
        typical.Ground = Listing;
        await using (WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None))
        {
            write.Db.Add(typical);
            write.Db.AddRange(RegisterRows.Spans(typical));
            await write.CommitAsync();
        }

        Assert.Empty(await told.RunAsync(from: Today));

        await using CaseDb db = world.Database.Read();
        OutboxRow back = await db.Outbox.SingleAsync(row => row.Kind == OutboxRow.RollBack);
        Assert.Equal(OutboxRow.Delivered, back.State);
        bool byItself = await db.Cases.AnyAsync(row => row.EntryId == "E-typical");
        int items = await db.SupervisionItems.CountAsync(row => row.Subject == "E-typical");
        Assert.Equal(1, (byItself ? 1 : 0) + items);
    }

    [Fact]
    public async Task Pump_OnANewDay_SweepsOnce()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await ImportAsync(world, Penalty("k1", Facts("HP-2b")), openedCase: null);

        await world.SettleAsync();
        await ImportAsync(world, Penalty("k2", Facts("HP-2b")), openedCase: null);
        await world.SettleAsync();
        int sameDay = await world.CountAsync(db => db.SupervisionItems);
        world.SetDay(Today.AddDays(1));
        await world.SettleAsync();

        Assert.Equal((1, 2), (sameDay, await world.CountAsync(db => db.SupervisionItems)));
    }

    private static async Task<StorageWorld> ListedAsync()
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync(Revoked, until: Today.AddDays(-1));
        world.SetDay(Today);
        return world;
    }

    private static Task<Page<SupervisionLine>> ItemsAsync(StorageWorld world, bool open) =>
        world.Get<SupervisionQueries>().ListAsync(["430100"], open, new Paging(), CancellationToken.None);

    private static async Task ImportAsync(StorageWorld world, StoredPenalty penalty, string? openedCase)
    {
        await world.Get<PenaltyStore>().SaveAsync([penalty], "importer", CancellationToken.None);
        if (openedCase is not null)
            await world.Get<PenaltyStore>().OpenedAsync(penalty.BusinessKey, new CaseId(openedCase), CancellationToken.None);
    }

    private static FactSet Facts(string? heavier)
    {
        FactSet facts = FactSet.Empty.WithCode("ground", "L44-05-02a").WithCode("partyKind", "legalPerson")
            .With("violationOn", new DateOnly(2025, 1, 10)).With("penaltyDecidedOn", new DateOnly(2025, 4, 10))
            .With("vileNature", true).With("seriousCircumstances", true).With("largeHarm", true)
            .With("factorsReasoned", 9).With("lackOfIntentProven", false).With("separateBasis", false);
        return heavier is null ? facts : facts.WithCode("heavierPenalty", heavier);
    }

    private static StoredPenalty Penalty(string key, FactSet facts) => new()
    {
        BusinessKey = key,
        ContentHash = $"hash-of-{key}",
        Record = "{}"u8.ToArray(),
        PartyName = "湖南岳麓示范建材有限公司（虚构）",
        PartyCode = Yuelu,
        DecidedOn = new DateOnly(2025, 4, 10),
        AuthorityName = "长沙市市场监督管理局",
        Provenance = new PenaltyProvenance
        {
            File = "a.csv",
            Batch = "b-1",
            FileHash = "f",
            RowNumber = 2,
            At = new DateTimeOffset(2026, 1, 5, 4, 0, 0, TimeSpan.Zero),
        },
        Verdict = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
            StorageWorld.Definitions.Catalogue.RuleBook.Judge(Triage.Decision, facts, Today), CaseJson.Options),
        Triage = "list",
    };
}
