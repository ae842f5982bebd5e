using CreditSupervision.Host.Auditing;

namespace CreditSupervision.Host.Tests.Auditing;

/// <summary>What a database administrator could do to a history, and the row the verification then names.</summary>
public sealed class TamperingTests
{
    private const string EventColumns =
        "case_id, sequence, name, body, at_ms, day, actor_id, actor_name, actor_post, command_id";

    [Fact]
    public async Task Verify_OfASealedHistory_IsSound()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();

        AuditReport report = await world.VerifyAsync();

        Assert.Null(report.Broken);
        // Three cases opened and proposed, two seals told.
        Assert.Equal((8L, 2L, 3L), (report.Lines, report.Seals, report.Unsealed));
        Assert.Equal(await world.NumberAsync("SELECT count(*) FROM events"), report.Events);
    }

    [Theory]
    [InlineData("UPDATE events SET body = replace(body, 'propose', 'prOpose') WHERE position = 3", "events", 3)]
    [InlineData("UPDATE events SET actor_id = 'somebody.else' WHERE position = 5", "events", 5)]
    [InlineData("UPDATE events SET day = '2020-01-01' WHERE position = 1", "events", 1)]
    [InlineData("UPDATE events SET name = 'case-closed/1' WHERE position = 2", "events", 2)]
    [InlineData("UPDATE events SET at_ms = at_ms + 1 WHERE position = 4", "events", 4)]
    [InlineData("DELETE FROM events WHERE position = 2", "events", 2)]
    [InlineData("DELETE FROM events WHERE position = 1", "events", 1)]
    [InlineData("UPDATE audit SET details = details || ' ' WHERE position = 2", "audit", 2)]
    [InlineData("UPDATE audit SET actor = 'somebody.else' WHERE position = 4", "audit", 4)]
    [InlineData("UPDATE audit SET at_ms = at_ms - 1 WHERE position = 1", "audit", 1)]
    [InlineData("UPDATE audit SET algorithm = 'sm3' WHERE position = 5", "audit", 5)]
    [InlineData("UPDATE audit SET algorithm = 'none' WHERE position = 5", "audit", 5)]
    [InlineData("UPDATE audit SET hash = previous_hash WHERE position = 3", "audit", 3)]
    [InlineData("DELETE FROM audit WHERE position = 1", "audit", 1)]
    [InlineData("DELETE FROM audit WHERE position = 4", "audit", 4)]
    [InlineData("DELETE FROM audit WHERE position = 8", "audit", 8)]
    [InlineData("UPDATE seals SET day = '2020-01-01' WHERE number = 1", "seals", 1)]
    [InlineData("UPDATE seals SET events = events + 1 WHERE number = 2", "seals", 2)]
    [InlineData("UPDATE seals SET events_digest = audit_hash WHERE number = 1", "seals", 1)]
    [InlineData("DELETE FROM seals WHERE number = 1", "seals", 1)]
    [InlineData("DELETE FROM seals WHERE number = 2", "seals", 2)]
    public async Task Verify_AfterARowWasChangedOrDeleted_NamesTheRow(string statement, string table, long row)
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(statement);

        AuditReport report = await world.VerifyAsync();

        Assert.Equal((table, row), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterAnEventWasSlippedIn_NamesIt()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(
            $"INSERT INTO events ({EventColumns}) SELECT case_id, 99, name, body, at_ms, day, actor_id, actor_name, "
            + "actor_post, command_id FROM events WHERE position = 1");
        long last = await world.NumberAsync("SELECT max(position) FROM events");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("events", last), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterTwoEventsChangedPlaces_NamesTheFirst()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(
            "UPDATE events SET position = -2 WHERE position = 2",
            "UPDATE events SET position = 2 WHERE position = 3",
            "UPDATE events SET position = 3 WHERE position = -2");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal("events", report.Broken?.Table);
        Assert.InRange(report.Broken!.Row, 2, 3);
    }

    [Fact]
    public async Task Verify_AfterTwoEventsChangedSequences_NamesTheFirst()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(
            "UPDATE events SET sequence = -2 WHERE position = 2",
            "UPDATE events SET sequence = 2 WHERE position = 3",
            "UPDATE events SET sequence = 3 WHERE position = 2");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal("events", report.Broken?.Table);
        Assert.InRange(report.Broken!.Row, 2, 3);
    }

    [Fact]
    public async Task Verify_AfterTwoAuditLinesChangedPlaces_NamesTheFirst()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(
            "UPDATE audit SET position = -2 WHERE position = 2",
            "UPDATE audit SET position = 2 WHERE position = 3",
            "UPDATE audit SET position = 3 WHERE position = -2");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("audit", 2L), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterALineWasSlippedInBeforeTheFirst_NamesIt()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.TamperAsync(
            "INSERT INTO audit (position, at_ms, actor, act, subject, details, previous_hash, algorithm, hash) "
            + "SELECT 0, at_ms, actor, act, subject, details, 'x', algorithm, hash FROM audit WHERE position = 1");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("audit", 0L), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterTheEndOfEverythingWasCutOff_IsFoundByTheHeadFile()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        // Line 7 opened the third case: cut there, nothing in the tables remembers it.
        await world.TamperAsync(
            "DELETE FROM events WHERE case_id = (SELECT subject FROM audit WHERE position = 7)",
            "DELETE FROM audit WHERE position >= 7");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("audit", 7L), (report.Broken?.Table, report.Broken?.Row));
        Assert.Contains("head.json", report.Broken!.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterTheEndWasCutOffWithTheHeadFile_IsFoundByTheSeals()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        File.Delete(Path.Combine(world.SealFolder, "head.json"));
        // Line 6 told of the second seal, which reaches line 5.
        await world.TamperAsync(
            "DELETE FROM events WHERE case_id IN (SELECT subject FROM audit WHERE position >= 4)",
            "DELETE FROM audit WHERE position >= 4",
            "DELETE FROM seals WHERE number = 2");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("audit", 4L), (report.Broken?.Table, report.Broken?.Row));
        Assert.Contains("seal 2", report.Broken!.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterOnlyUnsealedLinesWereCutOffWithTheHeadFile_CannotKnow()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        File.Delete(Path.Combine(world.SealFolder, "head.json"));
        await world.TamperAsync(
            "DELETE FROM events WHERE case_id = (SELECT subject FROM audit WHERE position = 7)",
            "DELETE FROM audit WHERE position >= 7");

        AuditReport report = await world.VerifyAsync();

        // The limit docs/operations.md states: without the head file, what follows the last seal has no witness.
        Assert.True(report.IsSound);
        Assert.Equal(6, report.Lines);
    }

    [Fact]
    public async Task Verify_AfterASealFileWasChanged_NamesTheSeal()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        string file = Path.Combine(world.SealFolder, "seal-000001.json");
        string seal = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, seal.Replace("\"hash\":\"", "\"hash\":\"0", StringComparison.Ordinal));

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("seals", 1L), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterASealWasForgedAtTheEnd_NamesIt()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.ForgeSealAsync();

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("seals", 3L), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_AfterTheSettingChangedToSm3_ReadsOldAndNewRows()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.AppendWithAsync(ChainAlgorithm.Sm3);

        AuditReport report = await world.VerifyAsync();

        Assert.Null(report.Broken);
        Assert.Equal(1, await world.NumberAsync("SELECT count(*) FROM audit WHERE algorithm = 'sm3'"));
    }

    [Fact]
    public async Task Verify_AfterALineHashedWithSm3WasChanged_NamesIt()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        await world.AppendWithAsync(ChainAlgorithm.Sm3);
        await world.TamperAsync("UPDATE audit SET subject = 'nothing' WHERE position = 9");

        AuditReport report = await world.VerifyAsync();

        Assert.Equal(("audit", 9L), (report.Broken?.Table, report.Broken?.Row));
    }

    [Fact]
    public async Task Verify_OfRowsFromBeforeTheSeals_IsSoundAndFindsAChange()
    {
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        long position = await world.AppendOldAsync();

        AuditReport before = await world.VerifyAsync();
        await world.TamperAsync($"UPDATE events SET actor_name = 'X' WHERE position = {position}");
        AuditReport after = await world.VerifyAsync();

        Assert.Null(before.Broken);
        Assert.Equal(("events", position), (after.Broken?.Table, after.Broken?.Row));
    }
}
