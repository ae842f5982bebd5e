using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Tasks;

/// <summary>会签 and 或签 by definition, and handing over to another division: stories over a changed workflow.</summary>
public sealed class SigningTests
{
    private const string Opening = """
        party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
        2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
        2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed

        """;

    private const string All = """{"mode":"all","by":[{"division":"legal"},{"division":"credit","position":"chief"}]}""";

    private const string Any = """{"mode":"any","by":[{"division":"legal"},{"division":"credit","position":"chief"}]}""";

    [Fact]
    public void Sign_AllByDefinition_WaitsForEveryPost()
    {
        Tell("signing", All, """
            2026-01-06 wang.credit.changsha A sign fieldReview agree => !NotPermitted
            2026-01-06 zhao.legal.changsha A sign fieldReview agree => Proposed
            2026-01-06 qian.legal.changsha A sign fieldReview agree => !NotPermitted
            2026-01-06 li.field.changsha A fieldReview agree => Proposed
            2026-01-06 wang.credit.changsha A creditCheck agree => !TaskNotOpen
            2026-01-06 sun.credit-chief.changsha A sign fieldReview disagree "危害后果不足。" => Proposed
            2026-01-07 wang.credit.changsha A creditCheck agree => Reviewed
            """);
    }

    [Fact]
    public void Sign_AnyByDefinition_WaitsForOneThatAgrees()
    {
        Tell("signing", Any, """
            2026-01-06 li.field.changsha A fieldReview agree => Proposed
            2026-01-06 zhao.legal.changsha A sign fieldReview disagree "存疑。" => Proposed
            2026-01-06 wang.credit.changsha A creditCheck agree => !TaskNotOpen
            2026-01-06 sun.credit-chief.changsha A sign fieldReview agree => Proposed
            2026-01-07 wang.credit.changsha A creditCheck agree => Reviewed
            """);
    }

    [Fact]
    public void Complete_AgainstASignerWhereThatBlocks_IsRefused()
    {
        Tell("signing", All.Replace("\"mode\"", "\"disagreement\":\"blocks\",\"mode\"", StringComparison.Ordinal), """
            2026-01-06 zhao.legal.changsha A sign fieldReview disagree "条款适用错误。" => Proposed
            2026-01-06 li.field.changsha A fieldReview agree => !SignerDisagrees zhao
            2026-01-06 li.field.changsha A fieldReview disagree "退回更正。" => Proposed
            """);
    }

    [Fact]
    public void Sign_AfterASignerCameRound_FinishesTheDecision()
    {
        Tell("signing", All.Replace("\"mode\"", "\"disagreement\":\"blocks\",\"mode\"", StringComparison.Ordinal), """
            2026-01-06 li.field.changsha A fieldReview agree => Proposed
            2026-01-06 zhao.legal.changsha A sign fieldReview disagree "条款适用错误。" => Proposed
            2026-01-06 sun.credit-chief.changsha A sign fieldReview agree => Proposed
            2026-01-06 wang.credit.changsha A creditCheck agree => !TaskNotOpen
            2026-01-07 zhao.legal.changsha A sign fieldReview agree "已更正。" => Proposed
            2026-01-07 wang.credit.changsha A creditCheck agree => Reviewed
            """);
    }

    [Fact]
    public void Transfer_ToADivisionTheDefinitionNames_MovesTheTask()
    {
        Tell("transferTo", """["legal"]""", """
            2026-01-06 li.field.changsha A transfer fieldReview to credit "请信用处办。" => !ReceiverNotAllowed
            2026-01-06 li.field.changsha A transfer fieldReview to zhao.legal.changsha "涉及法律适用。" => Proposed
            2026-01-06 li.field.changsha A fieldReview agree => !NotPermitted
            2026-01-06 zhao.legal.changsha A fieldReview agree => Proposed
            """);
    }

    [Fact]
    public void Transfer_ToTheProposerInAnotherDivision_IsRefused()
    {
        Tell("transferTo", """["case"]""", """
            2026-01-06 li.field.changsha A transfer fieldReview to zhang.case.changsha "请提出人自审。" => !MakerIsChecker zhang
            2026-01-06 li.field.changsha A transfer fieldReview to case "请执法局办。" => Proposed
            2026-01-06 zhang.case.changsha A fieldReview agree => !MakerIsChecker
            2026-01-06 chen.case.changsha A fieldReview agree => Proposed
            """);
    }

    [Fact]
    public void Complete_WithAnAttachment_KeepsNameAndHash()
    {
        TranscriptWorld world = new(Read(Opening), Definitions.Flows);
        world.Run();
        CaseState state = world["A"];
        string hash = $"sha256:{new string('a', 64)}";

        Decision kept = world.Decide(state, Completion(state, hash), "li.field.changsha", new DateOnly(2026, 1, 6));
        Decision refused = world.Decide(state, Completion(state, "md5:1"), "li.field.changsha", new DateOnly(2026, 1, 6));

        TaskCompleted completed = Assert.IsType<Accepted>(kept).Events.OfType<TaskCompleted>().Single();
        Assert.Equal(hash, Assert.Single(completed.Attachments!).Hash);
        Assert.Equal(["report"], completed.Evidence);
        Assert.Equal(RefusalCode.FactInvalid, Assert.IsType<Refused>(refused).Refusal.Code);
    }

    private static CompleteTask Completion(CaseState state, string hash) => new()
    {
        Case = state.Id,
        Task = new TaskId("fieldReview"),
        Outcome = "agree",
        Attachments = [new("report", "检验报告.pdf", hash)],
    };

    private static void Tell(string input, string value, string lines)
    {
        TranscriptWorld world = new(Read(Opening + lines), Changed(input, value));

        IReadOnlyList<string> differences = world.Run();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static Story Read(string text)
    {
        StoryReading reading = StoryReader.Read(new DefinitionText("signing.story", text));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }

    private static Dictionary<string, FlowDefinition> Changed(string input, string value)
    {
        JsonObject document = Definitions.Flows["listing"].ToDocument();
        JsonObject box = document["root"]!["activities"]!.AsArray().Select(item => item!.AsObject())
            .Single(item => item["id"]!.GetValue<string>() == "fieldReview");
        box[input] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = JsonNode.Parse(value) },
        };
        FlowReading reading = FlowDefinition.Read(new DefinitionText("listing.json", FlowDefinition.Write(document)));
        Assert.Empty(reading.Problems);
        return new Dictionary<string, FlowDefinition>(Definitions.Flows) { ["listing"] = reading.Definition! };
    }
}
