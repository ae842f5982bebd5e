using System.Collections.Concurrent;
using System.Diagnostics;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>A list reads the columns it shows: never a state, a record, a verdict or an entry's facts.</summary>
public sealed class ListColumnsTests
{
    private static readonly string[] Heavy = ["\"state\"", "\"record\"", "\"verdict\"", "\"facts\"", "\"body\"", "\"payload\""];

    public static TheoryData<string> Lists { get; } = ["cases", "tasks", "penalties", "register", "supervision", "imports", "search"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_ReadsNoBlob(string list)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 3, 2));
        await world.ProposedAsync();
        using SqlSeen seen = SqlSeen.Here();

        await ReadAsync(world, list);

        Assert.NotEmpty(seen.Statements);
        // The states of tasks and items are words; only selected columns matter, and cases keep theirs in "state".
        Assert.DoesNotContain(seen.Statements, sql => Heavy.Where(column => column != "\"state\"" || list == "cases")
            .Any(column => Selected(sql).Contains(column, StringComparison.Ordinal)));
    }

    private static async Task ReadAsync(StorageWorld world, string list)
    {
        CancellationToken none = CancellationToken.None;
        Paging all = new();
        object found = list switch
        {
            "cases" => await world.Get<CaseQueries>().ListAsync("示范", null, false, CaseReach.Everything, all, none),
            "tasks" => await world.Get<TaskQueries>().BoxAsync(StorageWorld.FieldOfficer, TaskBox.Todo, none),
            "penalties" => await world.Get<PenaltyQueries>().ListAsync("x", null, all, none),
            "register" => await world.Get<RegisterQueries>().PublicListAsync(RegisterName.SeriousList, "x", null, all, none),
            "supervision" => await world.Get<SupervisionQueries>().ListAsync(null, null, all, none),
            "imports" => await world.Get<ImportQueries>().ListAsync(null, all, none),
            "search" => await world.Get<SearchQueries>().FindAsync("示范食品", null, CaseReach.Everything, 20, none),
            _ => throw new UnreachableException(list),
        };
        Assert.NotNull(found);
    }

    private static string Selected(string sql)
    {
        int from = sql.IndexOf("FROM", StringComparison.Ordinal);
        return from < 0 ? "" : sql[..from];
    }

    /// <summary>The statements that this test sends, though others run beside it.</summary>
    private sealed class SqlSeen : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private static readonly AsyncLocal<SqlSeen?> Current = new();
        private readonly ConcurrentQueue<IDisposable> subscriptions = [];
        private readonly ConcurrentQueue<string> statements = [];

        public IReadOnlyCollection<string> Statements => statements;

        public static SqlSeen Here()
        {
            SqlSeen seen = new();
            Current.Value = seen;
            seen.subscriptions.Enqueue(DiagnosticListener.AllListeners.Subscribe(seen));
            return seen;
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                subscriptions.Enqueue(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Current.Value == this && value.Value is CommandEventData { ExecuteMethod: DbCommandMethod.ExecuteReader } sent)
                statements.Enqueue(sent.Command.CommandText);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (IDisposable subscription in subscriptions)
                subscription.Dispose();
        }
    }

    private static class DbLoggerCategory
    {
        public const string Name = "Microsoft.EntityFrameworkCore";
    }
}
