using System.Diagnostics.Metrics;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Telemetry;

/// <summary>
/// What the host counts. Tags are commands, codes and receivers; no case and no person, whose number has no bound.
/// </summary>
public sealed class CreditMeters
{
    public const string Name = "CreditSupervision";

    private readonly Counter<long> steps;
    private readonly Counter<long> refusals;
    private readonly Counter<long> faults;
    private readonly Histogram<int> commitBatch;
    private readonly Histogram<double> delivery;
    private Queues queues = new();

    public CreditMeters(IMeterFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Meter meter = factory.Create(Name);
        steps = meter.CreateCounter<long>("credit.steps", "{command}", "Commands that were accepted");
        refusals = meter.CreateCounter<long>("credit.refusals", "{command}", "Commands that were refused, by code");
        faults = meter.CreateCounter<long>("credit.faults", "{command}", "Commands that a fault or defect ended");
        commitBatch = meter.CreateHistogram<int>("credit.commit.batch", "{command}", "Commands in one commit");
        delivery = meter.CreateHistogram<double>("credit.delivery.duration", "s", "One attempt at an outbox row");
        Observe(meter, "credit.outbox.waiting", "{row}", "Outbox rows that wait", now => now.OutboxWaiting);
        Observe(meter, "credit.outbox.behind", "{row}", "Outbox rows that wait behind a parked one", now => now.OutboxBehind);
        Observe(meter, "credit.timers.due", "{timer}", "Timers that are due", now => now.TimersDue);
        Observe(meter, "credit.tasks.open", "{task}", "Open tasks", now => now.TasksOpen);
        Observe(meter, "credit.tasks.overdue", "{task}", "Open tasks past their legal day", now => now.TasksOverdue);
        Observe(meter, "credit.incidents", "{incident}", "Incidents that wait for a person", now => now.Incidents);
    }

    /// <summary>A command was accepted and is durable; the desk calls it.</summary>
    public void Accepted(string command) => steps.Add(1, Tag("command", command));

    /// <summary>A command was refused; the desk calls it.</summary>
    public void Refused(string command, RefusalCode code) =>
        refusals.Add(1, Tag("command", command), Tag("code", code.ToString()));

    /// <summary>A fault or a defect ended a command; the desk calls it.</summary>
    public void Faulted(string command) => faults.Add(1, Tag("command", command));

    /// <summary>So many commands went into one commit; the storage calls it.</summary>
    public void Committed(int commands) => commitBatch.Record(commands);

    /// <summary>An attempt at an outbox row with what came of it; the outbox calls it.</summary>
    public void Delivered(string kind, string receiver, string outcome, TimeSpan took) => delivery.Record(
        took.TotalSeconds, Tag("kind", kind), Tag("receiver", receiver), Tag("outcome", outcome));

    /// <summary>The lengths as counted last; the pumps count them once a beat.</summary>
    internal void Note(Queues counted) => Volatile.Write(ref queues, counted);

    private void Observe(Meter meter, string name, string unit, string description, Func<Queues, long> read) =>
        meter.CreateObservableGauge(name, () => read(Volatile.Read(ref queues)), unit, description);

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}

/// <summary>How long the queues are.</summary>
internal sealed record Queues
{
    public long OutboxWaiting { get; init; }

    public long OutboxBehind { get; init; }

    public long TimersDue { get; init; }

    public long TasksOpen { get; init; }

    public long TasksOverdue { get; init; }

    public long Incidents { get; init; }
}
