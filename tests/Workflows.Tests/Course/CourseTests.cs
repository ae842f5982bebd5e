using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tasks;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Course;

public sealed class CourseTests
{
    private static readonly DateOnly today = new(2026, 2, 9);

    [Fact]
    public void Resume_AfterThreeWorkingDays_KeepsThemInTheLedgerOfALaterStep()
    {
        TranscriptWorld world = Told("repair-suspended.story");

        TaskDeadline decide = world.Histories[world["P"].Id].OfType<TaskOpened>()
            .Single(opened => opened.Task.Step == "decide").Task.Legal!;

        DeadlineMove move = Assert.Single(decide.Ledger!.Moves);
        Assert.Equal((new DateOnly(2026, 1, 14), new DateOnly(2026, 1, 19)), (move.Before, move.After));
        Assert.Equal(new DateOnly(2026, 1, 19), decide.Day);
        Assert.Contains("其间3个工作日不计入期限", move.Arithmetic.Zh, StringComparison.Ordinal);
        Assert.Contains("3 working days left out", move.Arithmetic.En, StringComparison.Ordinal);
        Assert.Contains("经1次变动", decide.Counting.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Escalation_OfTheRepairDecision_RemindsOnceAndSupervisesOnce()
    {
        TranscriptWorld world = Told("repair-suspended.story");

        List<CaseEvent> history = world.Histories[world["P"].Id];

        Assert.Single(history.OfType<TaskReminded>());
        Assert.Equal("escalation:decide-1:1", Assert.Single(history.OfType<CaseSupervised>()).Supervision.Key);
    }

    [Fact]
    public void Substitute_Acts_IsMarkedInTheFile()
    {
        TranscriptWorld world = Told("substitute.story");

        TaskCompleted done = world.Histories[world["L"].Id].OfType<TaskCompleted>().Single(task => task.Step == "fieldReview");

        Assert.Equal(
            ("liu.credit.changsha", "li.field.changsha", "liu（代li）"), (done.By, done.OnBehalfOf, done.ByName));
    }

    [Fact]
    public void Void_AfterTasksAndTimers_TakesThemOffAndClosesTheCase()
    {
        TranscriptWorld world = Told("void-opened-in-error.story");

        List<CaseEvent> history = world.Histories[world["L"].Id];

        Assert.Contains("作废", Assert.Single(history.OfType<TaskCancelled>()).Reason.Zh, StringComparison.Ordinal);
        Assert.Empty(world["L"].Tasks);
        Assert.True(world["L"].IsClosed);
    }

    [Theory]
    [InlineData("listing", "Consented", "Decided")]
    [InlineData("repair-serious-list", "Verified", "Granted")]
    [InlineData("expiry", "Watched", "Expired")]
    [InlineData("listing-revocation", "LegallyReviewed", "Revoked")]
    public void Void_InALifecycle_IsAllowedUntilTheDecisionAndNotAfter(string kind, string last, string first)
    {
        LifecycleShape shape = LifecycleCatalogue.Of(new CaseKind(kind)).Shape;

        Assert.Equal(["Voided"], shape.Destinations(shape.Initial, "Void"));
        Assert.Equal(["Voided"], shape.Destinations(last, "Void"));
        Assert.Empty(shape.Destinations(first, "Void"));
        Assert.Contains("Voided", shape.Finals);
    }

    [Fact]
    public void Extend_WhereTheLawGivesIt_MovesTheLimitOnceWithItsArticle()
    {
        CourseWorld world = Notified();
        DateOnly before = Limit(world).Day;
        DateOnly on = new(2026, 2, 10);

        CourseWorld.Refuse(RefusalCode.NotPermitted, world.Send(Extension(world), CourseWorld.Zhang, on));
        CourseWorld.Refuse(
            RefusalCode.OpinionRequired, world.Send(Extension(world) with { Opinion = "" }, CourseWorld.Head, on));
        CourseWorld.Accept(world.Send(Extension(world), CourseWorld.Head, on));
        CourseWorld.Refuse(RefusalCode.LimitNotExtendable, world.Send(Extension(world), CourseWorld.Head, on));

        TaskDeadline legal = Limit(world);
        DeadlineMove move = Assert.Single(legal.Ledger!.Moves);
        Assert.True(legal.Day > before);
        Assert.Equal((DeadlineMoveKind.Extension, before, legal.Day), (move.Kind, move.Before, move.After));
        Assert.Equal("PROC art.64", move.Citation!.ToString());
        Assert.Contains("zhou", move.Cause.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Extend_OnTheLastDayAndTheDayAfter_IsAllowedThenRefused()
    {
        CourseWorld inTime = Notified();
        CourseWorld late = Notified();
        DateOnly last = Limit(inTime).Day;

        CourseWorld.Accept(inTime.Send(Extension(inTime), CourseWorld.Head, last));
        Refusal refusal = CourseWorld.Refuse(
            RefusalCode.LimitNotExtendable, late.Send(Extension(late), CourseWorld.Head, last.AddDays(1)));

        Assert.Contains("届满后不能再延长", refusal.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Supervise_BySystemWithTheSameKey_IsNotDoneTwice()
    {
        CourseWorld world = new CourseWorld().Proposed(today);
        SuperviseCase command = new()
        {
            Case = world.State.Id,
            DueDay = new DateOnly(2026, 2, 13),
            Opinion = "按现行规则应另行认定。",
            Key = "sweep:2026-02-09",
            Cites = [new Citation { Source = "SL-44", Article = "12" }],
        };

        CourseWorld.Accept(world.Send(command, Actor.System, today));

        CourseWorld.Refuse(RefusalCode.AlreadySupervised, world.Send(command, Actor.System, today));
        Assert.Equal("SL-44 art.12", Assert.Single(world.State.Course.OpenSupervisions()).Cites[0].ToString());
    }

    [Fact]
    public void Actions_ForEveryPost_SayWhatTheDeciderAnswers()
    {
        CourseWorld world = new CourseWorld().Proposed(today);
        Actor[] people =
        [
            CourseWorld.Zhang, CourseWorld.Head, CourseWorld.Person("sun", "430100", "credit", "officer", "chief"),
            CourseWorld.Person("he", "430000", "credit", "officer", "chief"),
        ];

        Check();
        CourseWorld.Accept(world.Send(
            new SuspendCase { Case = world.State.Id, Reason = "courtOrder", Opinion = "裁定。" }, CourseWorld.Zhang, today));
        Check();

        void Check()
        {
            foreach (Actor person in people)
                foreach (PermittedCourse act in CaseActions.For(world.State, world.Briefing(person, today)))
                    Assert.Equal(act.Refusal?.Code, Answer(world, act, person));
        }
    }

    // Asked of a copy, so that one act does not change the answer to the next.
    private static RefusalCode? Answer(CourseWorld world, PermittedCourse act, Actor person)
    {
        CaseId id = world.State.Id;
        CourseCommand command = act.Act switch
        {
            CourseAct.Suspend => new SuspendCase { Case = id, Reason = act.Choice!, Opinion = "理由。" },
            CourseAct.Resume => new ResumeCase { Case = id, Opinion = "理由。" },
            CourseAct.Extend => new ExtendLimit { Case = id, Task = new TaskId(act.Choice!), Opinion = "理由。" },
            CourseAct.Void => new VoidCase { Case = id, Reason = act.Choice!, Opinion = "理由。" },
            CourseAct.Supervise => new SuperviseCase { Case = id, DueDay = today, Opinion = "理由。" },
            CourseAct.Report => new ReportSupervision { Case = id, Supervision = act.Choice, Opinion = "理由。" },
        };
        Decision decision = new Decider(new Workflows.Flow.FlowInterpreter())
            .Decide(world.State, command, world.Briefing(person, today));
        return decision is Refused refused ? refused.Refusal.Code : null;
    }

    private static ExtendLimit Extension(CourseWorld world) =>
        new() { Case = world.State.Id, Task = new TaskId("recordDefence"), Opinion = "案情复杂。" };

    // No limit of the four procedures may be extended by law; the definition of this test invents one that may.
    private static CourseWorld Notified()
    {
        CourseWorld world = new CourseWorld(document => document["customProperties"]!["course"]!["extend"] = new JsonArray(
            new JsonObject
            {
                ["limit"] = "defence.period",
                ["adds"] = "penalty.caseExtension",
                ["by"] = new JsonArray(new JsonObject { ["division"] = "head", ["position"] = "leader" }),
            })).Proposed(today);
        CourseWorld.Accept(world.Complete(
            "fieldReview", "agree", CourseWorld.Person("li", "430100", "field", "officer"), today));
        CourseWorld.Accept(world.Complete(
            "creditCheck", "agree", CourseWorld.Person("wang", "430100", "credit", "officer"), today));
        CourseWorld.Accept(world.Complete(
            "serveNotice", "served", CourseWorld.Zhang, today, FactSet.Empty.With("noticeServedOn", today)));
        return world;
    }

    private static TaskDeadline Limit(CourseWorld world) =>
        world.State.Tasks.Single(task => task.Step == "recordDefence").Legal!;

    private static TranscriptWorld Told(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Transcripts", "Stories", file);
        TranscriptWorld world = new(StoryReader.Read(new DefinitionText(file, File.ReadAllText(path))).Story!);
        Assert.Empty(world.Run());
        return world;
    }
}
