using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class CourseProjectionTests
{
    private static readonly DateOnly served = new(2026, 1, 5);

    private static readonly Actor head = StorageWorld.Proposer with { Id = "zhou.head.changsha", Division = "head", Positions = ["leader"] };

    private static readonly Actor credit = StorageWorld.Proposer with { Id = "wang.credit.changsha", Division = "credit" };

    [Fact]
    public async Task Suspend_WithAPeriodRunning_ParksTheTimerAndResumeMovesItsRows()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(served);
        CaseId id = await NotifiedAsync(world);
        DateOnly before = await WakesAsync(world);

        world.SetDay(served.AddDays(1));
        await AcceptAsync(world, new SuspendCase { Case = id, Reason = "forceMajeure", Opinion = "停电。" });
        DateOnly parked = await WakesAsync(world);
        world.SetDay(before.AddDays(10));
        await world.SettleAsync();
        string status = await StatusAsync(world);
        await AcceptAsync(world, new ResumeCase { Case = id, Opinion = "恢复供电。" });
        DateOnly after = await WakesAsync(world);
        await using CaseDb db = world.Database.Read();
        TaskRow task = await db.Tasks.SingleAsync(row => row.Step == "recordDefence");

        Assert.Equal(DateOnly.MaxValue, parked);
        Assert.Equal("Notified", status);
        Assert.True(after > before.AddDays(10));
        Assert.Equal(after.AddDays(-1), task.LegalDue);
        Assert.Null((await db.Cases.SingleAsync()).SuspendedOn);
    }

    [Fact]
    public async Task Rebuild_OfASuspendedAndSupervisedCase_GivesTheSameRows()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(served);
        CaseId id = await NotifiedAsync(world);
        await AcceptAsync(world, new SuperviseCase { Case = id, DueDay = new(2026, 1, 9), Opinion = "请报告。" });
        await AcceptAsync(world, new SuspendCase { Case = id, Reason = "forceMajeure", Opinion = "停电。" });
        string[] tables = ["cases", "tasks", "timers"];
        IReadOnlyList<string>[] before = await Task.WhenAll(tables.Select(world.DumpAsync));

        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        IReadOnlyList<string>[] after = await Task.WhenAll(tables.Select(world.DumpAsync));
        Assert.Equal(before, after);
        await using CaseDb db = world.Database.Read();
        CaseRow row = await db.Cases.SingleAsync();
        Assert.Equal((served, new DateOnly(2026, 1, 9)), (row.SuspendedOn, row.ReportDue));
    }

    private static async Task<CaseId> NotifiedAsync(StorageWorld world)
    {
        CaseId id = await world.ProposedAsync();
        Assert.IsType<Desk.DeskAnswer.Done>(await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer));
        Assert.IsType<Desk.DeskAnswer.Done>(await world.SubmitAsync(
            new CompleteTask { Case = id, Task = new TaskId("creditCheck"), Outcome = "agree", Opinion = "符合条件。" }, credit));
        Assert.IsType<Desk.DeskAnswer.Done>(await world.SubmitAsync(
            new CompleteTask
            {
                Case = id,
                Task = new TaskId("serveNotice"),
                Outcome = "served",
                Facts = FactSet.Empty.With("noticeServedOn", served),
            },
            StorageWorld.Proposer));
        return id;
    }

    private static async Task AcceptAsync(StorageWorld world, CaseCommand command) =>
        Assert.IsType<Desk.DeskAnswer.Done>(await world.SubmitAsync(command, head));

    private static async Task<DateOnly> WakesAsync(StorageWorld world)
    {
        await using CaseDb db = world.Database.Read();
        return (await db.Timers.SingleAsync()).WakesOn;
    }

    private static async Task<string> StatusAsync(StorageWorld world)
    {
        await using CaseDb db = world.Database.Read();
        return (await db.Cases.SingleAsync()).Status;
    }
}
