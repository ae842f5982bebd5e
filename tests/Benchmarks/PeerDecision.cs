using CreditSupervision.Host.Cli;
using CreditSupervision.Rules;
using Jint;
using RulesEngine.Models;

namespace CreditSupervision.Benchmarks;

/// <summary>
/// The decision on early removal over facts that are all known, in the peers' own language. Neither peer has a third
/// value, dated law or citations; they are given two values and fixed periods, which is less work than ours.
/// </summary>
internal static class PeerDecision
{
    private const int Rows = 512;

    private const string Script = """
        function decide(listedOn, waitEndsOn, applicationOn, performed, removed, heavier, restricted, restrictionEndsOn) {
          const longEnough = applicationOn > waitEndsOn;
          const bar = restricted === 1 && restrictionEndsOn >= applicationOn;
          if (listedOn < 738033) return -1;
          if (bar) return 1;
          return longEnough && performed === 1 && removed === 1 && heavier === 0 ? 0 : 1;
        }
        """;

    public static IEnumerable<BenchRow> Run(RuleBook book, bool isQuick)
    {
        int rounds = isQuick ? 5 : 15;
        RowJudge judge = book.RowJudge(BenchCases.Decision, expectedRows: 1_000_000);
        long[][] rows = BenchCases.Rows(Rows, unknownOf1000: 0);
        Action<Func<long[], int>> check = peer => Check(judge, rows, peer);

        using Engine script = new();
        script.Execute(Script);
        Func<long[], int> jint = row => (int)script.Invoke("decide", row[1], YearLater(row[1]), row[2], row[3], row[4],
            row[5], row[6], row[7]).AsNumber();
        check(jint);
        yield return Compare("Jint", judge, rows, jint, rounds);

        global::RulesEngine.RulesEngine engine = new([Workflow()]);
        Func<long[], int> rulesEngine = row => Decided(engine, row);
        check(rulesEngine);
        yield return Compare("RulesEngine", judge, rows, rulesEngine, rounds);
    }

    private static BenchRow Compare(string name, RowJudge judge, long[][] rows, Func<long[], int> peer, int rounds)
    {
        const int OursEach = 50;
        int seen = 0;
        (double ours, double limit, double ratio) = BenchRounds.Compare(rounds, Ours, Peer);
        GC.KeepAlive(seen);
        double each = 1e6 / rows.Length;
        return new BenchRow(name, "one decision, all facts known; ns", ours * each / OursEach, limit * each,
            ratio / OursEach, "for comparison", true);

        void Ours()
        {
            for (int repeat = 0; repeat < OursEach; repeat++)
            {
                foreach (long[] row in rows)
                    seen += judge.Weigh(row).Outcome;
            }
        }

        void Peer()
        {
            foreach (long[] row in rows)
                seen += peer(row);
        }
    }

    private static void Check(RowJudge judge, long[][] rows, Func<long[], int> peer)
    {
        foreach (long[] row in rows)
        {
            if (judge.Weigh(row).Outcome != peer(row))
                throw new InvalidOperationException("The peer's rules differ from the rule book; correct them.");
        }
    }

    private static Workflow Workflow() => new()
    {
        WorkflowName = "decide",
        Rules =
        [
            Rule("former", "listedOn < 738033"),
            Rule("bar", "restricted == 1 && restrictionEndsOn >= applicationOn"),
            Rule("general", "applicationOn > waitEndsOn && performed == 1 && removed == 1 && heavier == 0"),
        ],
    };

    private static Rule Rule(string name, string expression) => new()
    {
        RuleName = name,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = expression,
    };

    private static int Decided(global::RulesEngine.RulesEngine engine, long[] row)
    {
        // Its only way of asking is asynchronous, and ends at once.
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync("decide",
            new RuleParameter("listedOn", row[1]), new RuleParameter("waitEndsOn", YearLater(row[1])),
            new RuleParameter("applicationOn", row[2]), new RuleParameter("performed", row[3]),
            new RuleParameter("removed", row[4]), new RuleParameter("heavier", row[5]),
            new RuleParameter("restricted", row[6]), new RuleParameter("restrictionEndsOn", row[7]))
            .AsTask().GetAwaiter().GetResult();
        if (results[0].IsSuccess)
            return -1;
        return !results[1].IsSuccess && results[2].IsSuccess ? 0 : 1;
    }

    /// <summary>The peers have no calendar of their own for day numbers; the sum is done for them.</summary>
    private static long YearLater(long day) => DateOnly.FromDayNumber((int)day).AddMonths(12).DayNumber;
}
