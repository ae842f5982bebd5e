using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Language;

/// <summary>How two values are compared.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>The syntax tree of the condition language. A closed family; columns count from 1.</summary>
internal abstract record Expression(int Column)
{
    /// <summary>A written yes or no.</summary>
    internal sealed record FlagLiteral(bool Value, int Column) : Expression(Column);

    /// <summary>The absence of a value; only a named value may be it.</summary>
    internal sealed record Nothing(int Column) : Expression(Column);

    /// <summary>A written whole number.</summary>
    internal sealed record NumberLiteral(long Value, int Column) : Expression(Column);

    /// <summary>A written amount, <c>5000 yuan</c>.</summary>
    internal sealed record MoneyLiteral(long Fen, int Column) : Expression(Column);

    /// <summary>A written day, <c>2025-12-25</c>.</summary>
    internal sealed record DayLiteral(DateOnly Value, int Column) : Expression(Column);

    /// <summary>A written period, <c>3 months</c>.</summary>
    internal sealed record PeriodLiteral(long Number, PeriodUnit Unit, int Column) : Expression(Column);

    /// <summary>A quoted code.</summary>
    internal sealed record CodeLiteral(string Value, int Column) : Expression(Column);

    /// <summary>A written set of codes, <c>{food, drug}</c>.</summary>
    internal sealed record SetLiteral(IReadOnlyList<string> Codes, int Column) : Expression(Column);

    /// <summary>A fact, a parameter, a term, a condition, a column of a code list - or a code without quotes.</summary>
    internal sealed record Name(string Text, int Column) : Expression(Column);

    /// <summary>
    /// A parameter read on another day than the one that picks the version, <c>repair.wait at 2025-12-24</c>.
    /// </summary>
    internal sealed record AtDay(string Parameter, Expression Day, int Column) : Expression(Column);

    /// <summary>A function of the fixed list.</summary>
    internal sealed record Call(string Function, IReadOnlyList<Expression> Arguments, int Column) : Expression(Column);

    /// <summary>The contrary.</summary>
    internal sealed record Not(Expression Operand, int Column) : Expression(Column);

    /// <summary>All (and) or any (or) of the operands.</summary>
    internal sealed record Junction(bool IsAnd, IReadOnlyList<Expression> Operands, int Column) : Expression(Column);

    /// <summary>One of the six comparisons.</summary>
    internal sealed record Compare(Comparison Operator, Expression Left, Expression Right, int Column)
        : Expression(Column);

    /// <summary>Sum or difference.</summary>
    internal sealed record Sum(bool IsPlus, Expression Left, Expression Right, int Column) : Expression(Column);

    /// <summary>A code inside a set.</summary>
    internal sealed record Membership(Expression Code, Expression Set, int Column) : Expression(Column);

    /// <summary>All, or any, codes of one set inside another.</summary>
    internal sealed record Quantified(bool IsAll, Expression Inner, Expression Outer, int Column) : Expression(Column);

    /// <summary>One of two values, depending on a condition.</summary>
    internal sealed record Choice(Expression Condition, Expression Then, Expression Otherwise, int Column)
        : Expression(Column);
}
