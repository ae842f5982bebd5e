using CreditSupervision.Host.Auditing;
using System.Collections.Concurrent;
using System.Globalization;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace CreditSupervision.Host.Tests.Api.Hostile;

/// <summary>
/// Mutated requests for each group of calls: none ends in a fault, and none leaves half a write behind. The seed is
/// printed; <c>HOSTILE_SEED</c> repeats a run, <c>HOSTILE_REQUESTS</c> makes it as long as wanted (10,000 a group take some
/// minutes), <c>HOSTILE_LOG</c> names a file that tells of each group as it ends.
/// </summary>
public sealed class HostileInputTests(HostileInputTests.WorldHost host, ITestOutputHelper output)
    : IClassFixture<HostileInputTests.WorldHost>
{
    private const int Seed = 20260105;
    private const int Requests = 1_500;
    private const int AtOnce = 16;
    private const int ShownFaults = 10;

    // The clock goes last: a day far ahead changes what the other calls meet.
    private const string Last = "Development";

    [Fact]
    public async Task EveryGroup_MetWithMutatedRequests_NeitherFailsNorWritesByHalves()
    {
        int seed = Setting("HOSTILE_SEED") ?? Seed;
        int requests = Setting("HOSTILE_REQUESTS") ?? Requests;
        ILookup<string, HostileCall> groups = HostileCall.All(host.Services.GetRequiredService<EndpointDataSource>());
        List<string> faults = [];
        foreach (IGrouping<string, HostileCall> group in groups.OrderBy(group => group.Key == Last).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            long begun = TimeProvider.System.GetTimestamp();
            (SortedDictionary<int, int> answers, List<string> found) = await RunAsync(group, seed, requests);
            faults.AddRange(found);
            string counts = string.Join(" ", answers.Select(answer => $"{answer.Key}:{answer.Value}"));
            await TellAsync(string.Create(CultureInfo.InvariantCulture,
                $"seed {seed} {group.Key} ({group.Count()} calls) {counts} {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s"));
        }

        // Looked at whether or not there were faults: a fault is often where half a write comes from.
        string? broken = await BrokenAsync();
        await TellAsync($"seed {seed} {faults.Count} faults; the database is {broken ?? "whole"}");
        Assert.True(faults.Count == 0 && broken is null, string.Join('\n', faults.Take(30).Append(broken)));
    }

    private async Task<(SortedDictionary<int, int> Answers, List<string> Faults)> RunAsync(
        IGrouping<string, HostileCall> group, int seed, int requests)
    {
        HostileCall[] calls = [.. group];
        Random random = new(HashCode(seed, group.Key));
        Mutation mutation = new(random, People(), await PlacesAsync());
        HostileRequest[] all = [.. Enumerable.Range(0, requests).Select(place => mutation.Next(calls[place % calls.Length]))];
        ConcurrentDictionary<int, int> answers = [];
        ConcurrentQueue<string> faults = [];
        await Parallel.ForEachAsync(
            all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, cancellationToken) =>
            {
                (int status, string? type, string? thrown) = await SendAsync(request, cancellationToken);
                answers.AddOrUpdate(status, 1, (_, count) => count + 1);
                bool isTold = status < 400 || type is "application/problem+json" || status is 404 or 405 || !request.Path.StartsWith("/api/", StringComparison.Ordinal);
                if ((status >= 500 || thrown is not null || !isTold) && faults.Count < ShownFaults)
                    faults.Enqueue($"{status} {type} {request} {thrown}");
            });
        return (new(answers), [.. faults]);
    }

    private async Task<(int Status, string? Type, string? Thrown)> SendAsync(
        HostileRequest request, CancellationToken cancellationToken)
    {
        try
        {
            HttpContext answer = await host.Server.SendAsync(
                context =>
                {
                    context.Request.Method = request.Method;
                    context.Request.Path = new PathString(request.Path);
                    context.Request.QueryString = new QueryString(request.Query);
                    foreach ((string name, string value) in request.Headers)
                        context.Request.Headers[name] = value;
                    if (request.Body is not { } body)
                        return;
                    context.Request.ContentType = request.ContentType;
                    context.Request.ContentLength = body.Length;
                    context.Request.Body = new MemoryStream(body);
                    context.Features.Set<IHttpRequestBodyDetectionFeature>(WithBody.It);
                },
                cancellationToken);
            return (answer.Response.StatusCode, answer.Response.ContentType?.Split(';')[0], null);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            return (0, null, thrown.ToString()[..Math.Min(600, thrown.ToString().Length)]);
        }
    }

    private async Task TellAsync(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("HOSTILE_LOG") is { Length: > 0 } log)
            await File.AppendAllTextAsync(log, line + '\n');
    }

    /// <summary>Null where the chain is whole, no case is held, and every case has the events it counts, without a gap.</summary>
    private async Task<string?> BrokenAsync()
    {
        AuditReport report = await host.Services.GetRequiredService<AuditVerification>().VerifyAsync(CancellationToken.None);
        if (report.Broken is { } row)
            return $"broken in the audit: {row}";
        await using CaseDb db = host.Services.GetRequiredService<CaseDatabase>().Read();
        if (await db.Holds.FirstOrDefaultAsync() is { } hold)
            return $"broken: case {hold.CaseId} is held: {hold.Reason}";
        var counted = await db.Events.GroupBy(row => row.CaseId)
            .Select(rows => new { rows.Key, Count = rows.LongCount(), Most = rows.Max(row => row.Sequence) }).ToListAsync();
        Dictionary<string, long> known = await db.Cases.ToDictionaryAsync(row => row.Id, row => row.Sequence);
        string[] gaps =
        [
            .. counted.Where(one => (one.Count, one.Count) != (one.Most, known.GetValueOrDefault(one.Key))).Select(one => one.Key),
            .. known.Keys.Except(counted.Select(one => one.Key)),
        ];
        return gaps.Length == 0 ? null : $"broken: events are missing in {string.Join(", ", gaps)}";
    }

    private List<string> People() =>
        [.. host.Services.GetRequiredService<PeopleDirectory>().All.Select(person => person.Id)
            .Where((id, place) => id.EndsWith(".changsha", StringComparison.Ordinal) || place % 5 == 0)];

    /// <summary>Cases, tasks and entries that are there: a mutation of a real one goes deeper than nonsense.</summary>
    private async Task<HostilePlaces> PlacesAsync()
    {
        await using CaseDb db = host.Services.GetRequiredService<CaseDatabase>().Read();
        var open = await db.Tasks.Where(row => row.State == "open").OrderBy(row => row.CaseId)
            .Select(row => new { row.CaseId, row.TaskId }).Take(50).ToListAsync();
        return new HostilePlaces(
            [.. open.Select(row => (row.CaseId, row.TaskId))],
            [
                .. await db.Cases.OrderBy(row => row.Id).Select(row => row.Id).Take(20).ToListAsync(),
                .. await db.RegisterEntries.OrderBy(row => row.Id).Select(row => row.Id).Take(5).ToListAsync(),
                "1", "3", "91430100MA0FJH019W", "abnormal-list", "430100", "propose",
            ]);
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : null;

    // string.GetHashCode differs from run to run.
    private static int HashCode(int seed, string text) => text.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));

    /// <summary>The host with its demonstration world, so that there is something to break.</summary>
    public sealed class WorldHost : ApiHost
    {
        private const string InMemory = "/dev/shm";

        // Every refused right is a line of the audit with a write of its own; the pace of the disk is not what is asked.
        protected override string Parent => Directory.Exists(InMemory) ? InMemory : base.Parent;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("world", "true");
            // Two hundred thousand refusals on the console help nobody.
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        }
    }

    private sealed class WithBody : IHttpRequestBodyDetectionFeature
    {
        public static WithBody It { get; } = new();

        public bool CanHaveBody => true;
    }
}
