using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;

namespace CreditSupervision.Host.Storage;

/// <summary>How many may wait and how many share a transaction. The operator's choice, not law.</summary>
public sealed record GroupTerms
{
    /// <summary>Beyond so many under way the next is turned away at once, so that memory stays bounded.</summary>
    public int MostWaiting { get; init; } = 1000;

    /// <summary>The most that share one transaction; those behind them are the next.</summary>
    public int MostTogether { get; init; } = 128;

    /// <summary>
    /// How long the first of the next group waits for others after a group of several; whoever comes alone never waits.
    /// </summary>
    public TimeSpan LongestGathering { get; init; } = TimeSpan.FromMilliseconds(5);
}

/// <summary>
/// Group commit: whoever waits at the same moment shares one transaction and one write to the disk. First come, first
/// served; nobody is answered before the commit. A turn decides first and is written after, so that a defect in one
/// leaves the others whole; where the database refuses the group, each is tried alone.
/// After a group, half as many are awaited for a moment: those who were answered come back at once or not at all, and
/// while one half is written the other half prepares.
/// </summary>
internal sealed class GroupWriter(CaseDatabase database, GroupTerms terms) : IAsyncDisposable
{
    private readonly ConcurrentQueue<Waiting> queue = new();
    private int underWay;
    private int draining;
    private Task drain = Task.CompletedTask;
    private int lastTogether;
    private volatile Gate? gate;

    /// <summary>True while somebody's turn waits or is written: whoever comes now has to wait as well.</summary>
    public bool IsBusy => Volatile.Read(ref underWay) > 0;

    /// <summary>
    /// Runs a turn in a transaction and answers once it is durable. A turn reads, and leaves what it changes on the
    /// tracker of the context: it saves and executes nothing, and may be asked again from the start. Cancellation is heard
    /// until the turn begins; from then on it is seen through.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<CaseDb, Task<T>> turn, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref underWay) > terms.MostWaiting)
        {
            Interlocked.Decrement(ref underWay);
            throw new StorageBusyException(terms.MostWaiting);
        }

        try
        {
            Waiting<T> mine = new(turn);
            queue.Enqueue(mine);
            gate?.Try(queue.Count);
            if (Interlocked.Exchange(ref draining, 1) == 0)
                Begin();
            await using CancellationTokenRegistration giveUp =
                cancellationToken.Register(() => mine.GiveUp(cancellationToken));
            return await mine.Answer;
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    /// <summary>Waits for what has begun.</summary>
    public async ValueTask DisposeAsync() => await drain;

    // Whoever finds nobody writing writes at once, and no other thread need wake for it. A caller that is bound to one
    // thread keeps it for itself.
    private void Begin()
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        drain = ended.Task;
        if (SynchronizationContext.Current is null)
            _ = DrainAsync(ended);
        else
            _ = Task.Run(() => DrainAsync(ended), CancellationToken.None);
    }

    private async Task DrainAsync(TaskCompletionSource ended)
    {
        try
        {
            if (await GatherAsync() is { Count: > 0 } first)
                await WriteGroupAsync(first);
            // Those behind are no business of the first caller, who has an answer now.
            if (!queue.IsEmpty || !MayLeave())
                await Task.Run(DrainRestAsync);
            ended.SetResult();
        }
        catch (Exception fault)
        {
            ended.SetException(fault);
        }
    }

    private async Task DrainRestAsync()
    {
        do
        {
            for (List<Waiting> group = await GatherAsync(); group.Count > 0; group = await GatherAsync())
                await WriteGroupAsync(group);
        }
        while (!MayLeave());
    }

    // At most one drains at a time. The look after the flag is down catches who came between; false where they are ours.
    private bool MayLeave()
    {
        Volatile.Write(ref draining, 0);
        return queue.IsEmpty || Interlocked.Exchange(ref draining, 1) != 0;
    }

    // An empty queue is left: whoever comes next begins anew, and waits for others then.
    private async Task<List<Waiting>> GatherAsync()
    {
        int wanted = lastTogether / 2;
        if (!queue.IsEmpty && queue.Count < wanted)
        {
            Gate others = new(wanted);
            gate = others;
            others.Try(queue.Count);
            await Task.WhenAny(others.Opened, Task.Delay(terms.LongestGathering));
            gate = null;
        }

        List<Waiting> group = Take();
        if (group.Count > 0)
            lastTogether = group.Count;
        return group;
    }

    private List<Waiting> Take()
    {
        List<Waiting> group = [];
        while (group.Count < terms.MostTogether && queue.TryDequeue(out Waiting? next))
        {
            if (next.TryBegin())
                group.Add(next);
        }

        return group;
    }

    private async Task WriteGroupAsync(List<Waiting> group)
    {
        try
        {
            await using (WriteTransaction write = await database.WriteAsync(CancellationToken.None))
            {
                foreach (Waiting one in group)
                    await TakeTurnAsync(write.Db, one);
                write.Db.ChangeTracker.AutoDetectChangesEnabled = true;
                await write.CommitAsync();
            }

            foreach (Waiting one in group)
                one.Tell();
        }
        catch (Exception fault) when (group.Count > 1 && IsOfOne(fault))
        {
            // Somebody in the group cannot be written; alone, only they are told so.
            foreach (Waiting one in group)
                await WriteGroupAsync([one]);
        }
        catch (Exception fault)
        {
            foreach (Waiting one in group)
                one.Fail(fault);
        }
    }

    // What was only decided is taken off the tracker again; what the database said concerns the transaction.
    private static async Task TakeTurnAsync(CaseDb db, Waiting one)
    {
        WriteHeads before = db.Heads;
        // What a turn has changed is looked for once, when it is saved.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await one.DecideAsync(db);
        }
        catch (Exception defect) when (!Clash.IsFault(defect))
        {
            db.Heads = before;
            db.ChangeTracker.Clear();
            one.Remember(defect);
            return;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    // Trouble of the moment with the server meets everybody alike; a second try each would only take longer.
    private static bool IsOfOne(Exception fault) =>
        Clash.Is(fault) || (Clash.IsFault(fault) && (fault as DbException ?? fault.InnerException as DbException) is { IsTransient: false });

    /// <summary>Opens when so many are in the queue.</summary>
    private sealed class Gate(int wanted)
    {
        private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Opened => opened.Task;

        public void Try(int waiting)
        {
            if (waiting >= wanted)
                opened.TrySetResult();
        }
    }

    /// <summary>One turn in the queue.</summary>
    private abstract class Waiting
    {
        private readonly Activity? activity = Activity.Current;
        private int begun;

        /// <summary>False where the caller has gone meanwhile.</summary>
        public bool TryBegin() => Interlocked.CompareExchange(ref begun, 1, 0) == 0;

        public void GiveUp(CancellationToken cancellationToken)
        {
            if (TryBegin())
                Cancel(cancellationToken);
        }

        // Flows into what the turn calls and not out of this method: spans belong to the caller's trace.
        public async Task DecideAsync(CaseDb db)
        {
            Activity.Current = activity;
            await RunAsync(db);
        }

        public abstract void Tell();

        public abstract void Fail(Exception fault);

        public abstract void Remember(Exception defect);

        protected abstract Task RunAsync(CaseDb db);

        protected abstract void Cancel(CancellationToken cancellationToken);
    }

    private sealed class Waiting<T>(Func<CaseDb, Task<T>> turn) : Waiting
    {
        private readonly TaskCompletionSource<T> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? defect;
        private T? answer;

        public Task<T> Answer => told.Task;

        public override void Tell()
        {
            if (defect is null)
                told.TrySetResult(answer!);
            else
                told.TrySetException(defect);
        }

        public override void Fail(Exception fault) => told.TrySetException(fault);

        public override void Remember(Exception defect) => this.defect = defect;

        protected override async Task RunAsync(CaseDb db)
        {
            defect = null;
            answer = await turn(db);
        }

        protected override void Cancel(CancellationToken cancellationToken) => told.TrySetCanceled(cancellationToken);
    }
}
