using CreditSupervision.Rules.Evaluation.Compiled;
using Code = System.Linq.Expressions.Expression;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A proposition of the node tree, in Kleene's three values.</summary>
internal abstract class TruthNode
{
    public abstract Truth Evaluate(Question question);

    /// <summary>The same proposition as code; asked once a key by <see cref="RowCode.Truth"/>.</summary>
    public abstract Code Compile(RowCode code);

    public abstract string Key { get; }

    /// <summary>The atoms below this node.</summary>
    public abstract IEnumerable<Atom> Atoms { get; }

    /// <summary>
    /// Names every fact below, for a value that this proposition chooses. It turns where these atoms turn, which
    /// whoever proves agreement looks at first; between those points it stands still.
    /// </summary>
    public void Describe(Dependence dependence)
    {
        foreach (int slot in Atoms.SelectMany(atom => atom.Dependence.Courses.Keys))
            dependence.AddChoosing(slot);
    }

    /// <summary>A proposition that no fact moves.</summary>
    internal sealed class Constant(bool value) : TruthNode
    {
        public override string Key => value ? "true" : "false";

        public override Code Compile(RowCode code) => Kleene.Truth(value ? Truth.True : Truth.False);

        public override IEnumerable<Atom> Atoms => [];

        public override Truth Evaluate(Question question) => value ? Truth.True : Truth.False;
    }

    /// <summary>The contrary.</summary>
    internal sealed class Not(TruthNode operand) : TruthNode
    {
        public TruthNode Operand => operand;

        public override string Key { get; } = $"not({operand.Key})";

        public override Code Compile(RowCode code) => Kleene.Not(code.Truth(operand));

        public override IEnumerable<Atom> Atoms => operand.Atoms;

        public override Truth Evaluate(Question question) => (Truth)(2 - (byte)operand.Evaluate(question));
    }

    /// <summary>All operands; stops at the first that is false.</summary>
    internal sealed class All(TruthNode[] operands) : TruthNode
    {
        public IReadOnlyList<TruthNode> Operands => operands;

        public override string Key { get; } = $"and({string.Join(",", operands.Select(operand => operand.Key))})";

        public override Code Compile(RowCode code) => Kleene.All(operands.Select(code.Truth));

        public override IEnumerable<Atom> Atoms => operands.SelectMany(operand => operand.Atoms);

        public override Truth Evaluate(Question question)
        {
            Truth truth = Truth.True;
            foreach (TruthNode operand in operands)
            {
                Truth found = operand.Evaluate(question);
                if (found == Truth.False)
                    return Truth.False;
                if (found < truth)
                    truth = found;
            }
            return truth;
        }
    }

    /// <summary>Any operand; stops at the first that is true.</summary>
    internal sealed class Any(TruthNode[] operands) : TruthNode
    {
        public IReadOnlyList<TruthNode> Operands => operands;

        public override string Key { get; } = $"or({string.Join(",", operands.Select(operand => operand.Key))})";

        public override Code Compile(RowCode code) => Kleene.Any(operands.Select(code.Truth));

        public override IEnumerable<Atom> Atoms => operands.SelectMany(operand => operand.Atoms);

        public override Truth Evaluate(Question question)
        {
            Truth truth = Truth.False;
            foreach (TruthNode operand in operands)
            {
                Truth found = operand.Evaluate(question);
                if (found == Truth.True)
                    return Truth.True;
                if (found > truth)
                    truth = found;
            }
            return truth;
        }
    }
}
