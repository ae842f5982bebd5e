using CreditSupervision.Rules;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Where the rows are. The data folder holds files in any case: what is handed to receivers, and the database itself
/// where it is SQLite.
/// </summary>
public abstract record StoragePlace
{
    private protected StoragePlace(string dataFolder) => DataFolder = dataFolder;

    public string DataFolder { get; }

    /// <summary>
    /// By the settings <c>storage:provider</c> (<c>sqlite</c> or <c>postgres</c>) and <c>ConnectionStrings:credit</c>, or
    /// the file that <c>storage:connectionFile</c> names. A connection without a provider means PostgreSQL; neither
    /// means SQLite.
    /// </summary>
    public static StoragePlace From(IConfiguration configuration, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string? connection = Connection(configuration);
        string provider = configuration["storage:provider"] is { Length: > 0 } named
            ? named
            : connection is null ? "sqlite" : "postgres";
        return (provider.ToLowerInvariant(), connection) switch
        {
            ("sqlite", _) => new Sqlite(dataFolder),
            ("postgres", { } known) => new Postgres(known, dataFolder),
            ("postgres", null) => throw new StorageRefusedException(new BilingualText(
                "storage:provider 为 postgres，但未提供连接字符串；请以环境变量 ConnectionStrings__credit 或 storage__connectionFile 指定的文件提供",
                "storage:provider is postgres, but there is no connection string; give it in the environment as "
                    + "ConnectionStrings__credit or in the file that storage__connectionFile names")),
            _ => throw new StorageRefusedException(new BilingualText(
                $"storage:provider 应为 sqlite 或 postgres，实际为“{provider}”",
                $"storage:provider is sqlite or postgres; found '{provider}'")),
        };
    }

    private static string? Connection(IConfiguration configuration)
    {
        if (configuration["storage:connectionFile"] is not { Length: > 0 } file)
            return configuration.GetConnectionString("credit") is { Length: > 0 } given ? given : null;
        return File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } read
            ? read
            : throw new StorageRefusedException(new BilingualText(
                $"storage:connectionFile 指定的文件“{file}”不存在或为空；请写入一行连接字符串",
                $"the file '{file}' that storage:connectionFile names is missing or empty; put the connection string into it"));
    }

    /// <summary>A SQLite file in the data folder.</summary>
    public sealed record Sqlite(string Folder) : StoragePlace(Folder);

    /// <summary>A PostgreSQL database; the connection string is a secret and is never printed.</summary>
    public sealed record Postgres(string ConnectionString, string Folder) : StoragePlace(Folder)
    {
        public override string ToString() => "PostgreSQL";
    }
}
