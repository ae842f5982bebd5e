using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Migration;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Flow;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Migration;

public sealed class CaseMigrationTests
{
    private static readonly FlowDefinition Old = Definitions.Flows["listing"];
    private static readonly FlowDefinition New = WalkThrough.Listing2();

    private static readonly string[] Lines =
    [
        "2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed",
        "2026-01-05 zhang.case.changsha A propose propose \"建议列入。\" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b "
            + "violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true "
            + "factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed",
        "2026-01-06 li.field.changsha A fieldReview agree => Proposed",
        "2026-01-06 wang.credit.changsha A creditCheck agree => Reviewed",
        "2026-01-07 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-07 => Notified",
    ];

    [Theory]
    [InlineData(2, "将经过新增环节“信用监管处负责人审批”")]
    [InlineData(3, "将经过新增环节“信用监管处负责人审批”")]
    [InlineData(5, "已越过新增环节“信用监管处负责人审批”，不再补办")]
    public void Plan_CaseBeforeAtAndAfterTheNewStep_CanMoveAndIsTold(int lines, string note)
    {
        MigrationPlan plan = Plan(After(lines), New);

        Assert.True(plan.CanMove, string.Join('\n', plan.Obstacles.Select(obstacle => obstacle.Sentence.En)));
        Assert.StartsWith(note, Assert.Single(plan.Notes).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_CaseAtTheCheckBefore_GoesThroughTheNewStep()
    {
        CaseState moved = Moved(After(3), New);

        CaseState checkedOn = Accepted(moved, Complete(moved, "creditCheck", "agree"), "wang.credit.changsha", New);
        CaseState approved = Accepted(checkedOn, Complete(checkedOn, "chiefApproval", "approve"), "sun.credit-chief.changsha", New);

        Assert.Equal("Proposed", checkedOn.Status);
        Assert.Equal("Reviewed", approved.Status);
    }

    [Fact]
    public void Migrate_ForkOpen_KeepsTasksTimersAndTheirDays()
    {
        CaseState before = After(5);

        CaseState after = Moved(before, New);

        Assert.NotEmpty(before.Timers);
        Assert.Equal(before.Timers.Select(timer => (timer.Id, timer.WakesOn)), after.Timers.Select(timer => (timer.Id, timer.WakesOn)));
        Assert.Equal(before.Tasks.Select(task => (task.Id, task.Legal?.Day)), after.Tasks.Select(task => (task.Id, task.Legal?.Day)));
        Assert.Equal(2, after.Definition.Version);
        CaseState heard = Accepted(
            after, new FireTimer { Case = after.Id, Timer = after.Timers[0].Id }, Actor.System, New, new DateOnly(2026, 1, 15));
        Assert.Equal("Heard", heard.Status);
    }

    [Fact]
    public void Migrate_BackAgain_RestoresTheCase()
    {
        CaseState before = After(5);

        CaseState back = Moved(Moved(before, New), Old, from: New);

        Assert.Equal(before.Sequence + 2, back.Sequence);
        Assert.Equal(CaseJson.WriteState(before), CaseJson.WriteState(back with { Sequence = before.Sequence }));
    }

    [Fact]
    public void Complete_OldIdAfterTheMove_IsTheSameTaskAndALateOneIsRefused()
    {
        CaseState before = After(3);
        CompleteTask late = new() { Case = before.Id, Task = before.Tasks[0].Id, Outcome = "agree" };
        CaseState moved = Moved(before, New);

        CaseState once = Accepted(moved, late, "wang.credit.changsha", New);
        Decision twice = Decide(once, late, People.Actor("wang.credit.changsha", Story()), New, null, Today);

        Assert.Single(once.Tasks, task => task.Step == "chiefApproval");
        Assert.Equal(RefusalCode.TaskNotOpen, Assert.IsType<Refused>(twice).Refusal.Code);
    }

    [Fact]
    public void Plan_StepGone_NeedsAPerson()
    {
        CaseState atTheNewStep = Accepted(
            Moved(After(3), New), Complete(After(3), "creditCheck", "agree"), "wang.credit.changsha", New);

        MigrationPlan plan = MigrationPlanner.Plan(atTheNewStep, New, Old, Definitions.Directory);

        Assert.Equal(MigrationObstacleKind.StepGone, Assert.Single(plan.Obstacles).Kind);
        Assert.Contains("“信用监管处负责人审批”在第1版已不存在", plan.Obstacles[0].Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_HolderChanged_NeedsAPerson()
    {
        FlowDefinition other = Edited(document =>
            Box(document, "creditCheck")["division"]!["expression"]!["value"] = "legal");

        MigrationObstacle obstacle = Assert.Single(Plan(After(3), other).Obstacles);

        Assert.Equal(MigrationObstacleKind.HolderChanged, obstacle.Kind);
        Assert.Contains("现由信用监管处办理，第2版改由法规处办理", obstacle.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OtherSignaturesAtTheOpenStep_NeedsAPerson()
    {
        FlowDefinition other = Edited(document => Course.CourseWorld.Give(
            document, "creditCheck", "signing", """{"mode": "all", "by": [{"division": "legal"}]}"""));

        MigrationObstacle obstacle = Assert.Single(Plan(After(3), other).Obstacles);

        Assert.Equal(MigrationObstacleKind.HolderChanged, obstacle.Kind);
        Assert.Contains("会签要求", obstacle.Sentence.Zh, StringComparison.Ordinal);
        Assert.True(Plan(After(4), other).CanMove);
    }

    [Fact]
    public void Plan_TimerWithoutCounterpart_NeedsAPerson()
    {
        FlowDefinition other = Edited(document => Rename(document, "defencePeriod", "defenceTime"));

        MigrationObstacle obstacle = Assert.Single(Plan(After(5), other).Obstacles);

        Assert.Equal(MigrationObstacleKind.TimerGone, obstacle.Kind);
        Assert.Contains("至2026-01-15", obstacle.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_StatusThatTheTargetNeverHasThere_NeedsAPerson()
    {
        // The review is passed before the credit check, so a case at the check still in "Proposed" could not go on.
        FlowDefinition other = Edited(document =>
        {
            Arrow(document, "fieldReview", "agree")["target"]!["activity"] = "passReview";
            Arrow(document, "passReview", "Done")["target"]!["activity"] = "askListable";
            Arrow(document, "creditCheck", "agree")["target"]!["activity"] = "noticeLetter";
        });

        IReadOnlyList<MigrationObstacle> obstacles = Plan(After(3), other).Obstacles;

        Assert.Contains(obstacles, obstacle => obstacle.Kind == MigrationObstacleKind.StatusNotReachable
            && obstacle.Sentence.Zh.Contains("“拟列入”状态", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wang.credit.changsha", "换版。", 2, RefusalCode.NotPermitted)]
    [InlineData("he.credit-chief.hunan", "换版。", 2, RefusalCode.NotPermitted)]
    [InlineData("sun.credit-chief.changsha", " ", 2, RefusalCode.OpinionRequired)]
    [InlineData("sun.credit-chief.changsha", "换版。", 3, RefusalCode.DefinitionUnknown)]
    [InlineData("sun.credit-chief.changsha", "换版。", 1, RefusalCode.DefinitionUnknown)]
    public void Migrate_ByWhoMayNotOrWithoutReasonOrTarget_IsRefused(
        string person, string opinion, int version, RefusalCode code)
    {
        CaseState state = After(3);
        MigrateCase command = new() { Case = state.Id, Version = version, Opinion = opinion };

        Decision decision = Decide(state, command, People.Actor(person, Story()), Old, version == 2 ? New : null, Today);

        Assert.Equal(code, Assert.IsType<Refused>(decision).Refusal.Code);
    }

    [Fact]
    public void Migrate_WithAnObstacle_IsRefusedWithTheReasons()
    {
        CaseState state = After(3);
        FlowDefinition other = Edited(document =>
            Box(document, "creditCheck")["division"]!["expression"]!["value"] = "legal");

        Decision decision = Decide(
            state,
            new MigrateCase { Case = state.Id, Version = 2, Opinion = "换版。" },
            People.Actor("sun.credit-chief.changsha", Story()),
            Old,
            other,
            Today);

        Refusal refusal = Assert.IsType<Refused>(decision).Refusal;
        Assert.Equal(RefusalCode.MigrationNeedsPerson, refusal.Code);
        Assert.Contains("法规处", refusal.Sentence.Zh, StringComparison.Ordinal);
    }

    private static readonly DateOnly Today = new(2026, 1, 8);

    private static Story Story(int lines = 0)
    {
        string text = "title 换版\nparty a \"湖南某示范食品有限公司（虚构）\" 91430100MA4LA0016G legalPerson\n"
            + string.Join('\n', Lines.Take(Math.Max(lines, 1)));
        StoryReading reading = StoryReader.Read(new DefinitionText("migration.story", text));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }

    private static CaseState After(int lines)
    {
        TranscriptWorld world = new(Story(lines));
        Assert.Empty(world.Run());
        return world["A"];
    }

    private static MigrationPlan Plan(CaseState state, FlowDefinition to) =>
        MigrationPlanner.Plan(state, Old, to, Definitions.Directory);

    private static CaseState Moved(CaseState state, FlowDefinition to, FlowDefinition? from = null)
    {
        Decision decision = Decide(
            state,
            new MigrateCase { Case = state.Id, Version = to.Version, Opinion = "按新版流程办理。" },
            People.Actor("sun.credit-chief.changsha", Story()),
            from ?? Old,
            to,
            Today);
        Accepted accepted = Assert.IsType<Accepted>(decision);
        DefinitionChanged changed = Assert.IsType<DefinitionChanged>(Assert.Single(accepted.Events));
        Assert.Equal("sun", changed.ByName);
        // What is stored folds to the same.
        CaseEvent stored = CaseJson.ReadEvent(CaseJson.WriteEvent(changed));
        Assert.Equal(
            CaseJson.WriteState(accepted.State), CaseJson.WriteState(CaseEvolution.Evolve(state.Id, state, stored)));
        return accepted.State;
    }

    private static CompleteTask Complete(CaseState state, string step, string outcome) => new()
    {
        Case = state.Id,
        Task = new TaskId(step),
        Outcome = outcome,
        Opinion = "同意。",
    };

    private static CaseState Accepted(CaseState state, CaseCommand command, string person, FlowDefinition definition) =>
        Accepted(state, command, People.Actor(person, Story()), definition, Today);

    private static CaseState Accepted(
        CaseState state, CaseCommand command, Actor actor, FlowDefinition definition, DateOnly today) =>
        Assert.IsType<Accepted>(Decide(state, command, actor, definition, null, today)).State;

    private static Decision Decide(
        CaseState state, CaseCommand command, Actor actor, FlowDefinition definition, FlowDefinition? target, DateOnly today) =>
        new Decider(new FlowInterpreter()).Decide(state, command, new Briefing
        {
            Today = today,
            Actor = actor,
            RuleBook = Definitions.RuleBook,
            Definition = definition,
            Target = target,
            Directory = Definitions.Directory,
            Letters = Forms.All,
        });

    private static FlowDefinition Edited(Action<JsonObject> edit)
    {
        JsonObject document = Old.ToDocument();
        document["version"] = 2;
        edit(document);
        return DefinitionFiles.Readable(document.ToJsonString());
    }

    private static JsonObject Box(JsonObject document, string id) => document["root"]!["activities"]!.AsArray()
        .Select(box => box!.AsObject()).Single(box => (string?)box["id"] == id);

    private static JsonNode Arrow(JsonObject document, string source, string port) =>
        document["root"]!["connections"]!.AsArray().Single(arrow => (string?)arrow!["source"]!["activity"] == source
            && (string?)arrow["source"]!["port"] == port)!;

    private static void Rename(JsonObject document, string id, string name)
    {
        JsonObject box = Box(document, id);
        box["id"] = name;
        box["nodeId"] = $"Workflow1:flow:{name}";
        foreach (JsonNode? arrow in document["root"]!["connections"]!.AsArray())
            foreach (string end in new[] { "source", "target" })
                if ((string?)arrow![end]!["activity"] == id)
                    arrow[end]!["activity"] = name;
    }
}
