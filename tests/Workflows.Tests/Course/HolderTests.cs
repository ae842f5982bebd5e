using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Course;

public sealed class HolderTests
{
    private static readonly DateOnly today = new(2026, 2, 9);
    private static readonly Actor food = Field("li") with { Lines = ["foodProduction"] };
    private static readonly Actor equipment = Field("tan") with { Lines = ["specialEquipment"] };

    [Fact]
    public void Task_WithAKnownField_GoesToTheLineAndNobodyElse()
    {
        CourseWorld world = new CourseWorld().Proposed(today, FactSet.Empty.WithCode("field", "foodProduction"));

        Refusal refusal = CourseWorld.Refuse(
            RefusalCode.NotPermitted, world.Complete("fieldReview", "agree", equipment, today));

        Assert.Equal("foodProduction", Assert.Single(world.State.Tasks).Holder.Line);
        Assert.Contains("食品生产处", refusal.Sentence.Zh, StringComparison.Ordinal);
        CourseWorld.Refuse(RefusalCode.NotPermitted, world.Complete("fieldReview", "agree", Field("none") with { Lines = [] }, today));
        CourseWorld.Accept(world.Complete("fieldReview", "agree", food, today));
    }

    [Fact]
    public void Task_WithACodeOfAnotherList_GoesToTheLineTheDefinitionNamesForIt()
    {
        CourseWorld world = new CourseWorld(Routed).Proposed(today, FactSet.Empty.WithCode("domain", "food"));

        Assert.Equal("foodProduction", Assert.Single(world.State.Tasks).Holder.Line);
    }

    // The list of codes may know more lines than the authority has; registration is none of this directory.
    [Theory]
    [InlineData(null)]
    [InlineData("registration")]
    public void Task_WithAFieldOfNoLine_GoesToTheChief(string? field)
    {
        FactSet opening = field is null ? FactSet.Empty : FactSet.Empty.WithCode("field", field);
        CourseWorld world = new CourseWorld().Proposed(today, opening);

        TaskHolder holder = Assert.Single(world.State.Tasks).Holder;

        Assert.Equal((null, "chief"), (holder.Line, holder.Position));
        CourseWorld.Refuse(RefusalCode.NotPermitted, world.Complete("fieldReview", "agree", food, today));
        CourseWorld.Accept(world.Complete("fieldReview", "agree", food with { Positions = ["chief"], Lines = [] }, today));
    }

    [Fact]
    public void LinesOf_CountyWithOneSection_HoldsEveryLine()
    {
        Assert.Equal(["foodProduction", "specialEquipment", "product"], Definitions.Directory.LinesOf("430102", "field", []));
        Assert.Equal(["foodProduction"], Definitions.Directory.LinesOf("430100", "field", ["foodProduction"]));
        Assert.Equal(3, Definitions.Directory.LinesOf("430100", "field", [DivisionLines.All]).Count);
        Assert.Empty(Definitions.Directory.LinesOf("430102", "credit", []));
    }

    [Fact]
    public void Task_OfThePlaceOfRegistration_GoesToTheAuthorityTheFactNames()
    {
        CourseWorld world = new CourseWorld(Elsewhere).Proposed(today, Place("430102"));

        Refusal refusal = CourseWorld.Refuse(
            RefusalCode.NotPermitted, world.Complete("fieldReview", "agree", Field("li"), today));

        Assert.Contains("芙蓉区", refusal.Sentence.Zh, StringComparison.Ordinal);
        CourseWorld.Accept(world.Complete("fieldReview", "agree", Field("ou") with { Authority = "430102" }, today));
    }

    [Theory]
    [InlineData(null, RefusalCode.FactMissing)]
    [InlineData("999999", RefusalCode.AuthorityUnknown)]
    public void Task_OfAnAuthorityThatIsNotKnown_IsNotOpened(string? place, RefusalCode code)
    {
        CourseWorld world = new(Elsewhere);
        CourseWorld.Accept(world.Send(Opening(place), CourseWorld.Zhang, today));

        Decision decision = world.Complete("propose", "propose", CourseWorld.Zhang, today, FactSet.Empty
            .WithCode("ground", "L44-05-02a").WithCode("heavierPenalty", "HP-2b")
            .With("violationOn", new DateOnly(2025, 11, 18)).With("penaltyDecidedOn", new DateOnly(2026, 3, 2))
            .With("vileNature", true).With("seriousCircumstances", true).With("largeHarm", true)
            .With("factorsReasoned", 9).With("lackOfIntentProven", false).With("hearingApplies", true));

        CourseWorld.Refuse(code, decision);
        Assert.Equal("propose", Assert.Single(world.State.Tasks).Step);
    }

    private static void Routed(JsonObject document)
    {
        CourseWorld.Declare(document, "domain", "food", "drug");
        CourseWorld.Give(document, "fieldReview", "line", """{"fact": "domain", "lines": {"food": "foodProduction"}}""");
    }

    private static void Elsewhere(JsonObject document)
    {
        CourseWorld.Declare(document, "registeredAt");
        CourseWorld.Say(document, "fieldReview", "authority", "registrationPlace");
        CourseWorld.Say(document, "fieldReview", "authorityFact", "registeredAt");
    }

    private static OpenCase Opening(string? place) => new()
    {
        Case = new CaseId("listing-1"),
        Kind = CaseKind.Listing,
        Authority = "430100",
        Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LE00501", Kind = "legalPerson" },
        Facts = place is null ? FactSet.Empty : Place(place),
    };

    private static FactSet Place(string code) =>
        FactSet.Empty.WithCode("field", "foodProduction").With("registeredAt", new FactValue.Text(code));

    private static Actor Field(string id) => CourseWorld.Person(id, "430100", "field", "officer");
}
