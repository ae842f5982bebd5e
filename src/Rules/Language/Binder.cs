using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Language;

/// <summary>
/// Gives an expression its types and units and turns it into the node tree. The first problem ends the binding; its
/// code tells unknown names (L02) from wrong types and units (L03).
/// </summary>
internal sealed class Binder(Scope scope)
{
    private readonly FunctionBinder functions = new(scope);
    private (string Code, string Message)? problem;

    /// <summary>A proposition, or null and what is wrong.</summary>
    public static TruthNode? Truth(Scope scope, string text, out (string Code, string Message)? problem)
    {
        Binder binder = new(scope);
        TruthNode? node = binder.Parsed(text) is { } tree ? binder.Proposition(tree) : null;
        problem = binder.problem;
        return node;
    }

    /// <summary>A value, or null and what is wrong. A code stands alone only where the type is expected.</summary>
    public static BoundValue? Value(
        Scope scope, string text, TermType? expected, out (string Code, string Message)? problem)
    {
        Binder binder = new(scope);
        BoundValue? value = binder.Parsed(text) is { } tree ? binder.Term(tree, expected) : null;
        if (value is not null && expected is not null && !value.Type.IsSameAs(expected))
            value = binder.Wrong<BoundValue>($"expected {expected}, found {value.Type} in '{text}'");
        problem = binder.problem;
        return value;
    }

    private Expression? Parsed(string text)
    {
        Expression? tree = ExpressionParser.Parse(text, out string? message);
        if (message is not null)
            problem = ("L01", $"{message} in '{text}'; correct the expression");
        return tree;
    }

    private T? Wrong<T>(string message, string code = "L03")
        where T : class
    {
        problem ??= (code, message);
        return null;
    }

    private TruthNode? Proposition(Expression tree)
    {
        switch (tree)
        {
            case Expression.FlagLiteral literal:
                return new TruthNode.Constant(literal.Value);
            case Expression.Not not:
                return Proposition(not.Operand) is { } operand ? new TruthNode.Not(operand) : null;
            case Expression.Junction junction:
                return Junction(junction);
            case Expression.Compare compare:
                return Compare(compare);
            case Expression.Membership membership:
                return Membership(membership);
            case Expression.Quantified quantified:
                return Quantified(quantified);
            case Expression.Call { Function: "hasElapsed" } call:
                return functions.HasElapsed(Arguments(call), Complain);
            case Expression.Choice choice when Proposition(choice.Condition) is { } condition
                && Proposition(choice.Then) is { } then && Proposition(choice.Otherwise) is { } otherwise:
                return new TruthNode.Any([new TruthNode.All([condition, then]),
                    new TruthNode.All([new TruthNode.Not(condition), otherwise])]);
            case Expression.Name name when scope.Proposition(name.Text) is { } known:
                return known;
            default:
                if (Term(tree, TermType.Flag) is not { } value)
                    return null;
                return value.Type.Kind == TermKind.Flag
                    ? new Atom.Flag(value.Node)
                    : Wrong<TruthNode>($"expected a condition (bool) at column {tree.Column}, found {value.Type}; "
                        + "compare it with something");
        }
    }

    private TruthNode? Junction(Expression.Junction junction)
    {
        TruthNode?[] operands = [.. junction.Operands.Select(Proposition)];
        if (Array.Exists(operands, operand => operand is null))
            return null;
        TruthNode[] known = [.. operands.OfType<TruthNode>()];
        return junction.IsAnd ? new TruthNode.All(known) : new TruthNode.Any(known);
    }

    private Atom.Compare? Compare(Expression.Compare compare)
    {
        bool leftIsCode = IsLooseCode(compare.Left);
        BoundValue? known = Term(leftIsCode ? compare.Right : compare.Left, null);
        if (known is null)
            return null;
        BoundValue? other = Term(leftIsCode ? compare.Left : compare.Right, known.Type);
        if (other is null)
            return null;
        (BoundValue left, BoundValue right) = leftIsCode ? (other, known) : (known, other);
        if (!left.Type.IsSameAs(right.Type))
            return Wrong<Atom.Compare>(
                $"{left.Type} cannot be compared with {right.Type} at column {compare.Column}; "
                    + "use the same type and unit");
        if (left.Type.Kind == TermKind.CodeSet)
            return Wrong<Atom.Compare>($"sets are compared with 'all of' and 'any of', found {compare.Operator}");
        if (left.Type.Kind is TermKind.Code or TermKind.Flag
            && compare.Operator is not (Comparison.Equal or Comparison.NotEqual))
            return Wrong<Atom.Compare>($"{left.Type} has no order at column {compare.Column}; use == or !=");
        return new Atom.Compare(compare.Operator, left.Node, right.Node);
    }

    private bool IsLooseCode(Expression tree) => tree is Expression.CodeLiteral
        || (tree is Expression.Name name && !scope.Knows(name.Text) && scope.Value(name.Text) is null);

    private Atom.Member? Membership(Expression.Membership membership)
    {
        if (Term(membership.Code, null) is not { } code)
            return null;
        if (code.Type is not { Kind: TermKind.Code, Codes: { } list })
            return Wrong<Atom.Member>($"'in' asks for an enum on its left, found {code.Type}");
        if (membership.Set is not Expression.SetLiteral literal)
            return Wrong<Atom.Member>("'in' asks for a written set on its right, {a, b}");
        bool[] members = new bool[list.Codes.Count];
        foreach (string written in literal.Codes)
        {
            if (!list.TryPlace(written, out int place))
                return Wrong<Atom.Member>(UnknownCode(written, list), "L02");
            members[place] = true;
        }
        return new Atom.Member(code.Node, members);
    }

    private Atom.Overlap? Quantified(Expression.Quantified quantified)
    {
        bool innerIsLiteral = quantified.Inner is Expression.SetLiteral;
        BoundValue? known = Term(innerIsLiteral ? quantified.Outer : quantified.Inner, null);
        if (known is null)
            return null;
        BoundValue? other = Term(innerIsLiteral ? quantified.Inner : quantified.Outer, known.Type);
        if (other is null)
            return null;
        if (known.Type.Kind != TermKind.CodeSet || !known.Type.IsSameAs(other.Type))
            return Wrong<Atom.Overlap>("'of ... in' asks for two sets of the same codes, "
                + $"found {known.Type} and {other.Type}");
        return innerIsLiteral
            ? new Atom.Overlap(quantified.IsAll, other.Node, known.Node)
            : new Atom.Overlap(quantified.IsAll, known.Node, other.Node);
    }

    private BoundValue? Term(Expression tree, TermType? expected)
    {
        switch (tree)
        {
            case Expression.FlagLiteral literal:
                return Constant(literal.Value ? 1 : 0, TermType.Flag);
            case Expression.NumberLiteral literal:
                return Constant(literal.Value, TermType.Count);
            case Expression.MoneyLiteral literal:
                return Constant(literal.Fen, TermType.Money);
            case Expression.DayLiteral literal:
                return Constant(literal.Value.DayNumber, TermType.Day);
            case Expression.PeriodLiteral literal:
                return Constant(literal.Number, TermType.Period(literal.Unit));
            case Expression.CodeLiteral literal:
                return Code(literal.Value, expected, literal.Column);
            case Expression.SetLiteral literal:
                return Set(literal, expected);
            case Expression.Nothing nothing:
                return expected is null
                    ? Wrong<BoundValue>($"'nothing' at column {nothing.Column} stands only in a branch of 'if'")
                    : new BoundValue(new ValueNode.Nothing(), expected);
            case Expression.Name name:
                return scope.Value(name.Text) ?? (expected?.Kind == TermKind.Code && !scope.Knows(name.Text)
                    ? Code(name.Text, expected, name.Column)
                    : UnknownName(name));
            case Expression.AtDay at:
                return AtDay(at);
            case Expression.Sum sum when Term(sum.Left, null) is { } left && Term(sum.Right, null) is { } right:
                return functions.Sum(sum.IsPlus, left, right, Complain);
            case Expression.Choice choice:
                return Choice(choice, expected);
            case Expression.Call call:
                return functions.Call(call, Arguments(call), Complain);
            default:
                return Wrong<BoundValue>($"expected a value at column {tree.Column}, found a condition");
        }
    }

    private BoundValue? UnknownName(Expression.Name name)
    {
        if (scope.Knows(name.Text))
            return Wrong<BoundValue>($"'{name.Text}' is a condition; expected a value at column {name.Column}");
        string? near = Spelling.Nearest(name.Text, scope.Names);
        string advice = near is null ? "declare it or correct the name" : $"did you mean '{near}'?";
        return Wrong<BoundValue>($"'{name.Text}' is neither a fact, a parameter nor a term; {advice}", "L02");
    }

    private BoundValue? AtDay(Expression.AtDay at)
    {
        if (!scope.TryParameter(at.Parameter, out Parameter? parameter))
            return Wrong<BoundValue>($"'{at.Parameter}' is no parameter; only a parameter is read 'at' a day", "L02");
        if (Term(at.Day, TermType.Day) is not { } day)
            return null;
        return day.Type.Kind == TermKind.Day
            ? scope.Read(parameter, day.Node)
            : Wrong<BoundValue>($"'at' asks for a date, found {day.Type}");
    }

    private BoundValue? Choice(Expression.Choice choice, TermType? expected)
    {
        if (choice.Then is Expression.Nothing && choice.Otherwise is not Expression.Nothing)
            return Choice(new Expression.Choice(new Expression.Not(choice.Condition, choice.Column), choice.Otherwise,
                choice.Then, choice.Column), expected);
        if (Proposition(choice.Condition) is not { } condition || Term(choice.Then, expected) is not { } then
            || Term(choice.Otherwise, expected ?? then.Type) is not { } otherwise)
            return null;
        return then.Type.IsSameAs(otherwise.Type)
            ? new BoundValue(new ValueNode.Choice(condition, then.Node, otherwise.Node), then.Type)
            : Wrong<BoundValue>($"both branches must have one type, found {then.Type} and {otherwise.Type}");
    }

    private BoundValue? Code(string code, TermType? expected, int column)
    {
        if (expected is not { Kind: TermKind.Code, Codes: { } list })
            return Wrong<BoundValue>($"the code '{code}' at column {column} has nothing to be compared with");
        return list.TryPlace(code, out int place)
            ? Constant(place, expected)
            : Wrong<BoundValue>(UnknownCode(code, list), "L02");
    }

    private BoundValue? Set(Expression.SetLiteral literal, TermType? expected)
    {
        if (expected is not { Kind: TermKind.CodeSet, Codes: { } list })
            return Wrong<BoundValue>($"a set at column {literal.Column} needs a set fact beside it");
        long bits = 0;
        foreach (string code in literal.Codes)
        {
            if (!list.TryPlace(code, out int place))
                return Wrong<BoundValue>(UnknownCode(code, list), "L02");
            bits |= 1L << place;
        }
        return Constant(bits, expected);
    }

    private static string UnknownCode(string code, CodeList list)
    {
        string? near = Spelling.Nearest(code, list.Codes);
        return $"'{code}' is no code of {list.Name}; " + (near is null ? "use one of its codes"
            : $"did you mean '{near}'?");
    }

    private static BoundValue Constant(long value, TermType type) => new(new ValueNode.Constant(value), type);

    private List<BoundValue>? Arguments(Expression.Call call)
    {
        List<BoundValue> bound = [];
        foreach (Expression argument in call.Arguments)
        {
            if (Term(argument, null) is not { } value)
                return null;
            bound.Add(value);
        }
        return bound;
    }

    private void Complain(string code, string message) => problem ??= (code, message);
}
