using System.Diagnostics;

namespace CreditSupervision.Host.Cli;

/// <summary>Measures two works in turn, round by round, so that both meet the same machine.</summary>
internal static class BenchRounds
{
    private const int MostWarm = 100;

    private static readonly TimeSpan warmUp = TimeSpan.FromSeconds(3);

    /// <summary>Median milliseconds of each, and the median of the ratios of the rounds.</summary>
    public static (double Ours, double Limit, double Ratio) Compare(int rounds, Action ours, Action limit)
    {
        // The just-in-time compiler replaces the first code while it runs, and takes its time where others run too.
        long begun = Stopwatch.GetTimestamp();
        for (int warm = 0; warm < 2 || (warm < MostWarm && Stopwatch.GetElapsedTime(begun) < warmUp); warm++)
        {
            ours();
            limit();
        }
        double[] first = new double[rounds];
        double[] second = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            // Who comes first changes: whatever the first one leaves behind hits both.
            if (round % 2 == 0)
                first[round] = Milliseconds(ours);
            second[round] = Milliseconds(limit);
            if (round % 2 == 1)
                first[round] = Milliseconds(ours);
        }
        double ratio = Median([.. first.Zip(second, (our, other) => our / other)]);
        return (Median(first), Median(second), ratio);
    }

    public static double Milliseconds(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public static double Median(double[] values)
    {
        double[] inOrder = [.. values.Order()];
        return inOrder[inOrder.Length / 2];
    }
}
