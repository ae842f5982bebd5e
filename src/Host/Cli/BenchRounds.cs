using System.Diagnostics;

namespace CreditSupervision.Host.Cli;

/// <summary>Measures two works in turn, round by round, so that both meet the same machine.</summary>
internal static class BenchRounds
{
    /// <summary>Median milliseconds of each, and the median of the ratios of the rounds.</summary>
    public static (double Ours, double Limit, double Ratio) Compare(int rounds, Action ours, Action limit)
    {
        // Twice before it counts: the just-in-time compiler replaces the first code while it runs.
        for (int warm = 0; warm < 2; warm++)
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
