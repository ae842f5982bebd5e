namespace CreditSupervision.Host.Queries;

/// <summary>A part of a longer list, and how long the whole is.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

/// <summary>Which part of a list is asked for; out of bounds is brought within them.</summary>
public sealed record Paging
{
    private const int Most = 200;
    private const int Usual = 50;

    public Paging(int number = 1, int size = Usual)
    {
        Number = Math.Max(1, number);
        Size = Math.Clamp(size, 1, Most);
    }

    /// <summary>What a caller asked for; absent means the first part of the usual size.</summary>
    public static Paging Asked(int? page, int? size) => new(page ?? 1, size ?? Usual);

    /// <summary>From 1 upwards.</summary>
    public int Number { get; }

    public int Size { get; }

    internal int Skip => (int)Math.Min(int.MaxValue, (Number - 1L) * Size);
}
