using System.Data.Common;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Postgres;
using CreditSupervision.Host.Timers;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>
/// The rooms around the tables over a folder of their own, with the real definitions and a clock that stands.
/// </summary>
internal sealed class StorageWorld : IAsyncDisposable
{
    public const string Changsha = "430100";

    public static readonly Actor Proposer = Person("zhang.case.changsha", "case", "officer");

    public static readonly Actor FieldOfficer = Person("li.field.changsha", "field", "officer") with
    {
        Lines = ["foodProduction"],
    };

    public static readonly Party Party = new()
    {
        Name = "湖南某示范食品有限公司（虚构）",
        UnifiedCode = "91430100MA4LA0016G",
        Kind = "legalPerson",
    };

    /// <summary>The stories open their expiry cases themselves; nothing is ever this long before its end.</summary>
    private static readonly ExpiryTerms NoSweep = new(-100_000);

    private static readonly Lazy<LoadedDefinitions> Loaded = new(Load);

    private readonly LoadedDefinitions definitions;
    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    private StorageWorld(
        string folder,
        bool ownsFolder,
        PostgresDatabase? postgres,
        FakeTimeProvider time,
        ExpiryTerms terms,
        IDelivery delivery,
        LoadedDefinitions definitions,
        Action<IServiceCollection>? more)
    {
        Folder = folder;
        Postgres = postgres;
        Time = time;
        this.ownsFolder = ownsFolder;
        this.definitions = definitions;
        IServiceCollection collection = new ServiceCollection();
        more?.Invoke(collection);
        services = collection
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(delivery)
            .AddSingleton(terms)
            .AddSingleton(definitions)
            .AddSingleton(new PeopleDirectory(definitions.World?.People ?? []))
            .AddCaseStorage(postgres is null
                ? new StoragePlace.Sqlite(folder)
                : new StoragePlace.Postgres(postgres.AsApplication, folder))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>The real definitions, read once for all tests.</summary>
    public static LoadedDefinitions Definitions => Loaded.Value;

    public string Folder { get; }

    /// <summary>The database where it is PostgreSQL; null where it is SQLite.</summary>
    public PostgresDatabase? Postgres { get; }

    public FakeTimeProvider Time { get; }

    public ICaseDesk Desk => Get<ICaseDesk>();

    public CaseDatabase Database => Get<CaseDatabase>();

    public static async Task<StorageWorld> OpenAsync(
        DateOnly today,
        ExpiryTerms? terms = null,
        IDelivery? delivery = null,
        Store store = Store.Sqlite,
        LoadedDefinitions? definitions = null,
        Action<IServiceCollection>? more = null)
    {
        string folder = Directory.CreateTempSubdirectory("credit-storage-").FullName;
        StorageWorld world = new(
            folder,
            ownsFolder: true,
            store == Store.Postgres ? await (await PostgresCluster.OfTestsAsync()).NewDatabaseAsync() : null,
            new FakeTimeProvider(At(today)),
            terms ?? NoSweep,
            delivery ?? new FileDrop(Path.Combine(folder, "outgoing")),
            definitions ?? Definitions,
            more);
        await world.Database.PrepareAsync();
        return world;
    }

    /// <summary>A world over a database that has no tables yet.</summary>
    public static async Task<StorageWorld> OpenEmptyAsync(DateOnly today, Store store)
    {
        string folder = Directory.CreateTempSubdirectory("credit-storage-").FullName;
        return new StorageWorld(
            folder,
            ownsFolder: true,
            store == Store.Postgres ? await (await PostgresCluster.OfTestsAsync()).NewEmptyDatabaseAsync() : null,
            new FakeTimeProvider(At(today)),
            NoSweep,
            new FileDrop(Path.Combine(folder, "outgoing")),
            Definitions,
            more: null);
    }

    /// <summary>The database as its owner sees it, who migrates.</summary>
    public CaseDatabase AsOwner() => Postgres is null ? Database : Places.Database(Postgres.AsOwner + ";Pooling=false");

    /// <summary>A second host over the same database, with its own memory.</summary>
    public StorageWorld Beside(IDelivery? delivery = null) => new(
        Folder,
        ownsFolder: false,
        Postgres,
        Time,
        NoSweep,
        delivery ?? new FileDrop(Path.Combine(Folder, "outgoing")),
        definitions,
        more: null);

    /// <summary>What went wrong on the way, for the message of a test that fails.</summary>
    public async Task<IReadOnlyList<string>> TroublesAsync()
    {
        await using CaseDb db = Database.Read();
        List<string> told =
        [
            .. (await db.Outbox.Where(row => row.Troubles != null || row.LeaseOwner != null).ToListAsync())
                .Select(row => $"outbox {row.Id} {row.State} {row.LeaseOwner} {row.Troubles}"),
            .. (await db.Timers.ToListAsync()).Select(row =>
                $"timer {row.CaseId} {row.TimerId} {row.WakesOn} {row.NextAttemptMs} {row.LeaseOwner} {row.Troubles}"),
            .. (await db.Holds.ToListAsync()).Select(row => $"hold {row.CaseId} {row.Reason}"),
        ];
        return told;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void SetDay(DateOnly today) => Time.SetUtcNow(At(today));

    public Task SettleAsync() => Get<ICasePumps>().SettleAsync(CancellationToken.None);

    public Task<DeskAnswer> SubmitAsync(CaseCommand command, Actor actor, string? requestId = null) =>
        Desk.SubmitAsync(command, actor, requestId, CancellationToken.None);

    /// <summary>Opens a listing and proposes it, so that the field division has a task.</summary>
    public async Task<CaseId> ProposedAsync()
    {
        CaseId id = ((DeskAnswer.Done)await SubmitAsync(Opening(), Proposer)).Case;
        await SubmitAsync(Proposal(id), Proposer);
        return id;
    }

    public static OpenCase Opening(string? penaltyNumber = null) => new()
    {
        Case = default,
        Kind = CaseKind.Listing,
        Authority = Changsha,
        Party = Party,
        Facts = penaltyNumber is null
            ? FactSet.Empty
            : FactSet.Empty.With("penaltyNumber", new FactValue.Text(penaltyNumber)),
    };

    public static CompleteTask Proposal(CaseId id) => new()
    {
        Case = id,
        Task = new TaskId("propose"),
        Outcome = "propose",
        Opinion = "建议列入。",
        Facts = FactSet.Empty
            .WithCode("field", "foodProduction")
            .WithCode("ground", "L44-05-02a")
            .WithCode("heavierPenalty", "HP-2b")
            .With("violationOn", new DateOnly(2025, 9, 10))
            .With("penaltyDecidedOn", new DateOnly(2026, 1, 15))
            .With("vileNature", true)
            .With("seriousCircumstances", true)
            .With("largeHarm", true)
            .With("factorsReasoned", 9)
            .With("lackOfIntentProven", false)
            .With("hearingApplies", true),
    };

    public static CompleteTask Agreement(CaseId id, string opinion = "复核无异议。") => new()
    {
        Case = id,
        Task = new TaskId("fieldReview"),
        Outcome = "agree",
        Opinion = opinion,
    };

    /// <summary>Adds a row behind the desk's back.</summary>
    public async Task AddAsync<T>(T row)
        where T : class
    {
        await using WriteTransaction write = await Database.WriteAsync(CancellationToken.None);
        write.Db.Add(row);
        await write.CommitAsync();
    }

    /// <summary>Every row of a table in a fixed order, as text.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync(string table)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.GetValue(column) is byte[] bytes
                    ? System.Text.Encoding.UTF8.GetString(bytes)
                    : reader.GetValue(column).ToString())));
        }

        return rows;
    }

    /// <summary>Plain SQL behind the back of the host, as the owner of the tables; the number of changed rows.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (!ownsFolder)
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    internal async Task<int> CountAsync<T>(Func<CaseDb, IQueryable<T>> rows)
    {
        await using CaseDb db = Database.Read();
        return await rows(db).CountAsync();
    }

    private static LoadedDefinitions Load()
    {
        CatalogueReading reading = CatalogueReader.Read(DefinitionFolder.Find(null)!);
        return reading.Definitions ?? throw new InvalidDataException(string.Join('\n', reading.Problems));
    }

    private static Actor Person(string id, string division, string position) => new()
    {
        Id = id,
        Name = id.Split('.')[0],
        Kind = ActorKind.Person,
        Authority = Changsha,
        Division = division,
        Positions = [position],
    };

    // Noon in China.
    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(4, 0), TimeSpan.Zero);

    /// <summary>A connection behind the back of the host, as the owner of the tables.</summary>
    internal async Task<DbConnection> ConnectAsync()
    {
        DbConnection connection = Postgres is null
            ? new SqliteConnection($"Data Source={Path.Combine(Folder, "credit.db")};Pooling=False")
            : new NpgsqlConnection(Postgres.AsOwner + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}

/// <summary>The database behind a world.</summary>
public enum Store
{
    /// <summary>A file in the world's folder.</summary>
    Sqlite,

    /// <summary>A database of its own on the tests' server.</summary>
    Postgres,
}
