using System.Collections.Concurrent;
using System.Threading.Channels;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>How far a preview is. A restart of the host forgets one that was running; it is asked for again.</summary>
public sealed record PreviewProgress(string State, int Done, int Total, double Seconds)
{
    public const string Waiting = "waiting";

    public const string Running = "running";

    public const string Attached = "attached";

    public const string Failed = "failed";

    /// <summary>Why the finished preview was not attached; null elsewhere.</summary>
    public PublicationRefusal? Refusal { get; init; }
}

/// <summary>The previews that wait or run in this host, one of a draft at a time.</summary>
public sealed class PreviewJobs
{
    private const int Most = 16;

    private readonly Channel<PreviewJob> waiting = Channel.CreateBounded<PreviewJob>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.Wait });

    private readonly ConcurrentDictionary<string, PreviewProgress> progress = new(StringComparer.Ordinal);

    /// <summary>Null where no preview of the draft was asked for since the host started.</summary>
    public PreviewProgress? Find(string draft) => progress.GetValueOrDefault(draft);

    /// <summary>False where as many wait as may; the caller says so to the person.</summary>
    internal bool TryAdd(PreviewJob job)
    {
        if (progress.TryGetValue(job.Draft.Id, out PreviewProgress? known)
            && known.State is PreviewProgress.Waiting or PreviewProgress.Running)
            return true;
        Tell(job.Draft.Id, new PreviewProgress(PreviewProgress.Waiting, 0, 0, 0));
        if (waiting.Writer.TryWrite(job))
            return true;
        progress.TryRemove(job.Draft.Id, out _);
        return false;
    }

    internal IAsyncEnumerable<PreviewJob> TakeAsync(CancellationToken cancellationToken) =>
        waiting.Reader.ReadAllAsync(cancellationToken);

    internal void Tell(string draft, PreviewProgress now) => progress[draft] = now;
}

/// <summary>A preview to run: the draft as it was when it was asked for, the day of the questions, and who asked.</summary>
internal sealed record PreviewJob(PublicationState Draft, DateOnly On, PublishingCaller Caller);

/// <summary>Runs the previews one after the other and attaches them.</summary>
internal sealed class PreviewWorker(
    PreviewJobs jobs, ImpactPreview preview, DraftTexts texts, PublishingDesk desk, TimeProvider time, ILogger<PreviewWorker> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (PreviewJob job in jobs.TakeAsync(stoppingToken))
                await RunAsync(job, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task RunAsync(PreviewJob job, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        int done = 0;
        int total = 0;
        try
        {
            // A computing run must not keep the others of this host from their turn.
            (byte[] report, ImpactReport found) = await Task.Run(async () =>
            {
                ImpactReport made = await preview.RunAsync(
                    texts.Load(job.Draft.Base), texts.Load(texts.Merged(job.Draft)), job.On, Tell, cancellationToken);
                return (PreviewShelf.Write(made), made);
            }, cancellationToken);
            PreviewAttached attached = new(
                job.Draft.Content, job.Draft.Base, PreviewShelf.HashOf(report), job.On, found.Asked, found.Flips.Count,
                found.Deadlines.Count, found.Letters.Count);
            PublishingAnswer answer = await desk.AttachAsync(
                job.Draft.Id, attached, report, job.Caller with { RequestId = null }, cancellationToken);
            jobs.Tell(job.Draft.Id, Progress(answer is PublishingAnswer.Done ? PreviewProgress.Attached : PreviewProgress.Failed) with
            {
                Refusal = (answer as PublishingAnswer.No)?.Refusal,
            });
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(fault, "The preview of {Draft} failed", job.Draft.Id);
            jobs.Tell(job.Draft.Id, Progress(PreviewProgress.Failed));
        }

        void Tell(int soFar, int all)
        {
            (done, total) = (soFar, all);
            jobs.Tell(job.Draft.Id, Progress(PreviewProgress.Running));
        }

        PreviewProgress Progress(string state) => new(state, done, total, time.GetElapsedTime(began).TotalSeconds);
    }
}
