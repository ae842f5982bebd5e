using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Tests.Agreement;

/// <summary>
/// Rows of one decision, drawn near the places where its answers turn. The same seed draws the same rows.
/// </summary>
internal sealed class Questions
{
    private static readonly DateOnly[] turns =
    [
        new(2021, 8, 31), new(2021, 9, 1), new(2024, 2, 29), new(2025, 12, 24), new(2025, 12, 25), new(2026, 2, 28),
        DateOnly.MinValue, DateOnly.MaxValue,
    ];

    private readonly Decision decision;
    private readonly Random random;

    public Questions(Decision decision, int seed)
    {
        this.decision = decision;
        random = new Random(seed);
    }

    /// <summary>A row in which each fact is unknown with one chance in <paramref name="oneIn"/>.</summary>
    public long[] Row(int oneIn)
    {
        long[] row = new long[decision.Facts.Count + 1];
        row[Question.OnSlot] = random.Next(4) == 0 ? Turn() : Day(2021, 12);
        DateOnly near = new DateOnly(2021, 6, 1).AddDays(random.Next(2600));
        foreach (FactSlot fact in decision.Facts)
            row[fact.Slot] = random.Next(oneIn) == 0 ? Question.Unknown : Some(fact, near);
        return row;
    }

    /// <summary>The row with every unknown fact filled in.</summary>
    public long[] Completed(long[] row)
    {
        long[] whole = [.. row];
        DateOnly near = new DateOnly(2021, 6, 1).AddDays(random.Next(2600));
        foreach (FactSlot fact in decision.Facts.Where(fact => row[fact.Slot] == Question.Unknown))
            whole[fact.Slot] = Some(fact, near);
        return whole;
    }

    /// <summary>The row with one more known fact unknown, or the same where none is known.</summary>
    public long[] Poorer(long[] row)
    {
        long[] poorer = [.. row];
        int[] known = [.. decision.Facts.Select(fact => fact.Slot).Where(slot => row[slot] != Question.Unknown)];
        if (known.Length > 0)
            poorer[known[random.Next(known.Length)]] = Question.Unknown;
        return poorer;
    }

    public static string Written(Decision decision, long[] row) => $"on {Days.ToDate(row[0]):yyyy-MM-dd}, "
        + string.Join(", ", decision.Facts.Select(fact => $"{fact.Declaration.Name}="
            + (row[fact.Slot] == Question.Unknown ? "?" : Values.Written(row[fact.Slot], fact.Type))));

    private long Some(FactSlot fact, DateOnly near) => fact.Type.Kind switch
    {
        TermKind.Flag => random.Next(2),
        TermKind.Code => random.Next(fact.Type.Codes?.Codes.Count ?? 1),
        TermKind.CodeSet => random.NextInt64(fact.IsNeverEmpty ? 1 : 0, 1L << (fact.Type.Codes?.Codes.Count ?? 0)),
        TermKind.Money => random.Next(3) == 0 ? 500_000 * random.Next(30) : random.NextInt64(30_000_000),
        TermKind.Day => SomeDay(near),
        _ => Math.Min(fact.Declaration.Max ?? 1000, random.Next(4) == 0 ? random.Next(1000) : random.Next(4)),
    };

    /// <summary>Days of one case lie near each other, and some a round period apart.</summary>
    private long SomeDay(DateOnly near) => random.Next(8) switch
    {
        0 => Turn(),
        1 => Day(2021, 8),
        2 or 3 => near.AddDays(random.Next(60)).DayNumber,
        _ => near.AddMonths(random.Next(-1, 14) * 3).AddDays(random.Next(-1, 3)).DayNumber,
    };

    private long Day(int year, int years) => new DateOnly(year, 1, 1).AddDays(random.Next(365 * years)).DayNumber;

    private long Turn() => turns[random.Next(turns.Length)].DayNumber;
}
