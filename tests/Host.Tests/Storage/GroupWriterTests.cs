using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class GroupWriterTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    public static TheoryData<Store> Stores => [Store.Sqlite, Store.Postgres];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Turns_WaitingAtTheSameMoment_ShareOneTransactionAndOneChain(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        await using GroupWriter writer = new(world.Database, new GroupTerms());
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<DbContextId> first = writer.WriteAsync(db => HoldAsync(db, "first", gate.Task), CancellationToken.None);

        Task<DbContextId>[] waiting =
            [.. Enumerable.Range(0, 20).Select(number => writer.WriteAsync(db => HoldAsync(db, $"c{number}"), CancellationToken.None))];
        gate.SetResult();
        DbContextId[] together = await Task.WhenAll(waiting);

        await first;
        // The first went alone, or with those that came before its group was closed.
        Assert.InRange(together.Distinct().Count(), 1, 2);
        Assert.Equal(21, await world.CountAsync(db => db.Holds));
        Assert.Equal(21, await world.CountAsync(db => db.Audit));
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Turn_WithADefect_LeavesTheOthersWhole(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        await using GroupWriter writer = new(world.Database, new GroupTerms());

        Task<DbContextId>[] turns =
            [.. Enumerable.Range(0, 9).Select(number => writer.WriteAsync(
                async db =>
                {
                    DbContextId id = await HoldAsync(db, $"c{number}");
                    return number == 4 ? throw new InvalidOperationException("a defect") : id;
                },
                CancellationToken.None))];

        InvalidOperationException defect = await Assert.ThrowsAsync<InvalidOperationException>(() => turns[4]);
        await Task.WhenAll(turns.Where((_, number) => number != 4));
        Assert.Equal("a defect", defect.Message);
        Assert.Equal(8, await world.CountAsync(db => db.Holds));
        Assert.Equal(8, await world.CountAsync(db => db.Audit));
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Turn_TheDatabaseRefuses_IsToldAloneAndTheOthersAreKept(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        await using GroupWriter writer = new(world.Database, new GroupTerms());
        await writer.WriteAsync(db => HoldAsync(db, "c4"), CancellationToken.None);
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<DbContextId> before = writer.WriteAsync(db => HoldAsync(db, "before", gate.Task), CancellationToken.None);

        Task<DbContextId>[] turns =
            [.. Enumerable.Range(0, 9).Select(number => writer.WriteAsync(db => HoldAsync(db, $"c{number}"), CancellationToken.None))];
        gate.SetResult();

        Exception clash = await Assert.ThrowsAnyAsync<Exception>(() => turns[4]);
        await Task.WhenAll([before, .. turns.Where((_, number) => number != 4)]);
        Assert.True(Clash.Is(clash));
        Assert.Equal(10, await world.CountAsync(db => db.Holds));
        Assert.Equal(10, await world.CountAsync(db => db.Audit));
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Fact]
    public async Task Turn_BeyondTheMostWaiting_IsTurnedAwayAndTheNextIsTakenAgain()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(world.Database, new GroupTerms { MostWaiting = 3 });
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<DbContextId>[] taken =
            [.. Enumerable.Range(0, 3).Select(number => writer.WriteAsync(db => HoldAsync(db, $"c{number}", gate.Task), CancellationToken.None))];

        StorageBusyException busy = await Assert.ThrowsAsync<StorageBusyException>(
            () => writer.WriteAsync(db => HoldAsync(db, "c3"), CancellationToken.None));
        gate.SetResult();
        await Task.WhenAll(taken);
        await writer.WriteAsync(db => HoldAsync(db, "c4"), CancellationToken.None);

        Assert.Contains("3", busy.Message, StringComparison.Ordinal);
        Assert.Equal(["c0", "c1", "c2", "c4"], (await world.Get<CaseHolds>().AllAsync(CancellationToken.None)).Keys);
    }

    [Fact]
    public async Task Turn_CancelledBeforeItBegins_IsNeverTaken()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(world.Database, new GroupTerms { MostTogether = 1 });
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource patience = new();
        Task<DbContextId> first = writer.WriteAsync(db => HoldAsync(db, "first", gate.Task), CancellationToken.None);
        Task<DbContextId> second = writer.WriteAsync(db => HoldAsync(db, "second"), patience.Token);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        gate.SetResult();
        await first;
        await writer.WriteAsync(db => HoldAsync(db, "third"), CancellationToken.None);

        Assert.Equal(["first", "third"], (await world.Get<CaseHolds>().AllAsync(CancellationToken.None)).Keys);
    }

    [Fact]
    public async Task Turn_CancelledAfterItHasBegun_IsSeenThrough()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(world.Database, new GroupTerms());
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource patience = new();
        Task<DbContextId> turn = writer.WriteAsync(
            db =>
            {
                begun.TrySetResult();
                return HoldAsync(db, "begun", gate.Task);
            },
            patience.Token);
        await begun.Task;

        await patience.CancelAsync();
        gate.SetResult();
        await turn;

        Assert.Equal(["begun"], (await world.Get<CaseHolds>().AllAsync(CancellationToken.None)).Keys);
    }

    [Fact]
    public async Task Turn_OfOneWhoIsAlone_WaitsForNobody()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(world.Database, Patient);

        for (int number = 0; number < 3; number++)
            await writer.WriteAsync(db => HoldAsync(db, $"c{number}"), CancellationToken.None).WaitAsync(Soon);

        Assert.Equal(3, await world.CountAsync(db => db.Holds));
    }

    [Fact]
    public async Task Turn_AfterAGroup_WaitsForHalfAsMany()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(world.Database, Patient);
        await GroupOfFourAsync(writer);

        Task<Guid> early = writer.WriteAsync(TransactionAsync, CancellationToken.None);
        Task<Guid> late = writer.WriteAsync(TransactionAsync, CancellationToken.None);

        Assert.Equal(await early.WaitAsync(Soon), await late.WaitAsync(Soon));
    }

    [Fact]
    public async Task Turn_AfterAGroupThatDoesNotComeBack_IsWrittenWhenTheTimeIsOver()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using GroupWriter writer = new(
            world.Database, new GroupTerms { LongestGathering = TimeSpan.FromMilliseconds(1) });
        await GroupOfFourAsync(writer);

        Guid alone = await writer.WriteAsync(TransactionAsync, CancellationToken.None).WaitAsync(Soon);

        Assert.NotEqual(Guid.Empty, alone);
    }

    private static GroupTerms Patient => new() { LongestGathering = Timeout.InfiniteTimeSpan };

    private static TimeSpan Soon => TimeSpan.FromSeconds(60);

    private static async Task GroupOfFourAsync(GroupWriter writer)
    {
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<DbContextId> first = writer.WriteAsync(
            db =>
            {
                begun.TrySetResult();
                return HoldAsync(db, "first", gate.Task);
            },
            CancellationToken.None);
        await begun.Task;
        Task<Guid>[] four = [.. Enumerable.Range(0, 4).Select(_ => writer.WriteAsync(TransactionAsync, CancellationToken.None))];
        gate.SetResult();
        await first;
        Assert.Single((await Task.WhenAll(four)).Distinct());
    }

    private static Task<Guid> TransactionAsync(CaseDb db) => Task.FromResult(db.Database.CurrentTransaction!.TransactionId);

    // A row and a line of the audit, as every command leaves them; waits first where it is told to.
    private static async Task<DbContextId> HoldAsync(CaseDb db, string id, Task? gate = null)
    {
        await (gate ?? Task.CompletedTask);
        db.Holds.Add(new HoldRow { CaseId = id, Reason = "", AtMs = 0 });
        await AuditLog.AppendAsync(db, 0, "tester", AuditActs.CaseHeld, id, new HoldDetails(""), CancellationToken.None);
        return db.ContextId;
    }
}
