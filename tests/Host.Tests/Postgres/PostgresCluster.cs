using System.Diagnostics;
using System.Globalization;
using CreditSupervision.Host.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CreditSupervision.Host.Tests.Postgres;

/// <summary>
/// A real PostgreSQL server of the tests' own in a temporary folder, listening on a socket there and nowhere else. It
/// starts with the first test that asks and ends with the test process, however that ends.
/// </summary>
internal sealed class PostgresCluster
{
    public const string Owner = "credit_owner";

    public const string Application = "credit_app";

    private const string Template = "credit_template";
    private const string Remedy = "install it with 'apt-get install postgresql' (15 or newer); no service needs to run";

    // The folder goes and the server with it once standard input ends, which it also does when the tests are killed.
    private const string Keeper = """
        trap '' INT
        "$1/postgres" -D "$2/rows" -k "$2" -c listen_addresses= -c fsync=off -c full_page_writes=off \
            -c max_connections=200 -c shared_buffers=64MB >"$2/log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -QUIT $server
        wait $server
        rm -rf "$2"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<Task<PostgresCluster>> Started = new(StartAsync);
    private static int databases;

    private readonly string folder;
    private readonly Process keeper;

    private PostgresCluster(string folder, string binaries, Process keeper)
    {
        this.folder = folder;
        // Held, because its standard input would end with the collected object, and the server with that.
        this.keeper = keeper;
        Binaries = binaries;
    }

    /// <summary>The one of this test process.</summary>
    public static Task<PostgresCluster> OfTestsAsync() => Started.Value;

    /// <summary>The folder with <c>pg_dump</c> and its like.</summary>
    public string Binaries { get; }

    /// <summary>A new database with the newest tables and the rights of the application role.</summary>
    public async Task<PostgresDatabase> NewDatabaseAsync()
    {
        PostgresDatabase database = Name();
        await ExecuteAsync("postgres", $"CREATE DATABASE {database.Name} TEMPLATE {Template} OWNER {Owner}");
        return database;
    }

    /// <summary>A new database without tables.</summary>
    public async Task<PostgresDatabase> NewEmptyDatabaseAsync()
    {
        PostgresDatabase database = Name();
        await CreateEmptyAsync(database.Name);
        return database;
    }

    /// <summary>How a role reaches a database; nobody needs a password on this socket.</summary>
    public string Connection(string database, string role) => new NpgsqlConnectionStringBuilder
    {
        Host = folder,
        Database = database,
        Username = role,
        IncludeErrorDetail = true,
        MaxPoolSize = 20,
    }.ConnectionString;

    private PostgresDatabase Name() => new(this, string.Create(
        CultureInfo.InvariantCulture, $"credit_{Interlocked.Increment(ref databases)}"));

    private static async Task<PostgresCluster> StartAsync()
    {
        string binaries = FindBinaries() ?? throw new InvalidOperationException($"PostgreSQL is missing; {Remedy}.");
        string folder = Directory.CreateTempSubdirectory("credit-pg-").FullName;
        if (IsRoot)
            await RunAsync("chown", "postgres", folder);
        // Chinese collation by ICU, so that a test sees where the code forgot to ask for the order of bytes.
        await RunAsync(AsServer(Path.Combine(binaries, "initdb"), "-D", Path.Combine(folder, "rows"), "-U", "postgres",
            "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=zh", "--no-sync"));
        string[] keeper = AsServer("/bin/sh", "-c", Keeper, "keeper", binaries, folder);
        ProcessStartInfo start = new(keeper[0], keeper[1..]) { RedirectStandardInput = true, WorkingDirectory = folder };
        PostgresCluster cluster = new(folder, binaries, Process.Start(start)!);
        await cluster.UntilReadyAsync();
        await cluster.PrepareAsync();
        return cluster;
    }

    private async Task PrepareAsync()
    {
        await ExecuteAsync("postgres", $"CREATE ROLE {Owner} LOGIN; CREATE ROLE {Application} LOGIN");
        await CreateEmptyAsync(Template);
        await using ServiceProvider services = new ServiceCollection()
            .AddCaseDatabase(new StoragePlace.Postgres(Connection(Template, Owner) + ";Pooling=false", folder))
            .BuildServiceProvider();
        await services.GetRequiredService<CaseDatabase>().MigrateAsync(Application, CancellationToken.None);
    }

    private Task CreateEmptyAsync(string name) => ExecuteAsync("postgres", $"CREATE DATABASE {name} OWNER {Owner}");

    private async Task UntilReadyAsync()
    {
        Stopwatch waited = Stopwatch.StartNew();
        for (; ; )
        {
            try
            {
                await ExecuteAsync("postgres", "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < Patience && !keeper.HasExited)
            {
                // Not listening yet.
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private async Task ExecuteAsync(string database, string sql)
    {
        await using NpgsqlConnection connection = new(Connection(database, "postgres") + ";Pooling=false");
        await connection.OpenAsync();
        foreach (string statement in sql.Split(';'))
        {
            await using NpgsqlCommand command = new(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string? FindBinaries() =>
        Installed("/usr/lib/postgresql").Concat(
                (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    private static IEnumerable<string> Installed(string root) => Directory.Exists(root)
        ? Directory.GetDirectories(root)
            .OrderByDescending(path => int.TryParse(
                Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out int version) ? version : 0)
            .Select(path => Path.Combine(path, "bin"))
        : [];

    private static bool IsRoot => Environment.UserName == "root";

    // The server refuses to run as root.
    private static string[] AsServer(params string[] command) =>
        IsRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. command] : command;

    private static async Task RunAsync(params string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed: {error}");
    }
}

/// <summary>One database of the cluster.</summary>
internal sealed record PostgresDatabase(PostgresCluster Cluster, string Name)
{
    /// <summary>As the running host: no right to change history.</summary>
    public string AsApplication => Cluster.Connection(Name, PostgresCluster.Application);

    /// <summary>As the owner of the tables, who migrates.</summary>
    public string AsOwner => Cluster.Connection(Name, PostgresCluster.Owner);

    /// <summary>As the administrator of the server, who is beyond every right.</summary>
    public string AsAdministrator => Cluster.Connection(Name, "postgres");
}
