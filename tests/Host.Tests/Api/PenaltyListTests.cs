using System.Diagnostics;
using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The pool of penalties says of each where its publication stands, without a question to the database for each.</summary>
public sealed class PenaltyListTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Officer = "zhang.case.changsha";

    // The records, and the cases about them.
    private const int Questions = 2;

    [Fact]
    public async Task Find_OfManyPenalties_AsksTheDatabaseAsOftenAsForOne()
    {
        string[] keys = await PushAsync(40);
        PenaltyPublications publications = host.Services.GetRequiredService<PenaltyPublications>();
        using CountedCommands counted = new();

        // EF Core looks for listeners once a second only; until it has found this one it reports nothing.
        long began = Stopwatch.GetTimestamp();
        int one = 0;
        while (one < Questions && Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(20))
            one = await counted.OfAsync(() => publications.FindAsync([keys[0]], CancellationToken.None));
        int all = await counted.OfAsync(() => publications.FindAsync(keys, CancellationToken.None));

        Assert.Equal((Questions, Questions), (one, all));
    }

    [Fact]
    public async Task List_OfManyPenalties_TellsTheAdviceOnEach()
    {
        await PushAsync(3);

        Reply listed = await host.GetAsync("/api/penalties?size=200", Officer);

        Assert.Equal(200, listed.Status);
        Assert.All(listed.Json.GetProperty("items").EnumerateArray(), line =>
            Assert.Equal(JsonValueKind.Object, line.GetProperty("publication").ValueKind));
    }

    [Fact]
    public async Task Find_OfAnUnknownKey_LeavesItOut()
    {
        PenaltyPublications publications = host.Services.GetRequiredService<PenaltyPublications>();

        Assert.Empty(await publications.FindAsync(["decision|no|such"], CancellationToken.None));
    }

    private async Task<string[]> PushAsync(int count)
    {
        var records = Enumerable.Range(1, count).Select(number => new Dictionary<string, string>
        {
            ["CF_XDR_MC"] = "长沙星河食品有限公司（虚构）",
            ["CF_XDR_LB"] = "法人及非法人组织",
            ["CF_XDR_SHXYM"] = "91430100MA0FJH019W",
            ["CF_FRDB"] = "某某",
            ["CF_WSH"] = $"长市监罚〔2025〕{900 + number}号",
            ["CF_WFXW"] = "生产经营不合格食品",
            ["CF_SY"] = "虚构事实",
            ["CF_YJ"] = "食品安全法",
            ["CF_CFLB"] = "罚款",
            ["CF_NR"] = "罚款5万元",
            ["CF_NR_FK"] = "5",
            ["CF_JDRQ"] = "2025-12-01",
            ["CF_YXQ"] = "2099-12-31",
            ["CF_GSJZQ"] = "2028-12-01",
            ["CF_CFJG"] = "长沙市市场监督管理局",
            ["CF_CFJGDM"] = "91430100MA0FJH043D",
            ["CF_SJLY"] = "长沙市市场监督管理局",
            ["CF_SJLYDM"] = "91430100MA0FJH043D",
        });
        Reply pushed = await host.PostAsync("/api/penalties", Officer, JsonSerializer.Serialize(records));
        Assert.Equal(200, pushed.Status);
        return [.. pushed.Json.GetProperty("penalties").EnumerateArray().Select(one => one.GetProperty("key").GetString()!)];
    }

    /// <summary>Counts the database's commands of one flow of calls; other tests run beside it.</summary>
    private sealed class CountedCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly AsyncLocal<StrongBox?> mine = new();
        private readonly List<IDisposable> listening = [];

        public CountedCommands() => listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public async Task<int> OfAsync(Func<Task> act)
        {
            StrongBox box = new();
            mine.Value = box;
            await act();
            mine.Value = null;
            return box.Count;
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory)
                listening.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && mine.Value is { } box)
                Interlocked.Increment(ref box.Count);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => listening.ForEach(one => one.Dispose());

        private const string DbLoggerCategory = Microsoft.EntityFrameworkCore.DbLoggerCategory.Name;

        private sealed class StrongBox
        {
            public int Count;
        }
    }
}
