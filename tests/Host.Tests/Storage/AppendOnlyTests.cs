using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class AppendOnlyTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData("events", "UPDATE events SET actor_id = 'somebody'")]
    [InlineData("events", "DELETE FROM events")]
    [InlineData("audit", "UPDATE audit SET actor = 'somebody'")]
    [InlineData("audit", "DELETE FROM audit")]
    public async Task History_ChangedByPlainSql_IsRefused(string table, string sql)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);
        IReadOnlyList<string> before = await world.DumpAsync(table);

        SqliteException refused = await Assert.ThrowsAsync<SqliteException>(() => world.ExecuteAsync(sql));

        Assert.Contains($"{table} is append-only", refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(before);
        Assert.Equal(before, await world.DumpAsync(table));
    }

    [Fact]
    public async Task Event_OfTheSameSequence_IsRefused()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);

        SqliteException refused = await Assert.ThrowsAsync<SqliteException>(() => world.ExecuteAsync(
            "INSERT INTO events (case_id, sequence, name, body, at_ms, day, actor_id, actor_name) "
            + "SELECT case_id, sequence, name, body, at_ms, day, actor_id, actor_name FROM events LIMIT 1"));

        Assert.Contains("events.case_id, events.sequence", refused.Message, StringComparison.Ordinal);
    }
}
