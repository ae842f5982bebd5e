using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tasks;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Tasks;

/// <summary>A grey button and a refused command say the same, for every verb and every kind of person.</summary>
public sealed class PermittedVerbsTests
{
    private static readonly DateOnly today = new(2026, 1, 7);

    public static TheoryData<string, string> Situations()
    {
        TheoryData<string, string> situations = [];
        foreach (string line in (string[])[
            "",
            "2026-01-06 li.field.changsha A claim fieldReview",
            "2026-01-06 li.field.changsha A delegate fieldReview to luo.field.changsha \"出差。\"",
            "2026-01-06 li.field.changsha A addSigner fieldReview after luo.field.changsha \"请阅签。\"",
            "2026-01-07 zhang.case.changsha A urge fieldReview \"请抓紧。\"",
            "2026-01-06 tan.field-chief.changsha A transfer fieldReview to luo.field.changsha \"调整分工。\""])
            foreach (string person in (string[])[
                "zhang.case.changsha", "li.field.changsha", "luo.field.changsha", "tan.field-chief.changsha",
                "wang.credit.changsha", "zhou.head.changsha", "peng.field.hunan"])
                situations.Add(line, person);
        return situations;
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void For_EveryVerb_AnswersLikeTheDecider(string line, string person)
    {
        StoryReading reading = StoryReader.Read(new DefinitionText("permitted.story", $"""
            party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
            2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
            2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
            {line}
            """));
        TranscriptWorld world = new(reading.Story!);
        Assert.Empty(world.Run());
        CaseState state = world["A"];

        IReadOnlyList<PermittedVerb> verbs = Assert.Single(world.Permitted(state, person, today)).Verbs;

        Assert.Equal(Enum.GetValues<TaskVerb>(), verbs.Select(verb => verb.Verb));
        foreach (PermittedVerb verb in verbs)
        {
            Refusal? refusal = (world.Decide(state, WellFormed(verb.Verb, state), person, today) as Refused)?.Refusal;
            Assert.True(
                verb.Refusal?.Code == refusal?.Code && verb.Refusal?.Sentence == refusal?.Sentence,
                $"{verb.Verb}: {verb.Refusal?.Code} {verb.Refusal?.Sentence.Zh} / {refusal?.Code} {refusal?.Sentence.Zh}");
        }
    }

    private static TaskCommand WellFormed(TaskVerb verb, CaseState state)
    {
        CaseId id = state.Id;
        TaskId task = state.Tasks[0].Id;
        const string Somebody = "gong.field.changsha";
        return verb switch
        {
            TaskVerb.Claim => new ClaimTask { Case = id, Task = task },
            TaskVerb.Release => new ReleaseTask { Case = id, Task = task },
            TaskVerb.Sign => new SignTask { Case = id, Task = task, Agrees = true },
            TaskVerb.Return => new ReturnTask { Case = id, Task = task, To = "previous", Opinion = "请补正。" },
            TaskVerb.Transfer => new TransferTask
            {
                Case = id,
                Task = task,
                To = new TaskReceiver { Person = Somebody },
                Reason = "调整分工。",
            },
            TaskVerb.Delegate => new DelegateTask { Case = id, Task = task, Person = Somebody, Reason = "出差。" },
            TaskVerb.AddSigner => new AddSigner
            {
                Case = id,
                Task = task,
                Person = Somebody,
                Place = SignerPlace.Beside,
                Reason = "请会签。",
            },
            TaskVerb.RemoveSigner => new RemoveSigner
            {
                Case = id,
                Task = task,
                Person = state.Tasks[0].Handling is { Signers: [{ } first, ..] } ? first.Person.Id : Somebody,
                Reason = "不必会签。",
            },
            TaskVerb.Urge => new UrgeTask { Case = id, Task = task, Reason = "请抓紧。" },
            TaskVerb.Copy => new CopyTask { Case = id, Task = task, To = new TaskReceiver { Division = "data" } },
            _ => throw new System.Diagnostics.UnreachableException(verb.ToString()),
        };
    }
}
