using System.Numerics;

namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// What follows from the outcomes of the rules that certainly hold (lower bits) and possibly hold (bits above): the
/// same as <see cref="RuleVersion.Decide"/>, looked up where there are few outcomes.
/// </summary>
internal sealed class OutcomeTable
{
    /// <summary>Two sets of outcomes fit into one positive number.</summary>
    public const int MostOutcomes = 15;

    private const int MostListed = 6;

    private readonly int width;
    private readonly int otherwise;
    private readonly int conflict;
    private readonly int[] listed;
    private readonly int[]? numbers;

    /// <summary>With other numbers for the outcomes, counted from <see cref="RuleVersion.Open"/>.</summary>
    public OutcomeTable(RuleVersion version, int[]? numbers = null)
    {
        this.numbers = numbers;
        width = WidthOf(version);
        otherwise = version.Default?.Outcome ?? version.Gap;
        conflict = version.Conflict;
        listed = width > MostListed ? [] : [.. Enumerable.Range(0, 1 << (2 * width)).Select(Numbered)];
    }

    /// <summary>The outcomes of a version, and "undetermined" said by a rule.</summary>
    public static int WidthOf(RuleVersion version) => version.Outcomes.Count + 1;

    public int Of(int holding) => listed.Length > 0 ? listed[holding] : Numbered(holding);

    private int Numbered(int holding) =>
        numbers is null ? Found(holding) : numbers[Found(holding) - RuleVersion.Open];

    private int Found(int holding)
    {
        uint certain = (uint)holding & ((1u << width) - 1);
        uint possible = (uint)holding >> width;
        if (BitOperations.PopCount(certain) > 1)
            return conflict;
        if (BitOperations.PopCount(possible) > 1)
            return RuleVersion.Open;
        if (certain != 0)
            return BitOperations.TrailingZeroCount(certain);
        return possible == 0 || BitOperations.TrailingZeroCount(possible) == otherwise ? otherwise : RuleVersion.Open;
    }
}
