using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Evaluation.Compiled;
using CreditSupervision.Rules.Tests.Agreement;

namespace CreditSupervision.Rules.Tests.Properties;

/// <summary>What must hold of every decision, whatever its rules say.</summary>
public sealed class UnknownFactsTests
{
    private const int RowsEach = 1_500;
    private const int CompletionsEach = 4;
    private const int Seed = 20261125;

    public static TheoryData<string> Decisions => [.. Definitions.Book.Decisions.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Judge_OneFactMoreUnknown_NeverTurnsAnAnswerIntoAnother(string name)
    {
        Decision decision = Definitions.Book.Decision(name, []);
        RowJudge judge = Definitions.Book.RowJudge(name, VersionSeat.OftenEnough);
        Questions questions = new(decision, Seed);

        for (int number = 0; number < RowsEach; number++)
        {
            long[] row = questions.Row(oneIn: 8);
            long[] poorer = questions.Poorer(row);
            RowAnswer known = judge.Judge(row);
            RowAnswer less = judge.Judge(poorer);
            // Before the first version of the law nothing answers, so there is nothing to contradict.
            if (known.Version < 0)
                continue;
            Assert.True(less.Outcome < 0 || less.Outcome == known.Outcome,
                $"{name}, seed {Seed}, row {number}: {judge.OutcomeOf(known)} became {judge.OutcomeOf(less)} when less "
                + $"was known: {Questions.Written(decision, row)} | {Questions.Written(decision, poorer)}");
            Assert.True(known.Version != less.Version || NeverTurns(less, known),
                $"{name}, seed {Seed}, row {number}: a condition turned: {Questions.Written(decision, poorer)}");
        }
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Judge_UnknownFactsCompleted_NeverContradictsTheAnswer(string name)
    {
        Decision decision = Definitions.Book.Decision(name, []);
        RowJudge judge = Definitions.Book.RowJudge(name, VersionSeat.OftenEnough);
        Questions questions = new(decision, Seed + 1);

        for (int number = 0; number < RowsEach; number++)
        {
            long[] row = questions.Row(oneIn: 3);
            RowAnswer open = judge.Judge(row);
            for (int completion = 0; completion < CompletionsEach; completion++)
            {
                long[] whole = questions.Completed(row);
                RowAnswer complete = judge.Judge(whole);
                if (complete.Version < 0)
                    continue;
                Assert.True(open.Outcome < 0 || open.Outcome == complete.Outcome,
                    $"{name}, seed {Seed + 1}, row {number}: {judge.OutcomeOf(open)} became "
                    + $"{judge.OutcomeOf(complete)}: {Questions.Written(decision, row)} | "
                    + Questions.Written(decision, whole));
                Assert.True(open.Version != complete.Version || NeverTurns(open, complete),
                    $"{name}, seed {Seed + 1}, row {number}: a condition turned: {Questions.Written(decision, whole)}");
            }
        }
    }

    /// <summary>A condition that was settled with less knowledge stands as it was.</summary>
    private static bool NeverTurns(RowAnswer less, RowAnswer more) => Enumerable.Range(0, RuleVersion.MostConditions)
        .All(place => less.Of(place) == Truth.Unknown || less.Of(place) == more.Of(place));
}
