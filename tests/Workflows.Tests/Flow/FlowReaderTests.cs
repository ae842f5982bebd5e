using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowReaderTests
{
    private static readonly FlowDefinition everyBox =
        DefinitionFiles.Readable(DefinitionFiles.Text("Good", "every-box.json"));

    public static TheoryData<string> Good => DefinitionFiles.Names("Good");

    public static TheoryData<string> Bad => DefinitionFiles.Names("Bad");

    [Theory]
    [MemberData(nameof(Good))]
    public void Read_GoodFile_HasNoProblems(string name)
    {
        FlowReading reading = DefinitionFiles.Read("Good", name);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Definition);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Read_BadFile_SaysWhatAndWhere(string name)
    {
        FlowReading reading = DefinitionFiles.Read("Bad", name);

        string all = string.Join('\n', reading.Problems);
        Assert.Null(reading.Definition);
        foreach (string words in DefinitionFiles.Lines(DefinitionFiles.Text("Bad", $"{name}.txt")))
            Assert.Contains(words, all, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void ToJson_GoodFile_SaysTheSame(string name)
    {
        string text = DefinitionFiles.Text("Good", $"{name}.json");

        string written = DefinitionFiles.Readable(text).ToJson();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)));
        Assert.Equal(MemberOrder(text), MemberOrder(written));
    }

    [Fact]
    public void ToDocument_Changed_LeavesTheDefinitionAsItWas()
    {
        everyBox.ToDocument()["name"] = "Other";

        Assert.Equal("Listing", everyBox.ToDocument()["name"]?.GetValue<string>());
    }

    [Fact]
    public void Read_EveryBox_KnowsItsIdentity()
    {
        Assert.Equal("listing", everyBox.DefinitionId);
        Assert.Equal(1, everyBox.Version);
        Assert.Equal("Serious-list listing", everyBox.Title.En);
        Assert.StartsWith("sha256:", everyBox.Hash, StringComparison.Ordinal);
        Assert.Equal(
            [new FlowOpener("case", "officer", TaskAuthority.Own), new FlowOpener("credit", null, TaskAuthority.Own)],
            everyBox.Opening.By);
        Assert.Equal([new FactDemand("provincial", true)], everyBox.Opening.Facts);
    }

    [Theory]
    [InlineData("ground", FactType.Code)]
    [InlineData("fine", FactType.Money)]
    [InlineData("noticeServed", FactType.Flag)]
    [InlineData("defenceOn", FactType.Day)]
    [InlineData("servedBy", FactType.Text)]
    [InlineData("priorEntries", FactType.Count)]
    [InlineData("restrictions", FactType.CodeSet)]
    public void Read_Variable_HasItsType(string name, FactType type)
    {
        Assert.Equal(type, everyBox.Variables[name].Type);
    }

    [Fact]
    public void Read_Task_KnowsOutcomesAndLimits()
    {
        TaskActivity serve = Box<TaskActivity>("flow:serve");
        TaskActivity decide = Box<TaskActivity>("flow:decide");

        TaskOutcome served = Assert.Single(serve.Outcomes);
        Assert.Equal([new FactDemand("noticeServedOn", true)], served.Facts);
        Assert.Equal(new AssignedValue.Fixed(new FactValue.Flag(true)), served.Sets["noticeServed"]);
        Assert.Equal(new AssignedValue.Actor(), served.Sets["servedBy"]);
        Assert.Equal(new LegalLimit("service.limit", LegalLimit.Opened, LegalLimit.Opened), serve.LegalLimit);
        Assert.Equal("SL-44 art.14", Assert.Single(serve.Citations).ToString());
        Assert.Equal(["list", "back", "refuse"], decide.Ports);
        Assert.Equal(["mayIssue"], decide.Outcomes[0].Requires?.Outcomes);
        Assert.True(decide.Outcomes[1].OpinionRequired);
        Assert.Equal(OutcomeKind.Return, decide.Outcomes[1].Kind);
        Assert.Equal(new PeriodLength(5, PeriodUnit.WorkingDays), decide.OfficeLimit);
        Assert.Equal(["propose"], decide.DiffersFrom);
        Assert.Equal("leader", decide.Position);
    }

    [Fact]
    public void Read_OtherBoxes_KnowTheirInputs()
    {
        Assert.Equal(["mayIssue", "mayNotIssue", "undetermined"], Box<JudgeActivity>("flow:assess").Outcomes);
        Assert.Equal("ground", Box<JudgeActivity>("flow:assess").Facts["listingGround"]);
        Assert.Equal(
            new WaitUntil.AfterPeriod(new LegalLimit("defence.period", "noticeServedOn", "noticeServedOn"), false),
            Box<WaitActivity>("flow:silence").Until);
        Assert.Equal(
            new WaitUntil.NamedByDecision("listing.expiry", "endsOn", 1), Box<WaitActivity>("flow:expiry").Until);
        Assert.Equal(["defence", "silence"], Box<ForkActivity>("flow:split").Branches);
        Assert.Equal(JoinMode.WaitAny, Box<JoinActivity>("flow:meet").Mode);
        Assert.Equal(new AssignedValue.Today(), Box<RecordActivity>("flow:heard").Facts["defenceOn"]);
        Assert.Equal(
            new SwitchCase("heard", "defenceMade", new FactValue.Flag(true)),
            Box<SwitchActivity>("flow:aftermath").Cases[1]);
        Assert.Equal(new FlowPosition(0, 0, 180, 60), Box<PublishActivity>("flow:publish").Place);
    }

    [Fact]
    public void Read_TheSampleThatElsaRan_ShowsTheWayOutOfItsScript()
    {
        FlowReading reading = DefinitionFiles.Read("Samples", "elsa-approval");

        DefinitionProblem script = Assert.Single(reading.Problems, problem => problem.Code == "F12");
        Assert.Equal(26, script.Line);
        Assert.Contains(
            """Write {"type": "Variable", "value": "DirectorOk"}""", script.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "F17")]
    public void Read_ManyActivities_ArePermittedUpToTheLimit(int activities, string code)
    {
        string sketch = string.Join('\n', Enumerable.Range(1, activities - 1).Select(number => $"letter l{number}"));
        string content = FlowSketch.Document(sketch).ToJsonString();

        FlowReading reading = FlowDefinition.Read(new DefinitionText("test.json", content));

        Assert.Equal(code, string.Join(' ', reading.Problems.Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData(1 << 20, "")]
    [InlineData((1 << 20) + 1, "F01")]
    public void Read_LongText_IsPermittedUpToTheLimit(int bytes, string code)
    {
        string content = FlowSketch.Document("letter l\nstart -> l").ToJsonString();

        FlowReading reading = FlowDefinition.Read(new DefinitionText("test.json", content.PadRight(bytes)));

        Assert.Equal(code, string.Join(' ', reading.Problems.Select(problem => problem.Code)));
    }

    private static T Box<T>(string path) where T : FlowActivity =>
        Assert.IsType<T>(everyBox.Activity(new ActivationId(path, 1)));

    private static IEnumerable<string> MemberOrder(string text) => Names(JsonNode.Parse(text));

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => Names(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Names),
        _ => [],
    };
}
