using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P1: one decision in three values with two bits a condition, and the same with the conditions explained in both
/// languages, against the same decision written by hand.
/// </summary>
internal static class BenchDecision
{
    private const double MostPlain = 1.1;
    private const double MostExplained = 1.3;

    public static IEnumerable<BenchRow> Run(RuleBook book, bool isQuick)
    {
        int rounds = isQuick ? 7 : 25;
        RowJudge judge = book.RowJudge(BenchCases.Decision, expectedRows: 1_000_000);
        yield return Plain(judge, BenchCases.Rows(4096, unknownOf1000: 100), rounds, isQuick ? 60 : 250);
        yield return Explained(judge, BenchCases.Rows(4096, unknownOf1000: 0), rounds, isQuick ? 4 : 16);
    }

    private static BenchRow Plain(RowJudge judge, long[][] rows, int rounds, int repeats)
    {
        foreach (long[] row in rows)
        {
            RowAnswer answer = judge.Weigh(row);
            int outcome = BenchHandWritten.Decide(row, out ulong bits);
            if (outcome != answer.Outcome || bits != answer.Conditions)
                throw new InvalidOperationException("The hand-written limit differs from the rule book; correct it.");
        }
        ulong seen = 0;
        (double ours, double limit, double ratio) = BenchRounds.Compare(rounds, Ours, HandWritten);
        double each = 1e6 / ((double)repeats * rows.Length);
        GC.KeepAlive(seen);
        return new BenchRow("P1", "one decision, three-valued, two bits a condition; ns", ours * each, limit * each,
            ratio, $"<= {MostPlain} x hand-written", ratio <= MostPlain);

        void Ours()
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (long[] row in rows)
                {
                    RowAnswer answer = judge.Weigh(row);
                    seen ^= answer.Conditions ^ (ulong)(answer.Outcome + 1);
                }
            }
        }

        void HandWritten()
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (long[] row in rows)
                {
                    int outcome = BenchHandWritten.Decide(row, out ulong bits);
                    seen ^= bits ^ (ulong)(outcome + 1);
                }
            }
        }
    }

    private static BenchRow Explained(RowJudge judge, long[][] rows, int rounds, int repeats)
    {
        BenchHandWritten hand = HandWrittenLike(judge, rows);
        foreach (long[] row in rows)
        {
            int outcome = BenchHandWritten.Decide(row, out ulong bits);
            if (!judge.Explain(row, judge.Weigh(row)).SequenceEqual(hand.Explain(row, bits, outcome)))
                throw new InvalidOperationException("The hand-written sentences differ from the rule book's.");
        }
        long seen = 0;
        (double ours, double limit, double ratio) = BenchRounds.Compare(rounds, Ours, HandWritten);
        double each = 1e6 / ((double)repeats * rows.Length);
        GC.KeepAlive(seen);
        return new BenchRow("P1e", "the same, every condition explained in two languages; ns", ours * each,
            limit * each, ratio, $"<= {MostExplained} x hand-written", ratio <= MostExplained);

        void Ours()
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (long[] row in rows)
                    seen += judge.Explain(row, judge.Weigh(row))[0].Text.Zh.Length;
            }
        }

        void HandWritten()
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (long[] row in rows)
                {
                    int outcome = BenchHandWritten.Decide(row, out ulong bits);
                    seen += hand.Explain(row, bits, outcome)[0].Text.Zh.Length;
                }
            }
        }
    }

    /// <summary>The fixed sentences and citations are taken from the rule book: typing them again proves nothing.</summary>
    private static BenchHandWritten HandWrittenLike(RowJudge judge, long[][] rows)
    {
        ConditionFinding[][] all = [.. rows.Select(row => judge.Explain(row, judge.Weigh(row)).ToArray())];
        return new BenchHandWritten(First(all, Truth.True), First(all, Truth.False));
    }

    private static ConditionFinding[] First(ConditionFinding[][] all, Truth status) => [.. all[0].Select((_, place) =>
        all.Select(findings => findings[place]).FirstOrDefault(finding => finding.Status == status) ?? all[0][place])];
}
