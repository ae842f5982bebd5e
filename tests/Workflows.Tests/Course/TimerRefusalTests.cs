using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tests.Course;

/// <summary>The period of defence has five working days from the service on 2026-02-12: until 2026-02-26 (W-14).</summary>
public sealed class TimerRefusalTests
{
    private static readonly DateOnly lastDay = new(2026, 2, 26);

    [Fact]
    public void Fire_OnTheLastDayOfThePeriod_IsRefused()
    {
        CourseWorld world = Notified();

        Decision decision = Fire(world, lastDay);

        Refusal refusal = CourseWorld.Refuse(RefusalCode.WaitingPeriodRunning, decision);
        Assert.Contains("2026-02-27", refusal.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal("Notified", world.State.Status);
    }

    [Fact]
    public void Fire_OnTheDayAfterThePeriod_ClosesTheDefence()
    {
        CourseWorld world = Notified();

        CourseWorld.Accept(Fire(world, lastDay.AddDays(1)));

        Assert.Equal("Heard", world.State.Status);
    }

    private static Decision Fire(CourseWorld world, DateOnly today) => world.Send(
        new FireTimer { Case = world.State.Id, Timer = Assert.Single(world.State.Timers).Id }, Actor.System, today);

    private static CourseWorld Notified()
    {
        CourseWorld world = new CourseWorld().Proposed(new DateOnly(2026, 2, 9));
        DateOnly served = new(2026, 2, 12);
        CourseWorld.Accept(world.Complete("fieldReview", "agree", CourseWorld.Person("li", "430100", "field", "officer"), served));
        CourseWorld.Accept(world.Complete("creditCheck", "agree", CourseWorld.Person("wang", "430100", "credit", "officer"), served));
        CourseWorld.Accept(world.Complete(
            "serveNotice", "served", CourseWorld.Zhang, served, FactSet.Empty.With("noticeServedOn", served)));
        return world;
    }
}
