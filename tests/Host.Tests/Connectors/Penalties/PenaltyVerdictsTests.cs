using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyVerdictsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly LoadedDefinitions Known = CatalogueReader.Read(Repository.PathOf("definitions")).Definitions
        ?? throw new InvalidDataException("The definitions of the repository are not in order.");

    [Fact]
    public void Of_ManyRecords_SaysOfEachWhatItIsToldAlone()
    {
        RuleBook law = Known.Catalogue.RuleBook;
        FactSet[] questions = [.. Sample()];
        PenaltyVerdicts verdicts = new();

        PenaltyVerdict[] said = [.. questions.Select(facts => verdicts.Of(law, facts, Today))];

        Assert.Equal(
            questions.Select(facts => Text(law.Judge(Triage.Decision, facts, Today))),
            said.Select(one => System.Text.Encoding.UTF8.GetString(one.Json)));
        Assert.True(said.Distinct().Count() is > 1 and var different && different < questions.Length);
        Assert.All(said, one => Assert.Equal(Triage.Of(one.Verdict).Reason, one.Triage.Reason));
    }

    [Fact]
    public void Of_AnotherDay_IsAskedAnew()
    {
        RuleBook law = Known.Catalogue.RuleBook;
        FactSet facts = Sample().First();
        PenaltyVerdicts verdicts = new();

        Verdict first = verdicts.Of(law, facts, Today).Verdict;
        Verdict next = verdicts.Of(law, facts, Today.AddDays(1)).Verdict;

        Assert.Equal(Today, first.On);
        Assert.Equal(Today.AddDays(1), next.On);
    }

    private static string Text(Verdict verdict) => JsonSerializer.Serialize(verdict, CaseJson.Options);

    // Records as they come: few facts stated by most, all facts by some, the same facts by many.
    private static IEnumerable<FactSet> Sample()
    {
        string[] kinds = ["罚款", "罚款;吊销许可证件", "警告"];
        string?[] remarks = [null, "裁量档次=从重", "列入依据=L44-05-02a;裁量档次=从重;违法行为发生日=2024-01-05;性质恶劣=是;情节严重=是"];
        for (int place = 0; place < 90; place++)
        {
            PenaltyRecord record = new()
            {
                PartyCategory = place % 5 == 0 ? "个体工商户" : "法人及非法人组织",
                PenaltyKinds = kinds[place % 3].Split(';'),
                Content = "罚款5万元",
                DecidedOn = new DateOnly(2024, 3, 1).AddDays(place % 4),
            };
            PenaltyAnnotations stated = PenaltyAnnotations.Parse(remarks[place / 3 % 3], Known.PenaltyKinds, knownGrounds: null, out _);
            yield return PenaltyFacts.From(record, stated, Known.PenaltyKinds);
        }
    }
}
