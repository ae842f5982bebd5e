using System.Globalization;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Language;

/// <summary>
/// Recursive descent over one expression. The language is total: no loops, no assignment, no clock. The first problem
/// ends the reading; the expression is then null.
/// </summary>
internal sealed class ExpressionParser
{
    private const int MaximumDepth = 40;

    private static readonly Dictionary<string, Comparison> comparisons = new(StringComparer.Ordinal)
    {
        ["=="] = Comparison.Equal,
        ["!="] = Comparison.NotEqual,
        ["<"] = Comparison.Less,
        ["<="] = Comparison.LessOrEqual,
        [">"] = Comparison.Greater,
        [">="] = Comparison.GreaterOrEqual,
    };

    private static readonly HashSet<string> reserved = new(
        ["and", "or", "not", "in", "all", "any", "of", "if", "then", "else", "at", "true", "false", "nothing"],
        StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> tokens;
    private int next;
    private int depth;
    private string? problem;

    private ExpressionParser(IReadOnlyList<Token> tokens) => this.tokens = tokens;

    public static bool IsReserved(string word) => reserved.Contains(word);

    /// <summary>The tree, or null and the problem in words.</summary>
    public static Expression? Parse(string text, out string? problem)
    {
        IReadOnlyList<Token> tokens = Lexer.Read(text, out problem);
        if (problem is not null)
            return null;
        ExpressionParser parser = new(tokens);
        Expression? tree = parser.Whole();
        if (tree is not null && parser.Current.Kind != TokenKind.End)
            tree = parser.Fail("an operator or the end");
        problem = parser.problem;
        return tree;
    }

    private Token Current => tokens[next];

    private Expression? Fail(string expected)
    {
        problem ??= $"expected {expected} at column {Current.Column}, found '{Current.Text}'";
        return null;
    }

    private bool Take(string text)
    {
        if (!Current.Is(text))
            return false;
        next++;
        return true;
    }

    private bool Demand(string text)
    {
        if (Take(text))
            return true;
        Fail($"'{text}'");
        return false;
    }

    private Expression? Whole()
    {
        if (++depth > MaximumDepth)
        {
            problem ??= $"the expression is nested deeper than {MaximumDepth} levels";
            return null;
        }
        Expression? tree = Current.Is("if") ? Choice() : Junction(isAnd: false);
        depth--;
        return tree;
    }

    private Expression.Choice? Choice()
    {
        int column = Current.Column;
        next++;
        if (Whole() is not { } condition || !Demand("then") || Whole() is not { } then || !Demand("else")
            || Whole() is not { } otherwise)
            return null;
        return new Expression.Choice(condition, then, otherwise, column);
    }

    private Expression? Junction(bool isAnd)
    {
        int column = Current.Column;
        string word = isAnd ? "and" : "or";
        if ((isAnd ? Negation() : Junction(isAnd: true)) is not { } first)
            return null;
        if (!Current.Is(word))
            return first;
        List<Expression> operands = [first];
        while (Take(word))
        {
            if ((isAnd ? Negation() : Junction(isAnd: true)) is not { } operand)
                return null;
            operands.Add(operand);
        }
        return new Expression.Junction(isAnd, operands, column);
    }

    private Expression? Negation()
    {
        int column = Current.Column;
        int negations = 0;
        while (Take("not"))
            negations++;
        if (Relation() is not { } operand)
            return null;
        return negations % 2 == 0 ? operand : new Expression.Not(operand, column);
    }

    private Expression? Relation()
    {
        int column = Current.Column;
        if (Current.Is("all") || Current.Is("any"))
            return Quantified();
        if (Sum() is not { } left)
            return null;
        if (Take("in"))
            return Sum() is { } set ? new Expression.Membership(left, set, column) : null;
        if (Current.Kind != TokenKind.Sign || !comparisons.TryGetValue(Current.Text, out Comparison comparison))
            return left;
        next++;
        return Sum() is { } right ? new Expression.Compare(comparison, left, right, column) : null;
    }

    private Expression.Quantified? Quantified()
    {
        int column = Current.Column;
        bool isAll = Current.Is("all");
        next++;
        if (!Demand("of") || Sum() is not { } inner || !Demand("in") || Sum() is not { } outer)
            return null;
        return new Expression.Quantified(isAll, inner, outer, column);
    }

    private Expression? Sum()
    {
        if (Primary() is not { } left)
            return null;
        while (Current.Is("+") || Current.Is("-"))
        {
            bool isPlus = Current.Is("+");
            int column = Current.Column;
            next++;
            if (Primary() is not { } right)
                return null;
            left = new Expression.Sum(isPlus, left, right, column);
        }
        return left;
    }

    private Expression? Primary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Decimal:
                next++;
                return Number(token);
            case TokenKind.Day:
                if (!DateOnly.TryParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture,
                    DateTimeStyles.None, out DateOnly day))
                    return Fail("a day of the calendar as yyyy-MM-dd");
                next++;
                return new Expression.DayLiteral(day, token.Column);
            case TokenKind.Text:
                next++;
                return new Expression.CodeLiteral(token.Text, token.Column);
            case TokenKind.Sign when token.Text == "(":
                next++;
                return Whole() is { } inner && Demand(")") ? inner : null;
            case TokenKind.Sign when token.Text == "{":
                return Set();
            case TokenKind.Name:
                return Named(token);
            default:
                return Fail("a value");
        }
    }

    private Expression? Number(Token token)
    {
        if (Current.Is("yuan"))
        {
            next++;
            return Amounts.TryFen(token.Text, out long fen)
                ? new Expression.MoneyLiteral(fen, token.Column)
                : Fail("an amount in yuan with at most two decimals");
        }
        if (token.Kind == TokenKind.Decimal
            || !long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return Fail("a whole number of at most 18 digits before this place");
        if (Current.Kind == TokenKind.Name && PeriodUnits.TryRead(Current.Text, out PeriodUnit unit))
        {
            next++;
            return new Expression.PeriodLiteral(number, unit, token.Column);
        }
        return new Expression.NumberLiteral(number, token.Column);
    }

    private Expression.SetLiteral? Set()
    {
        int column = Current.Column;
        next++;
        List<string> codes = [];
        while (!Take("}"))
        {
            if (codes.Count > 0 && !Demand(","))
                return null;
            if (Current.Kind is not (TokenKind.Name or TokenKind.Text))
            {
                Fail("a code");
                return null;
            }
            codes.Add(Current.Text);
            next++;
        }
        return new Expression.SetLiteral(codes, column);
    }

    private Expression? Named(Token token)
    {
        next++;
        if (token.Text is "true" or "false")
            return new Expression.FlagLiteral(token.Text == "true", token.Column);
        if (token.Text == "nothing")
            return new Expression.Nothing(token.Column);
        if (reserved.Contains(token.Text))
        {
            next--;
            return Fail("a value");
        }
        if (Take("("))
            return Call(token);
        if (!Take("at"))
            return new Expression.Name(token.Text, token.Column);
        return Primary() is { } day ? new Expression.AtDay(token.Text, day, token.Column) : null;
    }

    private Expression.Call? Call(Token function)
    {
        List<Expression> arguments = [];
        while (!Take(")"))
        {
            if (arguments.Count > 0 && !Demand(","))
                return null;
            if (Whole() is not { } argument)
                return null;
            arguments.Add(argument);
        }
        return new Expression.Call(function.Text, arguments, function.Column);
    }
}
