using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CreditSupervision.Host.Connectors.Webhooks;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Host.Tests.Connectors.Webhooks;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace CreditSupervision.Host.Tests.Telemetry;

public sealed class TraceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Publication_FromTheClickToTheReceiver_IsOneTraceThatARebuildKeeps()
    {
        List<Activity> spans = [];
        using ActivitySource clicks = new("Tests.Clicks");
        using TracerProvider provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(CreditActivities.All, clicks.Name).AddInMemoryExporter(spans).Build();
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        Workflows.Stories.Story story = StoryOnDesk.Read("1-term-that-ends.story");
        await using StorageWorld world = await StorageWorld.OpenAsync(
            story.Steps[0].On,
            more: services => services.AddSingleton<IReadOnlyList<WebhookReceiver>>([receiver.Receiver("publicity")]));
        string click;
        using (Activity activity = clicks.StartActivity("click")!)
        {
            click = activity.TraceId.ToHexString();
            IReadOnlyList<string> differences = await new StoryOnDesk(world, story).RunAsync();
            Assert.True(differences.Count == 0, string.Join('\n', differences));
        }

        await world.Get<CaseRebuild>().RunAsync(None);
        int sent = await world.Get<OutboxPump>().DrainRemoteAsync(None);
        // Other tests' spans arrive too until it is closed; this one's are told by their trace.
        provider.Dispose();

        Assert.True(sent > 0);
        Assert.All(receiver.Traces, trace => Assert.StartsWith($"00-{click}-", trace, StringComparison.Ordinal));
        string[] sources =
        [
            .. spans.Where(span => span.TraceId.ToHexString() == click).Select(span => span.Source.Name)
                .Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Contains("CreditSupervision.Desk", sources);
        Assert.Contains("CreditSupervision.Outbox", sources);
        Assert.Contains("CreditSupervision.Storage", sources);
    }

    [Fact]
    public void StoredContext_ThatCannotBeRead_BeginsATraceOfItsOwn()
    {
        List<Activity> spans = [];
        using ActivitySource beats = new("Tests.Beats");
        using TracerProvider provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(CreditActivities.All, beats.Name).AddInMemoryExporter(spans).Build();

        using (Activity beat = beats.StartActivity("beat")!)
        {
            using (Activity? own = CreditActivities.Outbox.StartActivity("row", ActivityKind.Producer, "no context"))
                Assert.NotEqual(beat.TraceId, own!.TraceId);
            Assert.Same(beat, Activity.Current);
        }
    }

    [Fact]
    public async Task Meters_OfAStepARefusalAndADelivery_CountThemByCode()
    {
        FlakyDelivery receiver = new() { Works = true };
        // After the days that the proposal states.
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 2, 2), delivery: receiver);
        using Measured measured = new(world.Get<IMeterFactory>());
        OutboxRow parked = OutboxRows.Owed("p.1.0", 1, entry: "E-p");
        parked.State = OutboxRow.Incident;
        await world.AddAsync(parked);
        await world.AddAsync(OutboxRows.Owed("p.2.0", 2, entry: "E-p"));
        await world.AddAsync(OutboxRows.Owed("q.1.0", 3));
        // The meters are made with the first part that counts.
        CreditMeters meters = world.Get<CreditMeters>();

        Workflows.Cases.CaseId id = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.Proposer);
        await world.Get<OutboxPump>().DrainAsync(None);
        meters.Committed(7);
        await world.Get<QueueCount>().CountAsync(None);
        measured.Observe();

        Assert.Equal(1, measured["credit.steps command=OpenCase"]);
        Assert.Equal(1, measured["credit.steps command=CompleteTask"]);
        Assert.Equal(1, measured["credit.refusals code=NotPermitted command=CompleteTask"]);
        Assert.Equal(7, measured["credit.commit.batch"]);
        Assert.True(measured["credit.delivery.duration kind=delivery outcome=delivered receiver=publicity"] > 0);
        Assert.Equal(1, measured["credit.outbox.waiting"]);
        Assert.Equal(1, measured["credit.outbox.behind"]);
        Assert.Equal(1, measured["credit.incidents"]);
        Assert.Equal(1, measured["credit.tasks.open"]);
        Assert.Equal(0, measured["credit.tasks.overdue"]);
    }

    /// <summary>Sums what the meters of one host say, by instrument and tags; other tests' hosts are not heard.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentDictionary<string, double> sums = new(StringComparer.Ordinal);

        public Measured(IMeterFactory factory)
        {
            listener.InstrumentPublished = (instrument, listening) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, factory) && instrument.Meter.Name == CreditMeters.Name)
                    listening.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.Start();
        }

        public double this[string name] => sums.TryGetValue(name, out double sum)
            ? sum
            : throw new KeyNotFoundException($"{name} is not among: {string.Join("; ", sums.Keys.Order(StringComparer.Ordinal))}");

        public void Observe() => listener.RecordObservableInstruments();

        public void Dispose() => listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string[] words = [.. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal)];
            sums.AddOrUpdate(string.Join(' ', [instrument.Name, .. words]), value, (_, before) => before + value);
        }
    }
}
