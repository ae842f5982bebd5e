using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Storage;
using Npgsql;

namespace CreditSupervision.Host.Tests.Postgres;

public sealed class PostgresRightsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData("events", "UPDATE events SET actor_id = 'somebody'")]
    [InlineData("events", "DELETE FROM events")]
    [InlineData("events", "TRUNCATE events")]
    [InlineData("audit", "UPDATE audit SET actor = 'somebody'")]
    [InlineData("audit", "DELETE FROM audit")]
    [InlineData("audit", "TRUNCATE audit")]
    public async Task History_ChangedByItsOwner_IsRefusedByTheTrigger(string table, string sql)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: Store.Postgres);
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);
        IReadOnlyList<string> before = await world.DumpAsync(table);

        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync(sql));

        Assert.Contains($"{table} is append-only", refused.MessageText, StringComparison.Ordinal);
        Assert.NotEmpty(before);
        Assert.Equal(before, await world.DumpAsync(table));
    }

    [Theory]
    [InlineData("UPDATE events SET actor_id = 'somebody'")]
    [InlineData("DELETE FROM events")]
    [InlineData("TRUNCATE audit")]
    [InlineData("DROP TRIGGER audit_refuse_update ON audit")]
    [InlineData("ALTER TABLE events DISABLE TRIGGER ALL")]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    public async Task History_ChangedByTheApplication_IsRefusedForWantOfRights(string sql)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: Store.Postgres);
        await using NpgsqlConnection connection = new(world.Postgres!.AsApplication + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);

        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("credit_app; DROP TABLE audit")]
    [InlineData("Credit")]
    [InlineData("")]
    public async Task Grants_ForANameThatIsNone_AreRefused(string role)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: Store.Postgres);

        StorageRefusedException refused = await Assert.ThrowsAsync<StorageRefusedException>(
            () => world.Database.MigrateAsync(role, CancellationToken.None));

        Assert.Contains(role, refused.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_SortByBytes_WhateverTheCollationOfTheCluster()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: Store.Postgres);
        await world.ExecuteAsync(
            "INSERT INTO holds (case_id, reason, at_ms) SELECT name, '', 0 FROM unnest(ARRAY['b','B','a','A','长','市']) AS name");

        IReadOnlyDictionary<string, string> held = await world.Get<CaseHolds>().AllAsync(CancellationToken.None);

        Assert.Equal(["A", "B", "a", "b", "市", "长"], held.Keys);
    }
}
