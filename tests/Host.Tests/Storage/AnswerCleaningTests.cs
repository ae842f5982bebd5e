using CreditSupervision.Host.Desk;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class AnswerCleaningTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData(Store.Sqlite, 0, true)]
    [InlineData(Store.Sqlite, 1, false)]
    [InlineData(Store.Postgres, 0, true)]
    [InlineData(Store.Postgres, 1, false)]
    public async Task Answer_AfterThirtyDays_IsKeptToTheMillisecond(Store store, int beyondMs, bool isKept)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        CaseId id = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");
        world.Time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromMilliseconds(beyondMs));

        int forgotten = await world.Get<AnswerCleaning>().RunAsync(CancellationToken.None);
        DeskAnswer again = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");

        Assert.Equal(isKept ? 0 : 1, forgotten);
        // Remembered it is done as before; forgotten it is a new request, for a task that is no longer open.
        Assert.Equal(isKept, again is DeskAnswer.Done);
    }

    [Fact]
    public async Task Cleaning_OfMoreThanABatch_ForgetsThemAllAndLeavesTheYoung()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ExecuteAsync(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1201) "
            + "INSERT INTO answers (request_id, content_hash, answer, at_ms) SELECT 'r' || i, '', x'', 0 FROM n");
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer, "young");

        int forgotten = await world.Get<AnswerCleaning>().RunAsync(CancellationToken.None);

        Assert.Equal(1201, forgotten);
        Assert.Equal(1, await world.CountAsync(db => db.Answers));
    }
}
