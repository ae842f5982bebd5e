using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Course;

/// <summary>What every kind of case owes whoever opened it wrongly or must wait: a way to void it, a way to suspend it.</summary>
public sealed class EveryKindTests
{
    private static readonly DateOnly today = new(2026, 6, 1);

    public static TheoryData<string> Kinds => [.. LifecycleCatalogue.All.Select(lifecycle => lifecycle.Kind.Value)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Void_BeforeTheDecision_IsForTheLeaderAloneAndClosesTheCase(string kind)
    {
        CaseState state = Opened(kind);
        CourseReason reason = Course(kind).Void[0];
        VoidCase command = new() { Case = state.Id, Reason = reason.Code, Opinion = "立案有误。" };

        Refusal officer = CourseWorld.Refuse(
            RefusalCode.NotPermitted, Decide(state, command, CourseWorld.Person("li", "430100", "field", "officer")));
        Accepted byLeader = Assert.IsType<Accepted>(Decide(state, command, CourseWorld.Head));

        Assert.Contains("局领导", officer.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal(("Voided", true), (byLeader.State.Status, byLeader.State.IsClosed));
        Assert.Equal(reason.Code, Assert.Single(byLeader.Events.OfType<CaseVoided>()).Reason);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Void_InTheLifecycle_IsGuardedAndNeverFollowsAFinalStatus(string kind)
    {
        LifecycleShape shape = LifecycleCatalogue.Of(new CaseKind(kind)).Shape;

        string[] from = [.. shape.Moves.Where(move => move.Trigger == "Void").Select(move => move.From)];

        Assert.Contains(shape.Initial, from);
        Assert.Contains("Voided", shape.Finals);
        Assert.DoesNotContain(from, status => shape.Finals.Contains(status));
    }

    [Theory]
    [InlineData("listing-non-performance", "Consented", "Decided", "decisionOn")]
    [InlineData("objection", "Founded", "Replied", "correctedOn")]
    [InlineData("repair-bankruptcy", "Accepted", "Shielded", "shieldedOn")]
    [InlineData("repair-revocation", "LegallyReviewed", "Restored", "restoredOn")]
    [InlineData("publication-correction", "Confirmed", "Withdrawn", "approvedOn")]
    [InlineData("concentrated-publicity", "Reviewed", "Approved", "decisionOn")]
    [InlineData("typical-case", "Reviewed", "Approved", "decisionOn")]
    public void Void_OnceTheDecisionDayIsKnown_IsRefused(string kind, string last, string first, string day)
    {
        CaseState before = Opened(kind) with { Status = last };
        CaseState dated = before with
        {
            Facts = new Dictionary<string, FactEntry> { [day] = Dated(today) },
        };
        VoidCase command = new() { Case = before.Id, Reason = "openedInError", Opinion = "立案有误。" };

        Assert.IsType<Accepted>(Decide(before, command, CourseWorld.Head));

        CourseWorld.Refuse(RefusalCode.DecisionInEffect, Decide(dated, command, CourseWorld.Head));
        Assert.Empty(LifecycleCatalogue.Of(new CaseKind(kind)).Shape.Destinations(first, "Void"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Suspend_ForEachReason_IsForTheNamedPostsAndNobodyElse(string kind)
    {
        Assert.NotEmpty(Course(kind).Suspend);
        foreach (CourseReason reason in Course(kind).Suspend)
        {
            LifecycleShape shape = LifecycleCatalogue.Of(new CaseKind(kind)).Shape;
            CaseState state = Opened(kind) with { Status = reason.Statuses is [var first, ..] ? first : shape.Initial };
            SuspendCase command = new() { Case = state.Id, Reason = reason.Code, Opinion = "依法中止。" };

            foreach (FlowOpener post in reason.By)
            {
                Actor holder = CourseWorld.Person("holder", "430100", post.Division, post.Position ?? "officer");
                Accepted done = Assert.IsType<Accepted>(Decide(state, command, holder));
                Assert.Equal(reason.Code, done.State.Course.OpenSuspension()!.Reason);
            }

            CourseWorld.Refuse(
                RefusalCode.NotPermitted, Decide(state, command, CourseWorld.Person("chen", "430100", "data", "officer")));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Course_OfEveryKind_NamesWhoSupervisesWhoReportsAndItsSources(string kind)
    {
        CaseCourse course = Course(kind);

        Assert.NotEmpty(course.SupervisedBy);
        Assert.NotEmpty(course.ReportedBy);
        Assert.Equal(["openedInError", "openedTwice"], course.Void.Select(reason => reason.Code));
        Assert.All(course.Suspend, reason => Assert.NotEmpty(reason.Cites));
    }

    // A number once given is never taken back, so a kind must not give one while its case can still be voided.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Letter_WithANumber_GoesOutOnlyWithTheMoveAfterWhichNobodyVoids(string kind)
    {
        Flowchart chart = Definitions.Flows[kind].Root;
        LifecycleShape shape = LifecycleCatalogue.Of(new CaseKind(kind)).Shape;
        string[] voidable = [.. shape.Moves.Where(move => move.Trigger == "Void").Select(move => move.From)];
        LetterActivity[] numbered =
        [
            .. chart.Activities.OfType<LetterActivity>().Where(letter => Forms.All[letter.Template].NumberWord is not null),
        ];

        IEnumerable<FlowActivity> next = numbered.SelectMany(letter => AfterLetters(chart, letter));

        Assert.All(next, activity =>
        {
            TransitionActivity transition = Assert.IsType<TransitionActivity>(activity);
            string[] reached =
                [.. shape.Moves.Where(move => move.Trigger == transition.Trigger).Select(move => move.To)];
            Assert.NotEmpty(reached);
            Assert.DoesNotContain(reached, status => voidable.Contains(status));
        });
    }

    private static IEnumerable<FlowActivity> AfterLetters(Flowchart chart, FlowActivity letter) => chart.Connections
        .Where(connection => connection.Source == letter.Id)
        .Select(connection => chart.Activities.Single(activity => activity.Id == connection.Target))
        .SelectMany(next => next is LetterActivity ? AfterLetters(chart, next) : [next]);

    private static CaseCourse Course(string kind) => Definitions.Flows[kind].Course;

    // The course of a case needs no more of it than its status and facts, and something to wait for, so that it stands open.
    private static CaseState Opened(string kind)
    {
        FlowDefinition definition = Definitions.Flows[kind];
        CaseId id = new($"{kind}-1");
        return CaseEvolution.Fold(id,
        [
            new CaseOpened
            {
                Kind = new CaseKind(kind),
                Authority = "430100",
                Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LE00501", Kind = "legalPerson" },
                Definition = new DefinitionPin(definition.DefinitionId, definition.Version, definition.Hash),
                Status = LifecycleCatalogue.Of(new CaseKind(kind)).Shape.Initial,
            },
        ]) with
        {
            Awaited = [new AwaitedEvent("later", new ActivationId("start", 1))],
        };
    }

    private static FactEntry Dated(DateOnly day) =>
        new() { Value = new FactValue.Day(day), StatedBy = "zhou", StatedOn = day, Source = "decide" };

    private static Decision Decide(CaseState state, CaseCommand command, Actor actor) =>
        new Decider(new FlowInterpreter()).Decide(state, command, new Briefing
        {
            Today = today,
            Actor = actor,
            RuleBook = Definitions.RuleBook,
            Definition = Definitions.Flows[state.Kind.Value],
            Directory = Definitions.Directory,
            Letters = Forms.All,
        });
}
