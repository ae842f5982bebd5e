using System.Globalization;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Language;
using CsCheck;

namespace CreditSupervision.Rules.Tests.Properties;

/// <summary>Whatever is printed is read back to the same tree, and printed alike again.</summary>
public sealed class ExpressionPrinterTests
{
    private const int Deepest = 4;

    private static readonly Gen<string> name = Gen.OneOf("a", "listedOn", "repair.listWait", "x_1", "ground.from");

    private static readonly Gen<string> code = Gen.OneOf("food", "HP-1", "L44-05-01", "and", "if", "it's", "");

    private static readonly Gen<Expression> leaf = Gen.OneOf(
        Gen.Bool.Select(Expression (value) => new Expression.FlagLiteral(value, 0)),
        Gen.Const((Expression)new Expression.Nothing(0)),
        Gen.Long[0, 1_000_000].Select(Expression (value) => new Expression.NumberLiteral(value, 0)),
        Gen.Long[0, 10_000_000].Select(Expression (value) => new Expression.MoneyLiteral(value, 0)),
        Gen.Int[0, 3_000_000].Select(Expression (day) => new Expression.DayLiteral(DateOnly.FromDayNumber(day), 0)),
        Gen.Select(Gen.Long[1, 99], Gen.Enum<PeriodUnit>(),
            Expression (number, unit) => new Expression.PeriodLiteral(number, unit, 0)),
        code.Select(Expression (value) => new Expression.CodeLiteral(value, 0)),
        code.Array[0, 3].Select(Expression (values) => new Expression.SetLiteral(values, 0)),
        name.Select(Expression (value) => new Expression.Name(value, 0)));

    [Fact]
    public void Print_AnyTree_IsReadBackToTheSameTree() => Tree(Deepest).Sample(
        tree =>
        {
            string printed = ExpressionPrinter.Print(tree);
            Expression? read = ExpressionParser.Parse(printed, out string? problem);
            return problem is null && read is not null && Shape(read) == Shape(tree)
                && ExpressionPrinter.Print(read) == printed;
        },
        iter: 5_000, threads: 1, print: ExpressionPrinter.Print);

    [Theory]
    [InlineData("a  and( b )", "a and b")]
    [InlineData("(a or b) and not not c", "(a or b) and c")]
    [InlineData("{food,'drug'}", "{'food', 'drug'}")]
    [InlineData("10.50 yuan<=  x", "10.5 yuan <= x")]
    [InlineData("f( (if a then b else c),d )", "f(if a then b else c, d)")]
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("(a - b) - c", "a - b - c")]
    public void Canonical_AnotherSpelling_IsTheOne(string text, string expected)
    {
        string printed = ExpressionPrinter.Canonical(text);

        Assert.Equal(expected, printed);
    }

    [Fact]
    public void Canonical_TextThatIsNoExpression_Stays()
    {
        string printed = ExpressionPrinter.Canonical(" a and ");

        Assert.Equal("a and", printed);
    }

    private static Gen<Expression> Tree(int depth)
    {
        if (depth == 0)
            return leaf;
        Gen<Expression> below = Tree(depth - 1);
        return Gen.OneOf(
            leaf,
            below.Select(Expression (operand) => new Expression.Not(operand, 0)),
            Gen.Select(Gen.Bool, below.Array[2, 3],
                Expression (isAnd, operands) => new Expression.Junction(isAnd, operands, 0)),
            Gen.Select(Gen.Enum<Comparison>(), below, below,
                Expression (sign, left, right) => new Expression.Compare(sign, left, right, 0)),
            Gen.Select(Gen.Bool, below, below,
                Expression (isPlus, left, right) => new Expression.Sum(isPlus, left, right, 0)),
            Gen.Select(below, below, Expression (member, set) => new Expression.Membership(member, set, 0)),
            Gen.Select(Gen.Bool, below, below,
                Expression (isAll, inner, outer) => new Expression.Quantified(isAll, inner, outer, 0)),
            Gen.Select(below, below, below,
                Expression (condition, then, other) => new Expression.Choice(condition, then, other, 0)),
            Gen.Select(name, below, Expression (parameter, day) => new Expression.AtDay(parameter, day, 0)),
            Gen.Select(name, below.Array[0, 3],
                Expression (function, arguments) => new Expression.Call(function, arguments, 0)));
    }

    /// <summary>The tree without its columns.</summary>
    private static string Shape(Expression tree) => tree switch
    {
        Expression.Not not => $"not({Shape(not.Operand)})",
        Expression.Junction junction => $"{junction.IsAnd}({string.Join(',', junction.Operands.Select(Shape))})",
        Expression.Compare compare => $"{compare.Operator}({Shape(compare.Left)},{Shape(compare.Right)})",
        Expression.Sum sum => $"sum{sum.IsPlus}({Shape(sum.Left)},{Shape(sum.Right)})",
        Expression.Membership member => $"in({Shape(member.Code)},{Shape(member.Set)})",
        Expression.Quantified some => $"of{some.IsAll}({Shape(some.Inner)},{Shape(some.Outer)})",
        Expression.Choice choice =>
            $"if({Shape(choice.Condition)},{Shape(choice.Then)},{Shape(choice.Otherwise)})",
        Expression.AtDay at => $"at({at.Parameter},{Shape(at.Day)})",
        Expression.Call call => $"{call.Function}({string.Join(',', call.Arguments.Select(Shape))})",
        Expression.SetLiteral set => $"{{{string.Join('|', set.Codes)}}}",
        _ => (tree with { Column = 0 }).ToString().ToString(CultureInfo.InvariantCulture),
    };
}
