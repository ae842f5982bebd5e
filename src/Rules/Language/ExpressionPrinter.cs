using System.Diagnostics;
using System.Globalization;

namespace CreditSupervision.Rules.Language;

/// <summary>
/// Writes an expression in its one spelling: single spaces, and brackets only where leaving them out would change the
/// tree. What is printed is read back to the same tree.
/// </summary>
internal static class ExpressionPrinter
{
    /// <summary>How tightly a construct binds; brackets stand where a looser one is inside a tighter one.</summary>
    private enum Binding
    {
        Choice,
        Or,
        And,
        Not,
        Relation,
        Sum,
        Primary,
    }

    public static string Print(Expression tree) => Print(tree, Binding.Choice);

    /// <summary>The one spelling of a text; the text itself, trimmed, where it is no expression.</summary>
    public static string Canonical(string text) =>
        ExpressionParser.Parse(text, out _) is { } tree ? Print(tree) : text.Trim();

    private static string Print(Expression tree, Binding least) =>
        BindingOf(tree) < least ? $"({Bare(tree)})" : Bare(tree);

    private static Binding BindingOf(Expression tree) => tree switch
    {
        Expression.Choice => Binding.Choice,
        Expression.Junction { IsAnd: false } => Binding.Or,
        Expression.Junction => Binding.And,
        Expression.Not => Binding.Not,
        Expression.Compare or Expression.Membership or Expression.Quantified => Binding.Relation,
        Expression.Sum => Binding.Sum,
        _ => Binding.Primary,
    };

    private static string Bare(Expression tree) => tree switch
    {
        Expression.FlagLiteral literal => literal.Value ? "true" : "false",
        Expression.Nothing => "nothing",
        Expression.NumberLiteral literal => literal.Value.ToString(CultureInfo.InvariantCulture),
        Expression.MoneyLiteral literal =>
            (literal.Fen / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " yuan",
        Expression.DayLiteral literal => literal.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Expression.PeriodLiteral literal =>
            string.Create(CultureInfo.InvariantCulture, $"{literal.Number} {PeriodUnits.Word(literal.Unit)}"),
        Expression.CodeLiteral literal => Quoted(literal.Value),
        Expression.SetLiteral set => $"{{{string.Join(", ", set.Codes.Select(Quoted))}}}",
        Expression.Name name => name.Text,
        Expression.AtDay at => $"{at.Parameter} at {Print(at.Day, Binding.Primary)}",
        Expression.Call call =>
            $"{call.Function}({string.Join(", ", call.Arguments.Select(argument => Print(argument, Binding.Choice)))})",
        Expression.Not not => $"not {Print(not.Operand, Binding.Relation)}",
        Expression.Junction { IsAnd: true } junction => Joined(junction, " and ", Binding.Not),
        Expression.Junction junction => Joined(junction, " or ", Binding.And),
        Expression.Compare compare => $"{Print(compare.Left, Binding.Sum)} {Sign(compare.Operator)} "
            + Print(compare.Right, Binding.Sum),
        Expression.Sum sum => $"{Print(sum.Left, Binding.Sum)} {(sum.IsPlus ? '+' : '-')} "
            + Print(sum.Right, Binding.Primary),
        Expression.Membership member => $"{Print(member.Code, Binding.Sum)} in {Print(member.Set, Binding.Sum)}",
        Expression.Quantified some => $"{(some.IsAll ? "all" : "any")} of {Print(some.Inner, Binding.Sum)} in "
            + Print(some.Outer, Binding.Sum),
        Expression.Choice choice => $"if {Print(choice.Condition, Binding.Or)} then {Print(choice.Then, Binding.Or)} "
            + $"else {Print(choice.Otherwise, Binding.Or)}",
        _ => throw new UnreachableException(),
    };

    private static string Joined(Expression.Junction junction, string word, Binding least) =>
        string.Join(word, junction.Operands.Select(operand => Print(operand, least)));

    /// <summary>Nothing escapes a quote in this language, so a code holds at most one kind of them.</summary>
    private static string Quoted(string code) =>
        code.Contains('\'', StringComparison.Ordinal) ? $"\"{code}\"" : $"'{code}'";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
    };
}
