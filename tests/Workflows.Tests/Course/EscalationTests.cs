using System.Text.Json.Nodes;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tests.Course;

/// <summary>The re-check has three working days from 2026-02-09: until 2026-02-12; the 14th is a make-up working day.</summary>
public sealed class EscalationTests
{
    private static readonly DateOnly opened = new(2026, 2, 9);
    private static readonly DateOnly due = new(2026, 2, 12);

    [Fact]
    public void Escalation_BeforeOnAndAfterTheDay_FiresEachOnce()
    {
        CourseWorld world = new CourseWorld(Escalated).Proposed(opened);

        Assert.Equal(0, world.Wake(due.AddDays(-3)));
        Assert.Equal(1, world.Wake(due.AddDays(-2)));
        Assert.Equal(0, world.Wake(due.AddDays(-1)));
        Assert.Equal(1, world.Wake(due));
        Assert.Equal(1, world.Wake(due.AddDays(1)));
        Assert.Equal(0, world.Wake(due.AddDays(30)));

        Assert.Equal(2, world.History.OfType<TaskReminded>().Count());
        Supervision supervision = Assert.Single(world.State.Course.Supervisions);
        Assert.Equal(("system", new DateOnly(2026, 2, 24)), (supervision.By, supervision.DueDay));
        Assert.Equal("chief", world.History.OfType<TaskReminded>().First().To.Position);
    }

    [Fact]
    public void Escalation_TaskFinishedInTime_NeverFires()
    {
        CourseWorld world = new CourseWorld(Escalated).Proposed(opened);

        CourseWorld.Accept(world.Complete(
            "fieldReview", "agree", CourseWorld.Person("li", "430100", "field", "officer"), opened));

        Assert.DoesNotContain(world.State.Timers, timer => timer.Escalation is not null);
        Assert.Equal(0, world.Wake(due.AddDays(30)));
        Assert.Equal(3, world.History.OfType<TimerCancelled>().Count());
    }

    [Fact]
    public void Escalation_FiredTwice_IsRefusedTheSecondTime()
    {
        CourseWorld world = new CourseWorld(Escalated).Proposed(opened);
        string timer = world.State.Timers.MinBy(waiting => waiting.WakesOn)!.Id;
        world.Wake(due.AddDays(-2));

        Decision second = world.Send(new FireTimer { Case = world.State.Id, Timer = timer }, Workflows.Actors.Actor.System, due);

        CourseWorld.Refuse(RefusalCode.TimerNotWaiting, second);
    }

    [Fact]
    public void Escalation_CaseSuspendedMeanwhile_MovesWithTheDay()
    {
        CourseWorld world = new CourseWorld(Escalated).Proposed(opened);
        DateOnly before = world.State.Timers.Max(timer => timer.WakesOn);
        CourseWorld.Accept(world.Send(Suspension(world), CourseWorld.Head, new(2026, 2, 10)));
        CourseWorld.Refuse(RefusalCode.CaseSuspended, world.Send(
            new FireTimer { Case = world.State.Id, Timer = world.State.Timers[0].Id }, Workflows.Actors.Actor.System, due));

        CourseWorld.Accept(world.Send(
            new ResumeCase { Case = world.State.Id, Opinion = "恢复。" }, CourseWorld.Head, new(2026, 2, 12)));

        Assert.Equal(new DateOnly(2026, 2, 13), before);
        Assert.Equal(new DateOnly(2026, 2, 24), world.State.Timers.Max(timer => timer.WakesOn));
        Assert.Equal(new DateOnly(2026, 2, 14), Assert.Single(world.State.Tasks).Office!.Day);
    }

    [Fact]
    public void Escalation_ReminderNoLaterThanTheTask_IsLeftOut()
    {
        CourseWorld world = new CourseWorld(document => CourseWorld.Give(document, "fieldReview", "escalation",
            """[{"when": "office", "workingDays": -3, "act": "remind", "to": {"division": "field"}}]""")).Proposed(opened);

        Assert.Empty(world.State.Timers);
    }

    private static SuspendCase Suspension(CourseWorld world) =>
        new() { Case = world.State.Id, Reason = "forceMajeure", Opinion = "停电。" };

    private static void Escalated(JsonObject document) => CourseWorld.Give(document, "fieldReview", "escalation", """
        [
          {"when": "office", "workingDays": -2, "act": "remind", "to": {"division": "field", "position": "chief"}},
          {"when": "office", "workingDays": 0, "act": "remind", "to": {"division": "field"}},
          {"when": "office", "workingDays": 1, "act": "supervise", "reportWorkingDays": 2, "to": {"division": "head", "position": "leader"}}
        ]
        """);
}
