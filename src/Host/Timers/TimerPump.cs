using System.Diagnostics;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// Sends what is due through the desk as the system: timers of cases, the opening of expiry cases, and before them the
/// daily work. What a timer means is decided in the core. A refused one is asked again when its case or the day has changed.
/// </summary>
internal sealed class TimerPump(
    ICaseDesk desk,
    TimerLeasing leasing,
    ExpiryOpenings openings,
    DailyBeat daily,
    TimeProvider time,
    ILogger<TimerPump> log) : IDisposable
{
    private const int MostRounds = 1000;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<string> answered = new(StringComparer.Ordinal);
    private DateOnly answeredOn;

    /// <summary>Runs until nothing more is due today; the number of commands that were accepted.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            int accepted = await daily.RunAsync(cancellationToken);
            HashSet<string> failed = new(StringComparer.Ordinal);
            for (int round = 0; round < MostRounds; round++)
            {
                DateOnly today = time.Today();
                Forget(today);
                HashSet<string> passed = [.. answered, .. failed];
                IReadOnlyList<DueCommand> timers = await leasing.TakeAsync(today, passed, cancellationToken);
                IReadOnlyList<DueCommand> opening = await openings.DueAsync(today, passed, cancellationToken);
                if (timers.Count + opening.Count == 0)
                    return accepted;
                accepted += await SendAsync([.. timers, .. opening], failed, cancellationToken);
            }

            log.LogError("Timers were still due after {Rounds} rounds; the rest waits for the next run", MostRounds);
            return accepted;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private void Forget(DateOnly today)
    {
        if (answeredOn == today)
            return;
        answered.Clear();
        answeredOn = today;
    }

    private async Task<int> SendAsync(
        IReadOnlyList<DueCommand> due, HashSet<string> failed, CancellationToken cancellationToken)
    {
        int accepted = 0;
        try
        {
            foreach (DueCommand one in due)
                accepted += await SendAsync(one, failed, cancellationToken) ? 1 : 0;
        }
        finally
        {
            if (due.FirstOrDefault(one => one.Timer is not null) is { } timer)
                await leasing.ReleaseAsync(timer.Owner);
        }

        return accepted;
    }

    private async Task<bool> SendAsync(DueCommand due, HashSet<string> failed, CancellationToken cancellationToken)
    {
        using Activity? activity = CreditActivities.Timers.StartActivity(
            due.Timer is null ? "open" : "fire", ActivityKind.Internal, null);
        activity?.SetTag("request", due.RequestId);
        try
        {
            DeskAnswer answer = await desk.SubmitAsync(due.Command, Actor.System, due.RequestId, cancellationToken);
            // Done from memory leaves the row due as well, so whatever was answered is not asked twice in one standing.
            answered.Add(due.Standing);
            if (due.Timer is null)
                await openings.AnsweredAsync(due);
            return answer is DeskAnswer.Done;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One case in trouble must not keep the others from their day.
            failed.Add(due.Standing);
            FaultKind kind = Trouble.Of(fault, default).Fault;
            activity?.SetStatus(ActivityStatusCode.Error, kind.ToString());
            bool parked = due.Timer is null
                ? await openings.FailedAsync(due, fault)
                : await leasing.FailedAsync(due, fault);
            log.LogError(
                "{Request} failed: {Fault}, {Type}{Parked}",
                due.RequestId, kind, fault.GetType().Name, parked ? "; it is an incident now" : "");
            return false;
        }
    }
}
