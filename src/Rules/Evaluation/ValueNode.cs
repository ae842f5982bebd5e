using System.Numerics;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation.Compiled;
using Code = System.Linq.Expressions.Expression;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A value of the node tree: a number, a day number, fen, the place of a code or the bits of a set.</summary>
internal abstract class ValueNode
{
    /// <summary>The value, or <see cref="Question.Unknown"/>. Never throws.</summary>
    public abstract long Evaluate(Question question);

    /// <summary>The same value as code; asked once a key by <see cref="RowCode.Value"/>.</summary>
    public abstract Code Compile(RowCode code);

    /// <summary>Names the facts this value reads and how it follows them, given how its user follows it.</summary>
    public abstract void Describe(Dependence dependence, Course course);

    /// <summary>The atoms that decide between branches below this value.</summary>
    public virtual IEnumerable<Atom> Atoms => [];

    /// <summary>Equal keys mean equal values: atoms that say the same are one atom.</summary>
    public abstract string Key { get; }

    /// <summary>A written value.</summary>
    internal sealed class Constant(long value) : ValueNode
    {
        public override string Key { get; } = FormattableString.Invariant($"{value}");

        public override long Evaluate(Question question) => value;

        public override Code Compile(RowCode code) => Kleene.Value(value);

        public override void Describe(Dependence dependence, Course course)
        {
        }
    }

    /// <summary>No value: what a named value says where there is none to give.</summary>
    internal sealed class Nothing : ValueNode
    {
        public override string Key => "nothing";

        public override long Evaluate(Question question) => Question.Unknown;

        public override Code Compile(RowCode code) => Kleene.Value(Question.Unknown);

        public override void Describe(Dependence dependence, Course course)
        {
        }
    }

    /// <summary>A fact of the question, or the day of asking.</summary>
    internal sealed class Fact(int slot) : ValueNode
    {
        public int Slot => slot;

        public override string Key { get; } = FormattableString.Invariant($"#{slot}");

        public override long Evaluate(Question question) => question.Row[slot];

        public override Code Compile(RowCode code) => code.Slot(slot);

        public override void Describe(Dependence dependence, Course course) => dependence.Add(slot, course);
    }

    /// <summary>A dated value of the law, picked by a day.</summary>
    internal sealed class Read(Parameter parameter, ValueNode day) : ValueNode
    {
        public Parameter Parameter => parameter;

        public ValueNode Day => day;

        public override IEnumerable<Atom> Atoms => day.Atoms;

        public override string Key { get; } = $"{parameter.Name}@{day.Key}";

        public override long Evaluate(Question question)
        {
            long picked = day.Evaluate(question);
            long on = question.Row[Question.OnSlot];
            ParameterValue? value = picked == Question.Unknown ? parameter.Always(on) : parameter.On(picked, on);
            if (value is null && picked != Question.Unknown && day is Fact fact && fact.Slot == question.TriedBackSlot)
                value = parameter.Before(picked, on);
            if (value is null)
                return Question.Unknown;
            if (question.WithoutDoubtful && value.IsDoubtful)
                return Question.Unknown;
            question.Uses?.Add(new ParameterUse(parameter, value));
            return value.Value;
        }

        public override Code Compile(RowCode code) => code.Parameter(parameter, day);

        public override void Describe(Dependence dependence, Course course)
        {
            if (day is not Fact fact)
            {
                day.Describe(dependence, Course.Jagged);
                return;
            }
            dependence.AddPicked(fact.Slot, parameter);
        }
    }

    /// <summary>A column of a code list, looked up by a code.</summary>
    internal sealed class Column(ValueNode code, string name, IReadOnlyList<long> values) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => code.Atoms;

        public override string Key { get; } = $"{code.Key}.{name}";

        public override long Evaluate(Question question)
        {
            long place = code.Evaluate(question);
            return place == Question.Unknown ? Question.Unknown : values[(int)place];
        }

        public override Code Compile(RowCode row) => Kleene.Lookup(row.Value(code), values);

        public override void Describe(Dependence dependence, Course course) => code.Describe(dependence, Course.Jagged);
    }

    /// <summary>Sum or difference of counts or of money, and the days between two days.</summary>
    internal sealed class Sum(bool isPlus, ValueNode left, ValueNode right) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => left.Atoms.Concat(right.Atoms);

        public override string Key { get; } = $"({left.Key}{(isPlus ? '+' : '-')}{right.Key})";

        public override long Evaluate(Question question)
        {
            long first = left.Evaluate(question);
            long second = right.Evaluate(question);
            if (first == Question.Unknown || second == Question.Unknown)
                return Question.Unknown;
            return isPlus ? Saturating.Add(first, second) : Saturating.Subtract(first, second);
        }

        public override Code Compile(RowCode code) => Kleene.Known(
            isPlus ? Saturating.Add : Saturating.Subtract, code.Value(left), code.Value(right));

        public override void Describe(Dependence dependence, Course course)
        {
            left.Describe(dependence, course);
            right.Describe(dependence, isPlus ? course : Dependence.Opposite(course));
        }
    }

    /// <summary>The smaller or the larger of two values.</summary>
    internal sealed class Extreme(bool isMaximum, ValueNode left, ValueNode right) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => left.Atoms.Concat(right.Atoms);

        public override string Key { get; } = $"{(isMaximum ? "max" : "min")}({left.Key},{right.Key})";

        public override long Evaluate(Question question)
        {
            long first = left.Evaluate(question);
            long second = right.Evaluate(question);
            if (first == Question.Unknown || second == Question.Unknown)
                return Question.Unknown;
            return isMaximum ? Math.Max(first, second) : Math.Min(first, second);
        }

        public override Code Compile(RowCode code) => Kleene.Known(
            isMaximum ? Math.Max : Math.Min, code.Value(left), code.Value(right));

        public override void Describe(Dependence dependence, Course course)
        {
            left.Describe(dependence, course);
            right.Describe(dependence, course);
        }
    }

    /// <summary>The last day of a period: the start is not counted, nothing is rolled over holidays.</summary>
    internal sealed class PeriodEnd(ValueNode start, ValueNode length, PeriodUnit unit, bool backwards,
        WorkCalendar calendar)
        : ValueNode
    {
        public override IEnumerable<Atom> Atoms => start.Atoms.Concat(length.Atoms);

        public override string Key { get; } = $"end({start.Key},{(backwards ? "-" : "")}{length.Key},{unit})";

        public override long Evaluate(Question question)
        {
            long from = start.Evaluate(question);
            long number = length.Evaluate(question);
            if (from == Question.Unknown || number == Question.Unknown)
                return Question.Unknown;
            return Days.Add(from, backwards ? -number : number, unit, calendar);
        }

        public override Code Compile(RowCode code) => Kleene.PeriodEnd(
            code.Value(start), code.Value(length), unit, backwards, calendar);

        public override void Describe(Dependence dependence, Course course)
        {
            start.Describe(dependence, course);
            length.Describe(dependence, backwards ? Dependence.Opposite(course) : course);
        }
    }

    /// <summary>
    /// The first usable day after a period: the day after its end under the strict convention, the corresponding day
    /// itself under the other one. Periods in working days always end with their last day.
    /// </summary>
    internal sealed class FirstDayAfter(ValueNode end, ValueNode? strict) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => end.Atoms.Concat(strict?.Atoms ?? []);

        public override string Key { get; } = $"after({end.Key},{strict?.Key})";

        public override long Evaluate(Question question)
        {
            long day = end.Evaluate(question);
            long isStrict = strict?.Evaluate(question) ?? 1;
            if (day == Question.Unknown || isStrict == Question.Unknown)
                return Question.Unknown;
            return Days.AddDays(day, isStrict);
        }

        public override Code Compile(RowCode code) => Kleene.DaysLater(
            code.Value(end), strict is null ? Kleene.Value(1) : code.Value(strict));

        public override void Describe(Dependence dependence, Course course)
        {
            end.Describe(dependence, course);
            strict?.Describe(dependence, course);
        }
    }

    /// <summary>Whole months or years that have run from one day through another.</summary>
    internal sealed class FullPeriods(ValueNode start, ValueNode end, ValueNode strict, int monthsEach) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => start.Atoms.Concat(end.Atoms).Concat(strict.Atoms);

        public override string Key { get; } = $"full({start.Key},{end.Key},{strict.Key},{monthsEach})";

        public override long Evaluate(Question question) => Days.FullPeriods(
            start.Evaluate(question), end.Evaluate(question), strict.Evaluate(question), monthsEach);

        public override Code Compile(RowCode code) => Kleene.FullPeriods(
            code.Value(start), code.Value(end), code.Value(strict), monthsEach);

        public override void Describe(Dependence dependence, Course course)
        {
            start.Describe(dependence, Dependence.Opposite(course));
            end.Describe(dependence, course);
            strict.Describe(dependence, Dependence.Opposite(course));
        }
    }

    /// <summary>How many codes a set holds.</summary>
    internal sealed class Size(ValueNode set) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => set.Atoms;

        public override string Key { get; } = $"count({set.Key})";

        public override long Evaluate(Question question)
        {
            long bits = set.Evaluate(question);
            return bits == Question.Unknown ? Question.Unknown : CountOf(bits);
        }

        public override Code Compile(RowCode code) => Kleene.Known(CountOf, code.Value(set));

        private static long CountOf(long bits) => BitOperations.PopCount((ulong)bits);

        public override void Describe(Dependence dependence, Course course) => set.Describe(dependence, Course.Jagged);
    }

    /// <summary>One of two values; where the condition is unknown, the value both branches agree on.</summary>
    internal sealed class Choice(TruthNode condition, ValueNode then, ValueNode otherwise) : ValueNode
    {
        public override IEnumerable<Atom> Atoms => condition.Atoms.Concat(then.Atoms).Concat(otherwise.Atoms);

        public override string Key { get; } = $"if({condition.Key},{then.Key},{otherwise.Key})";

        public override long Evaluate(Question question)
        {
            Truth truth = condition.Evaluate(question);
            if (truth == Truth.True)
                return then.Evaluate(question);
            long other = otherwise.Evaluate(question);
            if (truth == Truth.False || other == Question.Unknown)
                return other;
            return then.Evaluate(question) == other ? other : Question.Unknown;
        }

        public override Code Compile(RowCode code) => Kleene.Choice(
            code.Truth(condition), code.Value(then), code.Value(otherwise));

        public override void Describe(Dependence dependence, Course course)
        {
            Truth truth = dependence.Known is { } known ? condition.Evaluate(known) : Truth.Unknown;
            if (truth == Truth.Unknown)
                condition.Describe(dependence);
            if (truth != Truth.False)
                then.Describe(dependence, course);
            if (truth != Truth.True)
                otherwise.Describe(dependence, course);
        }
    }
}
