using System.Data.Common;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Postgres;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Databases as earlier programs left them, with rows in them, brought to the newest schema.</summary>
public sealed class MigrationTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    public static TheoryData<Store, string> Earlier()
    {
        TheoryData<Store, string> schemas = [];
        foreach ((Store store, CaseDb db) in new (Store, CaseDb)[]
            { (Store.Sqlite, new SqliteCaseDbDesign().CreateDbContext([])), (Store.Postgres, new PostgresCaseDbDesign().CreateDbContext([])) })
        {
            using (db)
            {
                foreach (string schema in db.Database.GetMigrations().SkipLast(1))
                    schemas.Add(store, schema);
            }
        }

        return schemas;
    }

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Migrate_FromAnEarlierSchemaWithRows_KeepsThemAndRebuildsTheRest(Store store, string schema)
    {
        await using StorageWorld source = await StorageWorld.OpenAsync(Day, store: store);
        CaseId id = await source.ProposedAsync();
        await source.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");
        await using StorageWorld old = await StorageWorld.OpenEmptyAsync(Day, store);
        await MigrateAsync(old, schema);
        int copied = await CopyAsync(source, old);

        SchemaMove move = await old.AsOwner().MigrateAsync(
            store == Store.Postgres ? PostgresCluster.Application : null, CancellationToken.None);
        await old.Database.PrepareAsync();
        await old.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(schema, move.From);
        Assert.True(copied > 10, $"{copied} rows were copied");
        Assert.Equal(await source.DumpAsync("events"), await old.DumpAsync("events"));
        Assert.Equal(await source.DumpAsync("answers"), await old.DumpAsync("answers"));
        Assert.Equal(await source.DumpAsync("cases"), await old.DumpAsync("cases"));
        Assert.Equal(await source.DumpAsync("tasks"), await old.DumpAsync("tasks"));
        Assert.Equal(await source.CountAsync(db => db.Audit), await old.CountAsync(db => db.Audit));
        await Assert.ThrowsAnyAsync<DbException>(() => old.ExecuteAsync("DELETE FROM events"));
        await Assert.ThrowsAnyAsync<DbException>(() => old.ExecuteAsync("UPDATE audit SET actor = 'x'"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Host_OnANewerSchema_IsRefusedAndChangesNothing(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        await world.ExecuteAsync(
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('99990101000000_Future', '99.0.0')");

        StorageRefusedException start = await Assert.ThrowsAsync<StorageRefusedException>(() => world.Database.PrepareAsync());
        StorageRefusedException migrate = await Assert.ThrowsAsync<StorageRefusedException>(
            () => world.AsOwner().MigrateAsync(role: null, CancellationToken.None));

        Assert.Contains("99990101000000_Future", start.Text.Zh, StringComparison.Ordinal);
        Assert.Contains("99990101000000_Future", migrate.Text.En, StringComparison.Ordinal);
    }

    private static async Task MigrateAsync(StorageWorld world, string schema)
    {
        await using CaseDb db = world.AsOwner().Read();
        await db.GetService<IMigrator>().MigrateAsync(schema);
    }

    // The columns that the earlier schema has already; what came later is filled by the migration or the rebuild.
    private static async Task<int> CopyAsync(StorageWorld from, StorageWorld to)
    {
        await using DbConnection source = await from.ConnectAsync();
        await using DbConnection target = await to.ConnectAsync();
        int copied = 0;
        await using CaseDb db = from.Database.Read();
        foreach (string table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            string[] columns = [.. (await ColumnsAsync(target, table)).Intersect(await ColumnsAsync(source, table))];
            if (columns.Length == 0)
                continue;
            await using DbCommand read = source.CreateCommand();
            read.CommandText = $"SELECT {string.Join(", ", columns)} FROM {table} ORDER BY 1, 2";
            await using DbDataReader rows = await read.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                await using DbCommand write = target.CreateCommand();
                write.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES "
                    + $"({string.Join(", ", columns.Select((_, place) => $"@p{place}"))})";
                for (int place = 0; place < columns.Length; place++)
                {
                    DbParameter parameter = write.CreateParameter();
                    parameter.ParameterName = $"p{place}";
                    parameter.Value = rows.GetFieldType(place) == typeof(DateTime) && !rows.IsDBNull(place)
                        ? rows.GetFieldValue<DateOnly>(place)
                        : rows.GetValue(place);
                    write.Parameters.Add(parameter);
                }

                copied += await write.ExecuteNonQueryAsync();
            }
        }

        return copied;
    }

    private static async Task<string[]> ColumnsAsync(DbConnection connection, string table)
    {
        try
        {
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} WHERE 1 = 0";
            await using DbDataReader reader = await command.ExecuteReaderAsync();
            return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        }
        catch (DbException)
        {
            // A table that came later.
            return [];
        }
    }
}
