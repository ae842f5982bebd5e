using System.Globalization;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// The limit of the table: early removal from the serious list (SL-44 art. 16) as a programmer would write it into the
/// program, three values and two bits a condition, its law fixed for ever. Not used for any case. The table is void
/// where it differs from the rule book, so a change of the law must be repeated here; the periods are the measured copy.
/// </summary>
internal sealed class BenchHandWritten(IReadOnlyList<ConditionFinding> met, IReadOnlyList<ConditionFinding> notMet)
{
    public const int Undetermined = -1;
    public const int Eligible = 0;
    public const int NotEligible = 1;

    private const int ListedOn = 1;
    private const int ApplicationOn = 2;
    private const int ObligationsPerformed = 3;
    private const int HarmRemoved = 4;
    private const int HeavierPenalties = 5;
    private const int RestrictionRunning = 6;
    private const int RestrictionEndsOn = 7;
    private const int Wait = 12;

    private static readonly int regimeFrom = new DateOnly(2021, 9, 1).DayNumber;

    /// <summary>The outcome and two bits a condition.</summary>
    public static int Decide(long[] row, out ulong bits)
    {
        bits = 0;
        long listed = row[ListedOn];
        long applied = row[ApplicationOn];
        if (applied == RowJudge.Unknown || applied < regimeFrom || row[0] < regimeFrom)
            return Undetermined;
        int longEnough = listed == RowJudge.Unknown ? 1 : Of(applied > YearLater(listed));
        int obligations = Flag(row[ObligationsPerformed]);
        int harm = Flag(row[HarmRemoved]);
        int noFurther = row[HeavierPenalties] == RowJudge.Unknown ? 1 : Of(row[HeavierPenalties] == 0);
        int ends = row[RestrictionEndsOn] == RowJudge.Unknown ? 1 : Of(row[RestrictionEndsOn] >= applied);
        int restriction = Math.Min(Flag(row[RestrictionRunning]), ends);
        int former = listed == RowJudge.Unknown ? 1 : Of(listed < regimeFrom);
        bits = (ulong)(longEnough | obligations << 2 | harm << 4 | noFurther << 6 | restriction << 8 | former << 10);
        int bar = Math.Min(restriction, 2 - former);
        int general = Math.Min(Math.Min(Math.Min(longEnough, obligations), Math.Min(harm, noFurther)),
            Math.Min(2 - bar, 2 - former));
        if (former != 0)
            return Undetermined;
        if (general == 2)
            return Eligible;
        return general == 0 ? NotEligible : Undetermined;
    }

    /// <summary>The conditions with their sentences, for a row that leaves no condition open.</summary>
    public ConditionFinding[] Explain(long[] row, ulong bits, int outcome)
    {
        ConditionFinding[] findings = new ConditionFinding[met.Count];
        for (int place = 0; place < findings.Length; place++)
        {
            ConditionFinding found = (bits >> (2 * place) & 3) == 2 ? met[place] : notMet[place];
            findings[place] = new ConditionFinding
            {
                Id = found.Id,
                Status = found.Status,
                Cites = found.Cites,
                Text = Text(row, place, found),
                Decisive = IsDecisive(place, bits, outcome),
            };
        }
        return findings;
    }

    private static BilingualText Text(long[] row, int place, ConditionFinding found) => (place, found.Status) switch
    {
        (0, Truth.True) => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"自{Day(row[ListedOn]):O}列入已满{Wait}个月"),
            string.Create(CultureInfo.InvariantCulture,
                $"On the list since {Day(row[ListedOn]):O}, for the full {Wait} months")),
        (0, Truth.False) => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"自{Day(row[ListedOn]):O}列入未满{Wait}个月，"
                + $"最早可于{Day(YearLater(row[ListedOn]) + 1):O}申请"),
            string.Create(CultureInfo.InvariantCulture,
                $"On the list since {Day(row[ListedOn]):O}, not yet for the full {Wait} months; "
                + $"an application is possible from {Day(YearLater(row[ListedOn]) + 1):O}")),
        (3, Truth.False) => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"列入后又受到{row[HeavierPenalties]}次较重行政处罚"),
            string.Create(CultureInfo.InvariantCulture,
                $"{row[HeavierPenalties]} further heavier penalties since the listing")),
        (4, Truth.True) => new BilingualText(
            string.Create(CultureInfo.InvariantCulture,
                $"法律、行政法规规定的管理措施至{Day(row[RestrictionEndsOn]):O}尚未届满"),
            string.Create(CultureInfo.InvariantCulture,
                $"A statutory measure runs until {Day(row[RestrictionEndsOn]):O}")),
        (5, Truth.True) => new BilingualText(
            string.Create(CultureInfo.InvariantCulture,
                $"列入日期（{Day(row[ListedOn]):O}）早于现行办法施行日，须由法制机构认定适用规定"),
            string.Create(CultureInfo.InvariantCulture, $"The listing of {Day(row[ListedOn]):O} is older than the "
                + $"present regime; which law applies must be established")),
        _ => found.Text,
    };

    /// <summary>What makes the deciding rule hold; where none holds, what keeps the general rule off.</summary>
    private static bool IsDecisive(int place, ulong bits, int outcome)
    {
        ulong truth = bits >> (2 * place) & 3;
        bool isFormer = (bits >> 10 & 3) == 2;
        bool isBarred = (bits >> 8 & 3) == 2;
        if (isFormer)
            return place == 5;
        if (isBarred)
            return place == 4;
        return place < 4 && truth == (outcome == Eligible ? 2UL : 0UL);
    }

    private static DateOnly Day(long day) => DateOnly.FromDayNumber((int)day);

    private static long YearLater(long day) => DateOnly.FromDayNumber((int)day).AddMonths(Wait).DayNumber;

    private static int Flag(long value) => value == RowJudge.Unknown ? 1 : Of(value == 1);

    private static int Of(bool value) => value ? 2 : 0;
}
