using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Evaluation.Compiled;

namespace CreditSupervision.Rules.Tests.Agreement;

/// <summary>
/// The node tree and the code say the same in 100,000 questions, spread over all versions of all decisions; and the
/// verdict of the rule book says what the row judge says.
/// </summary>
public sealed class EvaluatorAgreementTests
{
    private const int Rows = 100_000;
    private const int Verdicts = 3_000;
    private const int Seed = 20261124;

    private static readonly (string Decision, string[] Packs)[] all =
    [
        .. Definitions.Book.Decisions.Keys.Order(StringComparer.Ordinal).Select(name => (name, Array.Empty<string>())),
        ("repair.serious-list", ["hunan-thresholds"]),
    ];

    [Fact]
    public void Evaluate_TreeAndCode_AgreeOnEveryRow()
    {
        RuleVersion[] versions = [.. all.SelectMany(choice =>
            Definitions.Book.Decision(choice.Decision, choice.Packs).Versions)];
        int compared = 0;

        foreach ((string name, string[] packs) in all)
        {
            Decision decision = Definitions.Book.Decision(name, packs);
            foreach (RuleVersion version in decision.Versions)
            {
                TreeEvaluator tree = new(version);
                CodeEvaluator code = new(version);
                Questions questions = new(decision, Seed);
                for (int row = 0; row < (Rows / versions.Length) + 1; row++, compared++)
                    Compare(decision, version, questions.Row(oneIn: 2 + (row % 12)), tree, code, row);
            }
        }

        Assert.True(compared >= Rows);
    }

    [Fact]
    public void Judge_RowAndVerdict_SayTheSame()
    {
        foreach ((string name, string[] packs) in all)
        {
            Decision decision = Definitions.Book.Decision(name, packs);
            RowJudge judge = Definitions.Book.RowJudge(name, VersionSeat.OftenEnough, packs);
            Questions questions = new(decision, Seed);
            for (int number = 0; number < Verdicts / all.Length; number++)
            {
                long[] row = questions.Row(oneIn: 2 + (number % 12));
                long[] before = [.. row];
                string place = $"{name}, seed {Seed}, row {number}: {Questions.Written(decision, row)}";
                FactSet facts = FactSet.Of(decision.Facts.Where(fact => row[fact.Slot] != Question.Unknown)
                    .Select(fact => KeyValuePair.Create(fact.Declaration.Name,
                        Values.Of(row[fact.Slot], fact.Type))));
                DateOnly on = Days.ToDate(row[Question.OnSlot]);
                Verdict verdict = Definitions.Book.Judge(name, facts, on, packs);
                RowAnswer answer = judge.Judge(row);
                RowAnswer weighed = judge.Weigh(row);

                Assert.True(judge.Row(facts, on).SequenceEqual(row), place);
                Assert.True(verdict.Outcome == judge.OutcomeOf(answer),
                    $"verdict {verdict.Outcome}, row {judge.OutcomeOf(answer)}: {place}");
                Assert.True(weighed.Outcome < 0 || weighed.Outcome == answer.Outcome, $"weighed wrongly: {place}");
                Assert.True(verdict.Conditions.SequenceEqual(judge.Explain(row, answer)), $"explained: {place}");
                Assert.True(verdict.Conditions.Index().All(finding => answer.Of(finding.Index) is var truth
                    && (truth == Truth.Unknown || truth == finding.Item.Status)), $"bits: {place}");
                Assert.True(before.SequenceEqual(row), $"the row was changed: {place}");
            }
        }
    }

    [Fact]
    public void Judge_AskedOften_ChangesToCodeWithoutChangingAnAnswer()
    {
        Decision decision = Definitions.Book.Decision("repair.serious-list", []);
        RowJudge fresh = Definitions.Book.RowJudge("repair.serious-list");
        Questions questions = new(decision, Seed);
        long[][] rows = [.. Enumerable.Range(0, 200).Select(_ => questions.Row(oneIn: 5))];
        RowAnswer[] first = [.. rows.Select(fresh.Weigh)];

        for (int round = 0; round < VersionSeat.OftenEnough / 100; round++)
        {
            for (int place = 0; place < rows.Length; place++)
                Assert.Equal(first[place], fresh.Weigh(rows[place]));
        }
    }

    private static void Compare(
        Decision decision, RuleVersion version, long[] row, TreeEvaluator tree, CodeEvaluator code, int number)
    {
        int expected = tree.Evaluate(row, out ulong expectedBits);
        int found = code.Evaluate(row, out ulong foundBits);
        if (expected == found && expectedBits == foundBits)
            return;
        string[] differing = [.. version.Conditions.Where((_, place) =>
            (expectedBits >> (2 * place) & 3) != (foundBits >> (2 * place) & 3)).Select(condition => condition.Id)];
        Assert.Fail($"{version.Id}, seed {Seed}, row {number}: the tree says {expected}, the code {found}; conditions "
            + $"{string.Join(", ", differing)}: {Questions.Written(decision, row)}");
    }
}
