using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>Invented rows of <c>repair.serious-list</c>; the same seed gives the same rows.</summary>
internal static class BenchCases
{
    public const string Decision = "repair.serious-list";

    public static DateOnly On { get; } = new(2026, 6, 1);

    /// <summary>
    /// Rows asked on one day. Each fact but the day of the application is unknown in so many of 1,000 rows.
    /// </summary>
    public static long[][] Rows(int number, int unknownOf1000)
    {
        Random random = new(20261123);
        long[][] rows = new long[number][];
        for (int place = 0; place < number; place++)
        {
            int listed = new DateOnly(2021, 8, 1).DayNumber + random.Next(1600);
            int applied = Math.Max(new DateOnly(2021, 9, 1).DayNumber, listed + random.Next(200, 900));
            long[] row =
            [
                On.DayNumber, listed, applied, Likely(random, 85), Likely(random, 85), random.Next(10) == 0 ? 1 : 0,
                Likely(random, 10), listed + random.Next(1500),
            ];
            for (int slot = 1; slot < row.Length; slot++)
            {
                if (slot != 2 && random.Next(1000) < unknownOf1000)
                    row[slot] = RowJudge.Unknown;
            }
            rows[place] = row;
        }
        return rows;
    }

    private static long Likely(Random random, int percent) => random.Next(100) < percent ? 1 : 0;
}
