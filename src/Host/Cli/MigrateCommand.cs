using System.CommandLine;
using System.Data.Common;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>migrate</c>: brings the tables to the schema of this program. Ends with 0 when they are there, with 1 where the
/// database failed, with 2 where it must not be touched or the input is of no use. A connection string never stands on
/// the command line, where every user of the machine could read it.
/// </summary>
internal static class MigrateCommand
{
    private const string FromEnvironment = "env:";
    private const string FromFile = "file:";

    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Option<string?> connection = new("--connection")
        {
            Description = "PostgreSQL as the owner of the tables: env:NAME or file:PATH, where the connection string is; "
                + "without it the settings of the host.",
            HelpName = "SOURCE",
        };
        Option<string?> grant = new("--grant")
        {
            Description = "Gives the role of the running host what it needs: it can add to events and audit, never change them.",
            HelpName = "ROLE",
        };
        Option<bool> print = new("--print") { Description = "Prints the grants instead of giving them; migrates nothing." };
        Command command = new("migrate", "Brings the tables to the schema of this program.") { data, connection, grant, print };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(data),
            parsed.GetValue(connection),
            parsed.GetValue(grant),
            parsed.GetValue(print),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string data, string? source, string? role, bool isPrint, CommandConsole console, CancellationToken cancellationToken)
    {
        try
        {
            StoragePlace place = source is null
                ? DataInput.Place(data)
                : new StoragePlace.Postgres(Connection(source), data);
            if (role is not null && place is StoragePlace.Sqlite)
                throw Refused("SQLite 没有角色；--grant 仅用于 PostgreSQL", "SQLite knows no roles; --grant is for PostgreSQL");
            await using ServiceProvider services = new ServiceCollection().AddCaseDatabase(place).BuildServiceProvider();
            CaseDatabase database = services.GetRequiredService<CaseDatabase>();
            if (isPrint)
            {
                string named = role ?? throw Refused("--print 需要 --grant ROLE", "--print needs --grant ROLE");
                foreach (string statement in database.Grants(named))
                    await console.Out.WriteLineAsync($"{statement};");
                return ExitCode.Done;
            }

            SchemaMove move = await database.MigrateAsync(role, cancellationToken);
            await console.Out.WriteLineAsync(move.From == move.To
                ? $"the schema is {move.To}; nothing to migrate"
                : $"migrated from {move.From ?? "an empty database"} to {move.To}");
            if (role is not null)
                await console.Out.WriteLineAsync($"{role} may read and write, and add to events and audit");
            return ExitCode.Done;
        }
        catch (StorageRefusedException refused)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return ExitCode.BadInput;
        }
        catch (Exception fault) when (fault is DbException || fault.InnerException is DbException)
        {
            await console.Error.WriteLineAsync($"{(fault as DbException ?? fault.InnerException!).Message}");
            return ExitCode.No;
        }
    }

    private static string Connection(string source)
    {
        string? found =
            source.StartsWith(FromEnvironment, StringComparison.Ordinal)
                ? Environment.GetEnvironmentVariable(source[FromEnvironment.Length..])
            : source.StartsWith(FromFile, StringComparison.Ordinal) && File.Exists(source[FromFile.Length..])
                ? File.ReadAllText(source[FromFile.Length..])
            : null;
        return found?.Trim() is { Length: > 0 } connection
            ? connection
            : throw Refused(
                $"--connection 应为 env:变量名 或 file:文件路径，且其中有连接字符串；“{source}”中没有",
                $"--connection should be env:NAME or file:PATH and hold a connection string; '{source}' has none");
    }

    private static StorageRefusedException Refused(string zh, string en) => new(new BilingualText(zh, en));
}
