using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class AuditVerificationTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Verify_OfAnUntouchedHistory_IsSound()
    {
        await using StorageWorld world = await WorldAsync();

        AuditReport report = await VerifyAsync(world);

        Assert.True(report.IsSound);
        Assert.Equal(2, report.Lines);
        Assert.Equal(await world.CountAsync(db => db.Events), report.Events);
    }

    [Theory]
    [InlineData(
        "audit_refuse_update",
        "UPDATE audit SET details = details || x'20' WHERE position = 2",
        "audit 2: its bytes")]
    [InlineData("audit_refuse_update", "UPDATE audit SET actor = 'somebody' WHERE position = 1", "audit 1: its bytes")]
    [InlineData("audit_refuse_delete", "DELETE FROM audit WHERE position = 1", "audit 1: the line is missing")]
    [InlineData("audit_refuse_delete", "DELETE FROM audit WHERE position = 2", "events: ")]
    [InlineData(
        "events_refuse_update",
        "UPDATE events SET body = body || x'20' WHERE position = 1",
        "changed after storing")]
    [InlineData(
        "events_refuse_update",
        "UPDATE events SET actor_name = 'X' WHERE position = 1",
        "changed after storing")]
    [InlineData(
        "events_refuse_delete",
        "DELETE FROM events WHERE position = 2",
        "event 3 (listing-430100-2026-1): sequence 3 where 2")]
    public async Task Verify_AfterAChangeBehindTheTriggers_NamesTheFirstBrokenRow(
        string trigger, string sql, string words)
    {
        await using StorageWorld world = await WorldAsync();
        await world.ExecuteAsync($"DROP TRIGGER {trigger}");
        Assert.Equal(1, await world.ExecuteAsync(sql));

        AuditReport report = await VerifyAsync(world);

        Assert.False(report.IsSound);
        Assert.Contains(words, report.Broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithAnEventNobodyAccountsFor_IsBroken()
    {
        await using StorageWorld world = await WorldAsync();
        await world.ExecuteAsync(
            "INSERT INTO events (case_id, sequence, name, body, at_ms, day, actor_id, actor_name) "
            + "SELECT case_id, 99, name, body, at_ms, day, actor_id, actor_name FROM events LIMIT 1");

        AuditReport report = await VerifyAsync(world);

        Assert.StartsWith("events: ", report.Broken, StringComparison.Ordinal);
    }

    private static async Task<StorageWorld> WorldAsync()
    {
        StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();
        return world;
    }

    private static Task<AuditReport> VerifyAsync(StorageWorld world) =>
        world.Get<AuditVerification>().VerifyAsync(CancellationToken.None);
}
