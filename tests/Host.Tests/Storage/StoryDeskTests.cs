using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class StoryDeskTests
{
    private static readonly string[] ReadTables =
        ["cases", "tasks", "timers", "letters", "register_entries", "register_spans", "outbox"];

    public static TheoryData<string, Store> Stories()
    {
        TheoryData<string, Store> stories = [];
        foreach (string file in Directory.EnumerateFiles(StoryOnDesk.Folder, "*.story")
            .Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal))
        {
            stories.Add(file, Store.Sqlite);
            stories.Add(file, Store.Postgres);
        }

        return stories;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Story_ToldThroughTheDesk_EndsAsItSaysAndVerifies(string file, Store store)
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync(file, store: store);
        await using StorageWorld told = world;

        AuditReport report = await told.Get<AuditVerification>().VerifyAsync(CancellationToken.None);

        Assert.Null(report.Broken);
        Assert.Equal(await told.CountAsync(db => db.Events), report.Events);
        Assert.Empty(await told.Get<CaseHolds>().AllAsync(CancellationToken.None));
        Assert.Equal(0, await told.CountAsync(db => db.Outbox.Where(row => row.DeliveredMs == null)));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Rebuild_AfterAStory_GivesTheSameTables(string file, Store store)
    {
        (StorageWorld world, _) = await StoryOnDesk.TellAsync(file, store: store);
        await using StorageWorld told = world;
        Dictionary<string, IReadOnlyList<string>> before = [];
        foreach (string table in ReadTables)
            before[table] = await told.DumpAsync(table);
        await told.ExecuteAsync(
            "DELETE FROM tasks; UPDATE cases SET status = 'Lost', state = "
            + (store == Store.Sqlite ? "x'7b7d'" : "'\\x7b7d'") + "; DELETE FROM letters");

        long replayed = await told.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(await told.CountAsync(db => db.Events), replayed);
        foreach (string table in ReadTables)
            Assert.Equal(before[table], await told.DumpAsync(table));
        // The open work of the first day has not yet sent anything outside.
        string[] filled = file.StartsWith("6-", StringComparison.Ordinal)
            ? ["cases", "tasks", "letters", "register_entries"]
            : ["cases", "tasks", "letters", "register_entries", "outbox"];
        Assert.All(filled, table => Assert.NotEmpty(before[table]));
    }
}
