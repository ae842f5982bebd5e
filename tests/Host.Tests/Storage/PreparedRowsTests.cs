using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class PreparedRowsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Rows_AfterAStory_AreWhatTheModelReads(Store store)
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync("2-repair-granted.story", store: store);
        await using StorageWorld told = world;
        await using CaseDb db = told.Database.Read();

        await SameAsync<CaseRow>(db, row => [row.Id]);
        await SameAsync<TaskRow>(db, row => [row.CaseId, row.TaskId]);
        await SameAsync<RegisterEntryRow>(db, row => [row.Id]);
        await SameAsync<OutboxRow>(db, row => [row.Id]);
        await SameAsync<EventRow>(db, row => [row.Position]);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Serials_OfTwoWordsYearsAndAuthorities_FollowTheLastOfEach(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        (string Authority, string? Word, int Year, int Number)[] known =
        [
            ("430100", "列严", 2026, 1), ("430100", "列严", 2026, 11), ("430100", "列严", 2025, 40),
            ("430100", "列告", 2026, 3), ("430100", "移出", 2025, 9), ("430200", "列严", 2026, 70), ("430100", null, 2026, 5),
        ];
        foreach ((int place, (string authority, string? word, int year, int number)) in known.Index())
            await world.AddAsync(Letter(place, authority, word, year, number));
        await using CaseDb db = world.Database.Read();

        IReadOnlyDictionary<string, int> next = await LetterSerials.NextAsync(db, "430100", 2026, CancellationToken.None);

        Assert.Equal(
            new Dictionary<string, int> { ["列严"] = 12, ["列告"] = 4 }.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            next.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Update_OfARowThatSomebodyElseMoved_IsAClashAndWritesNothing(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        string id = (await world.ProposedAsync()).Value;
        await using GroupWriter writer = new(world.Database, new GroupTerms());

        DbUpdateConcurrencyException clash = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => writer.WriteAsync(
            async db =>
            {
                CaseRow row = (await db.TrackedAsync<CaseRow>(CancellationToken.None, id))!;
                db.Entry(row).Property(one => one.Sequence).OriginalValue = row.Sequence - 1;
                row.Sequence += 1;
                row.Status = "Moved";
                return true;
            },
            CancellationToken.None));

        Assert.True(Clash.Is(clash));
        Assert.DoesNotContain(await world.DumpAsync("cases"), line => line.Contains("Moved", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Row_TakenAwayAndAddedAgainInOneTurn_IsTheNewOne(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        await world.AddAsync(new TimerRow { CaseId = "c", TimerId = "t", WakesOn = Day });
        await using GroupWriter writer = new(world.Database, new GroupTerms());

        await writer.WriteAsync(
            async db =>
            {
                db.Timers.Remove((await db.TrackedAsync<TimerRow>(CancellationToken.None, "c", "t"))!);
                db.Timers.Add(new TimerRow { CaseId = "c", TimerId = "t", WakesOn = Day.AddDays(7) });
                return true;
            },
            CancellationToken.None);

        await using CaseDb db = world.Database.Read();
        Assert.Equal(Day.AddDays(7), (await db.Timers.SingleAsync()).WakesOn);
    }

    [Fact]
    public async Task Statement_OfAContextThatWasClosedBetween_IsPreparedAnew()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using CaseDb db = world.Database.Read();
        await db.StoredAsync<HoldRow>(CancellationToken.None, "c");
        System.Data.Common.DbCommand before = db.Statement("SELECT 1");

        await db.Database.CloseConnectionAsync();
        await db.Database.OpenConnectionAsync();

        Assert.NotSame(before, db.Statement("SELECT 1"));
        Assert.Same(db.Statement("SELECT 1"), db.Statement("SELECT 1"));
    }

    private static async Task SameAsync<T>(CaseDb db, Func<T, object[]> key)
        where T : class
    {
        List<T> rows = await db.Set<T>().ToListAsync();
        Assert.NotEmpty(rows);
        foreach (T row in rows)
            Assert.Equal(JsonSerializer.Serialize(row), JsonSerializer.Serialize(await db.StoredAsync<T>(CancellationToken.None, key(row))));
    }

    private static LetterRow Letter(int sequence, string authority, string? word, int year, int number) => new()
    {
        CaseId = "c",
        Sequence = sequence,
        Authority = authority,
        Word = word,
        Year = word is null ? null : year,
        Number = word is null ? null : number,
        Template = "t",
        TitleZh = "通知",
        TitleEn = "Notice",
        Recipient = "当事人",
        IssuedOn = Day,
    };
}
