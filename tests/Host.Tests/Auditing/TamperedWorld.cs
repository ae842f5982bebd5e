using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Auditing;

/// <summary>
/// A sealed history in a real file, and somebody who has the file: the triggers are dropped first, as they would be.
/// Two days, a seal after each, and a line after the last seal.
/// </summary>
internal sealed class TamperedWorld : IAsyncDisposable
{
    private static readonly DateOnly FirstDay = new(2026, 1, 5);

    private static readonly string[] Chained = ["events", "audit", "seals"];

    private readonly StorageWorld world;

    private TamperedWorld(StorageWorld world) => this.world = world;

    public StorageWorld World => world;

    public string SealFolder => Path.Combine(world.Folder, "seals");

    public static async Task<TamperedWorld> OpenAsync()
    {
        StorageWorld world = await StorageWorld.OpenAsync(FirstDay);
        TamperedWorld tampered = new(world);
        AuditSeals seals = world.Get<AuditSeals>();
        await world.ProposedAsync();
        world.SetDay(FirstDay.AddDays(1));
        Assert.True(await seals.BeatAsync(CancellationToken.None));
        await world.ProposedAsync();
        world.SetDay(FirstDay.AddDays(2));
        Assert.True(await seals.BeatAsync(CancellationToken.None));
        await world.ProposedAsync();
        await seals.BeatAsync(CancellationToken.None);
        await tampered.DropTriggersAsync();
        return tampered;
    }

    public Task<AuditReport> VerifyAsync() => world.Get<AuditVerification>().VerifyAsync(CancellationToken.None);

    /// <summary>Runs statements one by one; each must change something.</summary>
    public async Task TamperAsync(params string[] statements)
    {
        foreach (string statement in statements)
            Assert.NotEqual(0, await world.ExecuteAsync(statement));
    }

    public async Task<long> NumberAsync(string sql)
    {
        await using SqliteConnection connection = new(
            $"Data Source={Path.Combine(world.Folder, "credit.db")};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A seal that follows the others by the book, but that nobody set.</summary>
    public async Task ForgeSealAsync()
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        SealRow last = await write.Db.Seals.AsNoTracking().OrderByDescending(row => row.Number).FirstAsync();
        last.PreviousHash = last.Hash;
        last.Number++;
        last.Hash = AuditSeals.Hash(last, ChainAlgorithm.Sha256);
        write.Db.Seals.Add(last);
        await write.CommitAsync();
    }

    /// <summary>A line as a host with another setting writes it.</summary>
    public async Task AppendWithAsync(ChainAlgorithm algorithm)
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        write.Db.Chain = algorithm;
        await AuditLog.AppendAsync(
            write.Db, 1, "somebody", AuditActs.CaseExported, "a case", new HoldDetails("test"), CancellationToken.None);
        await write.CommitAsync();
    }

    /// <summary>An event and its line as they were written before marks and seals; the event's position.</summary>
    public async Task<long> AppendOldAsync()
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        write.Db.Chain = ChainAlgorithm.Flat;
        EventRow old = await write.Db.Events.AsNoTracking().OrderBy(row => row.Position).FirstAsync();
        old.Position = await WriteHeads.NextEventAsync(write.Db, 1, CancellationToken.None);
        old.CaseId = "listing-430100-2025-1";
        old.Sequence = 1;
        write.Db.Events.Add(old);
        await write.Db.SaveChangesAsync();
        AcceptedDetails details = new(
            "OpenCase", null, old.Position, old.Position, 1, EventDigest.Old([old]));
        await AuditLog.AppendAsync(
            write.Db, 1, "somebody", AuditActs.CommandAccepted, old.CaseId, details, CancellationToken.None);
        await write.CommitAsync();
        return old.Position;
    }

    /// <summary>Puts the three tables aside.</summary>
    public async Task SaveAsync()
    {
        foreach (string table in Chained)
        {
            await world.ExecuteAsync($"DROP TABLE IF EXISTS whole_{table}");
            await world.ExecuteAsync($"CREATE TABLE whole_{table} AS SELECT * FROM {table}");
        }
    }

    /// <summary>Brings back what was put aside.</summary>
    public async Task RestoreAsync()
    {
        foreach (string table in Chained)
        {
            await world.ExecuteAsync($"DELETE FROM {table}");
            await world.ExecuteAsync($"INSERT INTO {table} SELECT * FROM whole_{table}");
        }
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private async Task DropTriggersAsync()
    {
        foreach (string table in Chained)
        {
            await world.ExecuteAsync($"DROP TRIGGER {table}_refuse_update");
            await world.ExecuteAsync($"DROP TRIGGER {table}_refuse_delete");
        }
    }
}
