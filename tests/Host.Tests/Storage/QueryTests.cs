using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class QueryTests
{
    private static readonly DateOnly ListedOn = new(2025, 6, 2);
    private static readonly DateOnly EndedOn = new(2026, 7, 3);

    [Theory]
    [InlineData("2025-06-01", 0)]
    [InlineData("2025-06-02", 1)]
    [InlineData("2026-07-02", 1)]
    [InlineData("2026-07-03", 0)]
    public async Task Register_OnADay_ShowsWhatWasInForceOnIt(string day, int entries)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(EndedOn.AddDays(100));
        await ListAsync(world);
        DateOnly on = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Page<RegisterLine> page = await world.Get<RegisterQueries>().SeriousListAsync(
            "示范食品", on, new Paging(), CancellationToken.None);
        IReadOnlyList<RegisterLine> check = await world.Get<RegisterQueries>().CheckAsync(
            StorageWorld.Party.UnifiedCode, on, CancellationToken.None);

        Assert.Equal((entries, entries, entries), (page.Total, page.Items.Count, check.Count));
    }

    [Theory]
    [InlineData("2025-06-06", EntryStatus.Listed)]
    [InlineData("2025-06-07", EntryStatus.Published)]
    public async Task Register_AroundThePublication_ShowsTheStatusOfTheDay(string day, EntryStatus status)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(EndedOn.AddDays(100));
        await ListAsync(world);

        RegisterLine line = Assert.Single(await world.Get<RegisterQueries>().CheckAsync(
            StorageWorld.Party.UnifiedCode, DateOnly.ParseExact(day, "yyyy-MM-dd"), CancellationToken.None));

        Assert.Equal(status, line.Status);
        Assert.Equal(new Citation { Source = "SL-44", Article = "5", Item = "2" }, line.Article);
    }

    [Fact]
    public async Task Box_OfEachPost_HoldsItsOwnTasks()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 1, 5));
        CaseId id = await world.ProposedAsync();
        TaskQueries tasks = world.Get<TaskQueries>();

        IReadOnlyList<TaskLine> field = await tasks.BoxAsync(
            StorageWorld.FieldOfficer, TaskBox.Todo, CancellationToken.None);
        IReadOnlyList<TaskLine> done = await tasks.BoxAsync(
            StorageWorld.Proposer, TaskBox.Done, CancellationToken.None);
        Actor elsewhere = StorageWorld.FieldOfficer with { Authority = "430000" };

        TaskLine todo = Assert.Single(field);
        Assert.Equal((id, "fieldReview"), (todo.Case, todo.Step));
        Assert.Equal("propose", Assert.Single(done).Outcome);
        Assert.Empty(await tasks.BoxAsync(elsewhere, TaskBox.Todo, CancellationToken.None));
        Assert.Equal(1, (await tasks.CountsAsync(StorageWorld.FieldOfficer, CancellationToken.None)).Todo);
    }

    [Fact]
    public async Task Case_Viewed_ShowsWhatThePersonMayDo()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 1, 5));
        CaseId id = await world.ProposedAsync();
        CaseQueries cases = world.Get<CaseQueries>();

        CaseView? mine = await cases.FindAsync(id, StorageWorld.FieldOfficer, CancellationToken.None);
        CaseView? theirs = await cases.FindAsync(id, StorageWorld.Proposer, CancellationToken.None);

        Assert.Null(mine!.Permitted.Single(task => task.Task.Step == "fieldReview").Refusal);
        Assert.NotNull(theirs!.Permitted.Single(task => task.Task.Step == "fieldReview").Refusal);
        Assert.Equal(mine.State.Sequence, mine.History.Count);
        Assert.Equal(["case"], mine.History.Select(line => line.Post!.Division).Distinct());
        Assert.Null(await cases.FindAsync(new CaseId("none"), StorageWorld.Proposer, CancellationToken.None));
    }

    [Fact]
    public async Task Penalty_ImportedAgain_IsUnchangedOrANewVersion()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 1, 5));
        PenaltyStore store = world.Get<PenaltyStore>();

        PenaltyImport first = await store.SaveAsync([Penalty("h1")], "importer", CancellationToken.None);
        PenaltyImport again = await store.SaveAsync([Penalty("h1")], "importer", CancellationToken.None);
        PenaltyImport other = await store.SaveAsync([Penalty("h2")], "importer", CancellationToken.None);
        PenaltyView? view = await world.Get<PenaltyQueries>().FindAsync("k", CancellationToken.None);

        Assert.Equal(new PenaltyImport(1, 0, 0), first);
        Assert.Equal(new PenaltyImport(0, 0, 1), again);
        Assert.Equal(new PenaltyImport(0, 1, 0), other);
        Assert.Equal((2, 2), (view!.Line.Version, view.Provenance.Count));
        Assert.Equal(2, await world.CountAsync(db => db.Audit));
    }

    [Fact]
    public async Task Clock_OnlyMovesForward()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 1, 5));
        ClockStore clock = world.Get<ClockStore>();

        Assert.Null(await clock.DayAsync(CancellationToken.None));
        Assert.True(await clock.MoveAsync(new DateOnly(2026, 3, 1), "dev", CancellationToken.None));
        Assert.True(await clock.MoveAsync(new DateOnly(2026, 3, 1), "dev", CancellationToken.None));
        Assert.False(await clock.MoveAsync(new DateOnly(2026, 2, 28), "dev", CancellationToken.None));
        Assert.Equal(new DateOnly(2026, 3, 1), await clock.DayAsync(CancellationToken.None));
    }

    private static async Task ListAsync(StorageWorld world)
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        RegisterEntryRow entry = RegisterRows.Entry("E-1", ListedOn, new DateOnly(2028, 6, 2), EndedOn);
        write.Db.Add(entry);
        write.Db.AddRange(RegisterRows.Spans(entry));
        await write.CommitAsync();
    }

    private static StoredPenalty Penalty(string hash) => new()
    {
        BusinessKey = "k",
        ContentHash = hash,
        Record = "{}"u8.ToArray(),
        PartyName = StorageWorld.Party.Name,
        PartyCode = StorageWorld.Party.UnifiedCode,
        AuthorityName = "长沙市市场监督管理局",
        Provenance = new PenaltyProvenance
        {
            File = "a.csv",
            Batch = "b-1",
            FileHash = "f",
            RowNumber = 2,
            At = new DateTimeOffset(2026, 1, 5, 4, 0, 0, TimeSpan.Zero),
        },
    };
}
