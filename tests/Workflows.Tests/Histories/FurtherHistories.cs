using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tests.Course;
using CreditSupervision.Workflows.Tests.Flow;

namespace CreditSupervision.Workflows.Tests.Histories;

/// <summary>
/// Histories with what no line of a story can write: a move to another version of the workflow, a limit that was
/// extended, signatures that the definition asks for. No published workflow has the last two.
/// </summary>
internal static class FurtherHistories
{
    private static readonly DateOnly proposedOn = new(2026, 2, 9);
    private static readonly Actor field = CourseWorld.Person("li", "430100", "field", "officer");
    private static readonly Actor credit = CourseWorld.Person("wang", "430100", "credit", "officer");
    private static readonly Actor creditChief = CourseWorld.Person("sun", "430100", "credit", "officer", "chief");
    private static readonly Actor legal = CourseWorld.Person("zhao", "430100", "legal", "officer");

    /// <summary>Each by the words that stand in its file's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<CaseEvent>> All() =>
        new Dictionary<string, IReadOnlyList<CaseEvent>>
        {
            ["moved-to-another-version"] = Migrated(),
            ["limit-extended-and-cosigned"] = Extended(),
        };

    // The case goes on in the new version, through the step that version adds.
    private static List<CaseEvent> Migrated()
    {
        CourseWorld world = new CourseWorld().Proposed(proposedOn);
        CourseWorld.Accept(world.Complete("fieldReview", "agree", field, proposedOn));
        List<CaseEvent> history = [.. world.History];
        FlowDefinition next = WalkThrough.Listing2();
        CaseId id = world.State.Id;
        Take(new MigrateCase { Case = id, Version = 2, Opinion = "按新版流程办理。" }, creditChief, world.Definition, next);
        Take(Completion("creditCheck", "agree"), credit, next, null);
        Take(Completion("chiefApproval", "approve"), creditChief, next, null);
        Take(new VoidCase { Case = id, Reason = "openedInError", Opinion = "立案有误。" }, CourseWorld.Head, next, null);
        return history;

        CompleteTask Completion(string step, string outcome) =>
            new() { Case = id, Task = new TaskId(step), Outcome = outcome, Opinion = "同意。" };

        void Take(CaseCommand command, Actor actor, FlowDefinition definition, FlowDefinition? target)
        {
            Decision decision = new Decider(new FlowInterpreter()).Decide(
                CaseEvolution.Fold(id, history),
                command,
                world.Briefing(actor, proposedOn) with { Definition = definition, Target = target });
            CourseWorld.Accept(decision);
            history.AddRange(((Accepted)decision).Events);
        }
    }

    private static IReadOnlyList<CaseEvent> Extended()
    {
        CourseWorld world = new CourseWorld(Change).Proposed(proposedOn);
        CaseId id = world.State.Id;
        CourseWorld.Accept(world.Send(
            new SignTask { Case = id, Task = new TaskId("fieldReview"), Agrees = true, Opinion = "适用条款无误。" },
            legal,
            proposedOn));
        CourseWorld.Accept(world.Complete("fieldReview", "agree", field, proposedOn));
        CourseWorld.Accept(world.Complete("creditCheck", "agree", credit, proposedOn));
        CourseWorld.Accept(world.Complete("serveNotice", "served", CourseWorld.Zhang, proposedOn,
            FactSet.Empty.With("noticeServedOn", proposedOn)));
        CourseWorld.Accept(world.Send(
            new ExtendLimit { Case = id, Task = new TaskId("recordDefence"), Opinion = "案情复杂。" },
            CourseWorld.Head,
            proposedOn.AddDays(1)));
        CourseWorld.Accept(world.Send(
            new VoidCase { Case = id, Reason = "openedInError", Opinion = "立案有误。" }, CourseWorld.Head, proposedOn.AddDays(1)));
        return world.History;
    }

    private static void Change(JsonObject document)
    {
        CourseWorld.Give(document, "fieldReview", "signing", """{"mode": "all", "by": [{"division": "legal"}]}""");
        document["customProperties"]!["course"]!["extend"] = new JsonArray(new JsonObject
        {
            ["limit"] = "defence.period",
            ["adds"] = "penalty.caseExtension",
            ["by"] = new JsonArray(new JsonObject { ["division"] = "head", ["position"] = "leader" }),
        });
    }
}
