using CreditSupervision.Rules.Evaluation.Compiled;
using CreditSupervision.Rules.Language;
using Code = System.Linq.Expressions.Expression;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// The smallest proposition: one comparison, one flag, one membership. Atoms that say the same share an index inside
/// their version, so a truth tried for one is tried for all.
/// </summary>
internal abstract class Atom : TruthNode
{
    private Dependence? dependence;

    /// <summary>Set once when the version is put together.</summary>
    public int Index { get; set; } = -1;

    public override IEnumerable<Atom> Atoms => [this];

    /// <summary>The atom and those inside its values.</summary>
    public IEnumerable<Atom> WithInner => Inner.SelectMany(atom => atom.WithInner).Append(this);

    protected virtual IEnumerable<Atom> Inner => [];

    public Dependence Dependence
    {
        get
        {
            if (dependence is null)
            {
                Dependence found = new();
                DescribeAs(found);
                dependence = found;
            }
            return dependence;
        }
    }

    /// <summary>The unknown facts that can still move this atom, given what is known.</summary>
    public int[] Movers(Question question)
    {
        Dependence live = new() { Known = question };
        DescribeAs(live);
        return [.. live.Courses.Keys.Where(slot => question.Row[slot] == Question.Unknown
            && !live.IsIdleIn(slot, question.Row[Question.OnSlot]))];
    }

    /// <summary>Whether no fact decides this, only the values of the law.</summary>
    public bool IsOfLawAlone => WithInner.All(atom => atom.Dependence.IsOfLawAlone);

    public sealed override Truth Evaluate(Question question)
    {
        if (question.Tried is { } tried && tried[Index] != 0)
            return (Truth)(tried[Index] - 1);
        Truth found = question.WithLawOpen && IsOfLawAlone ? Truth.Unknown : Find(question);
        if (found == Truth.Unknown)
            question.FirstOpen ??= this;
        return found;
    }

    /// <summary>The truth from the row alone, whatever is being tried.</summary>
    public abstract Truth Find(Question question);

    /// <summary>How many steady propositions decide this one; an equality is two (not less, not greater).</summary>
    public virtual int Parts => 1;

    /// <summary>A part that turns at most once in a fact the atom is steady in.</summary>
    public virtual Truth FindPart(Question question, int part) => Find(question);

    protected abstract void DescribeAs(Dependence found);

    private static Truth From(bool value) => value ? Truth.True : Truth.False;

    /// <summary>A flag read as a proposition.</summary>
    internal sealed class Flag(ValueNode value) : Atom
    {
        protected override IEnumerable<Atom> Inner => value.Atoms;

        public override string Key { get; } = $"flag({value.Key})";

        public override Code Compile(RowCode code) => Kleene.Flag(code.Value(value));

        public override Truth Find(Question question)
        {
            long found = value.Evaluate(question);
            return found == Question.Unknown ? Truth.Unknown : From(found == 1);
        }

        protected override void DescribeAs(Dependence found) =>
            value.Describe(found, Course.Rises);
    }

    /// <summary>One of the six comparisons.</summary>
    internal sealed class Compare(Comparison comparison, ValueNode left, ValueNode right) : Atom
    {
        protected override IEnumerable<Atom> Inner => left.Atoms.Concat(right.Atoms);

        public override string Key { get; } = $"{comparison}({left.Key},{right.Key})";

        /// <summary>Equal for comparisons of the same two values, whichever stands first.</summary>
        public string Axis => string.CompareOrdinal(left.Key, right.Key) <= 0
            ? $"{left.Key}|{right.Key}"
            : $"{right.Key}|{left.Key}";

        /// <summary>What the comparison says where the value that is first on the axis is smaller (-1), equal or larger.</summary>
        public Truth OnAxis(int sign) =>
            Compared(string.CompareOrdinal(left.Key, right.Key) <= 0 ? sign : -sign, 0, comparison);

        public override int Parts => comparison is Comparison.Equal or Comparison.NotEqual ? 2 : 1;

        public override Code Compile(RowCode code) => Kleene.Compare(
            comparison, code.Value(left), code.Value(right));

        public override Truth Find(Question question) => Find(question, comparison);

        public override Truth FindPart(Question question, int part) => Parts == 1
            ? Find(question, comparison)
            : Find(question, part == 0 ? Comparison.Less : Comparison.LessOrEqual);

        private Truth Find(Question question, Comparison operation)
        {
            long first = left.Evaluate(question);
            if (first == Question.Unknown)
                return Truth.Unknown;
            long second = right.Evaluate(question);
            if (second == Question.Unknown)
                return Truth.Unknown;
            return Compared(first, second, operation);
        }

        private static Truth Compared(long first, long second, Comparison operation) =>
            From(operation switch
            {
                Comparison.Equal => first == second,
                Comparison.NotEqual => first != second,
                Comparison.Less => first < second,
                Comparison.LessOrEqual => first <= second,
                Comparison.Greater => first > second,
                Comparison.GreaterOrEqual => first >= second,
            });

        protected override void DescribeAs(Dependence found)
        {
            left.Describe(found, Course.Rises);
            right.Describe(found, Course.Falls);
        }
    }

    /// <summary>A code inside a written set.</summary>
    internal sealed class Member(ValueNode code, IReadOnlyList<bool> members) : Atom
    {
        protected override IEnumerable<Atom> Inner => code.Atoms;

        public override string Key { get; } =
            $"in({code.Key},{string.Concat(members.Select(member => member ? '1' : '0'))})";

        public override Code Compile(RowCode row) => Kleene.Member(row.Value(code), members);

        public override Truth Find(Question question)
        {
            long place = code.Evaluate(question);
            return place == Question.Unknown ? Truth.Unknown : From(members[(int)place]);
        }

        protected override void DescribeAs(Dependence found) => code.Describe(found, Course.Jagged);
    }

    /// <summary>Whether all, or any, codes of one set lie in another; the empty set lies in every set.</summary>
    internal sealed class Overlap(bool isAll, ValueNode inner, ValueNode outer) : Atom
    {
        protected override IEnumerable<Atom> Inner => inner.Atoms.Concat(outer.Atoms);

        public override string Key { get; } = $"{(isAll ? "all" : "any")}({inner.Key},{outer.Key})";

        public override Code Compile(RowCode code) => Kleene.Overlap(
            isAll, code.Value(inner), code.Value(outer));

        public override Truth Find(Question question)
        {
            long first = inner.Evaluate(question);
            long second = outer.Evaluate(question);
            if (first == Question.Unknown || second == Question.Unknown)
                return Truth.Unknown;
            return From(isAll ? (first & ~second) == 0 : (first & second) != 0);
        }

        protected override void DescribeAs(Dependence found)
        {
            inner.Describe(found, Course.Jagged);
            outer.Describe(found, Course.Jagged);
        }
    }
}
