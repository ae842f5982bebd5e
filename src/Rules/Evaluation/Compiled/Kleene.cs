using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Language;
using Code = System.Linq.Expressions.Expression;
using Written = System.Linq.Expressions.ConstantExpression;

namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// Three-valued logic as code. Inside the code a truth is two bits, "certain" above "possible" (false 0, unknown 1,
/// true 3): and is <c>&amp;</c>, or is <c>|</c>, without a branch; <see cref="Packed"/> turns them into
/// <see cref="Rules.Truth"/>. What is written is worked out while compiling.
/// </summary>
internal static class Kleene
{
    private const int False = 0;
    private const int Unknown = 1;
    private const int True = 3;
    private const int BitsOfWord = 64;

    /// <summary>Longer periods do not fit the list of <see cref="MonthsLater"/>, and no law has one.</summary>
    private const long MostListed = 1200;
    private const ulong LowerBits = 0x5555_5555_5555_5555;

    private static Code UnknownValue => Value(Question.Unknown);

    /// <summary>The name of a variable that is never unknown.</summary>
    public const string NeverUnknown = "known";

    public static Code Value(long value) => Code.Constant(value);

    public static Code Truth(Truth truth) => Code.Constant(truth switch
    {
        Rules.Truth.False => False,
        Rules.Truth.Unknown => Unknown,
        Rules.Truth.True => True,
    });

    public static Code Not(Code truth) => Code.Or(
        Code.And(Code.RightShift(Code.Not(truth), Code.Constant(1)), Code.Constant(1)),
        Code.And(Code.LeftShift(Code.Not(truth), Code.Constant(1)), Code.Constant(2)));

    public static Code All(IEnumerable<Code> truths) => truths.Aggregate(Code.And);

    public static Code Any(IEnumerable<Code> truths) => truths.Aggregate(Code.Or);

    public static Code Compare(Comparison comparison, Code left, Code right) =>
        IfKnown(Choose(comparison switch
        {
            Comparison.Equal => Code.Equal(left, right),
            Comparison.NotEqual => Code.NotEqual(left, right),
            Comparison.Less => Code.LessThan(left, right),
            Comparison.LessOrEqual => Code.LessThanOrEqual(left, right),
            Comparison.Greater => Code.GreaterThan(left, right),
            Comparison.GreaterOrEqual => Code.GreaterThanOrEqual(left, right),
        }), Code.Constant(Unknown), left, right);

    /// <summary>A flag is 0, 1 or only the sign bit: no branch is needed.</summary>
    public static Code Flag(Code value) => value is Written { Value: long written }
        ? Code.Constant(written == Question.Unknown ? Unknown : written == 1 ? True : False)
        : Code.Or(
            Code.Multiply(Code.Convert(value, typeof(int)), Code.Constant(True)),
            Code.Convert(Code.RightShift(Code.Convert(value, typeof(ulong)), Code.Constant(BitsOfWord - 1)),
                typeof(int)));

    /// <summary>A code inside a written set.</summary>
    public static Code Member(Code place, IReadOnlyList<bool> members)
    {
        if (members.Count > BitsOfWord)
            return IfKnown(Choose(Code.ArrayIndex(Code.Constant(members.ToArray()), Code.Convert(place, typeof(int)))),
                Code.Constant(Unknown), place);
        ulong bits = 0;
        for (int index = 0; index < members.Count; index++)
            bits |= members[index] ? 1UL << index : 0;
        Code shifted = Code.RightShift(Code.Constant(bits), Code.Convert(place, typeof(int)));
        return IfKnown(Choose(Code.NotEqual(Code.And(shifted, Code.Constant(1UL)), Code.Constant(0UL))),
            Code.Constant(Unknown), place);
    }

    public static Code Overlap(bool isAll, Code inner, Code outer) => IfKnown(
        Choose(isAll
            ? Code.Equal(Code.And(inner, Code.Not(outer)), Value(0))
            : Code.NotEqual(Code.And(inner, outer), Value(0))),
        Code.Constant(Unknown), inner, outer);

    public static Code Lookup(Code place, IReadOnlyList<long> values) => place is Written { Value: long written }
        ? Value(written == Question.Unknown ? Question.Unknown : values[(int)written])
        : IfKnown(Code.ArrayIndex(Code.Constant(values.ToArray()), Code.Convert(place, typeof(int))), UnknownValue,
            place);

    public static Code Known(Func<long, long> function, Code operand) =>
        IfKnown(Code.Call(function.Method, operand), UnknownValue, operand);

    public static Code Known(Func<long, long, long> function, Code left, Code right)
    {
        if (left is Written { Value: long first } && right is Written { Value: long second }
            && first != Question.Unknown && second != Question.Unknown)
            return Value(function(first, second));
        return IfKnown(Code.Call(function.Method, left, right), UnknownValue, left, right);
    }

    /// <summary>A day some days later; no days later it is the same day.</summary>
    public static Code DaysLater(Code day, Code number) =>
        number is Written { Value: 0L } ? day : Known(Days.AddDays, day, number);

    public static Code PeriodEnd(Code start, Code length, PeriodUnit unit, bool backwards, WorkCalendar calendar)
    {
        Code number = length switch
        {
            Written { Value: long written } when written != Question.Unknown => Value(backwards ? -written : written),
            _ => backwards ? Code.Negate(length) : length,
        };
        if (unit is PeriodUnit.Months && number is Written { Value: long months } && months is > 0 and <= MostListed)
            return MonthsLater(start, months);
        if (unit is PeriodUnit.Months)
            return IfKnown(Known(Days.AddMonths, start, number), UnknownValue, length);
        Func<long, long, PeriodUnit, WorkCalendar, long> end = Days.Add;
        return IfKnown(Code.Call(end.Method, start, number, Code.Constant(unit), Code.Constant(calendar)), UnknownValue,
            start, length);
    }

    /// <summary>
    /// Months of a written number: how many days they are is listed for every day of a century, because the calendar's
    /// own sum costs as much as all the rest of a decision. Other days, and the unknown, take the long way.
    /// </summary>
    private static System.Linq.Expressions.ConditionalExpression MonthsLater(Code start, long months)
    {
        int first = new DateOnly(2000, 1, 1).DayNumber;
        int last = new DateOnly(2100, 1, 1).DayNumber;
        ushort[] days = [.. Enumerable.Range(first, last - first)
            .Select(day => (ushort)(Days.AddMonths(day, months) - day))];
        Func<long, long, long> longWay = Days.AddMonths;
        Code place = Code.Subtract(start, Value(first));
        return Code.Condition(
            Code.LessThan(Code.Convert(place, typeof(ulong)), Code.Constant((ulong)days.Length)),
            Code.Add(start, Code.Convert(Code.ArrayIndex(Code.Constant(days), Code.Convert(place, typeof(int))),
                typeof(long))),
            IfKnown(Code.Call(longWay.Method, start, Value(months)), UnknownValue, start));
    }

    public static Code FullPeriods(Code start, Code end, Code strict, int monthsEach)
    {
        Func<long, long, long, long, long> count = Days.FullPeriods;
        return Code.Call(count.Method, start, end, strict, Value(monthsEach));
    }

    /// <summary>One of two values; where the condition is unknown, the value both branches agree on.</summary>
    public static Code Choice(Code condition, Code then, Code otherwise) => Code.Condition(
        Code.Equal(condition, Code.Constant(True)),
        then,
        Code.Condition(
            Code.OrElse(Code.Equal(condition, Code.Constant(False)), Code.Equal(then, otherwise)),
            otherwise,
            UnknownValue));

    /// <summary>Every condition's truth in the two bits of its place, as <see cref="Rules.Truth"/> numbers them.</summary>
    public static Code Packed(IReadOnlyList<Code> truths)
    {
        Code all = Code.Constant(0UL);
        for (int place = 0; place < truths.Count; place++)
            all = Code.Or(all, Code.LeftShift(Code.Convert(truths[place], typeof(ulong)), Code.Constant(2 * place)));
        return Code.Subtract(all, Code.And(Code.RightShift(all, Code.Constant(1)), Code.Constant(LowerBits)));
    }

    /// <summary>The certain bit of a truth.</summary>
    public static Code Certain(Code truth) => Code.RightShift(truth, Code.Constant(1));

    /// <summary>The possible bit of a truth.</summary>
    public static Code Possible(Code truth) => Code.And(truth, Code.Constant(1));

    private static System.Linq.Expressions.ConditionalExpression Choose(Code test) => Code.Condition(test, Code.Constant(True), Code.Constant(False));

    /// <summary>The code where all operands are known; written operands need no test.</summary>
    private static Code IfKnown(Code known, Code unknown, params IEnumerable<Code> operands)
    {
        Code? isUnknown = null;
        foreach (Code operand in operands)
        {
            if (operand is System.Linq.Expressions.ParameterExpression { Name: NeverUnknown })
                continue;
            if (operand is Written written)
            {
                if (written.Value is Question.Unknown)
                    return unknown;
                continue;
            }
            Code test = Code.Equal(operand, UnknownValue);
            isUnknown = isUnknown is null ? test : Code.OrElse(isUnknown, test);
        }
        return isUnknown is null ? known : Code.Condition(isUnknown, unknown, known);
    }
}
