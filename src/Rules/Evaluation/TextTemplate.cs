using System.Globalization;
using System.Runtime.CompilerServices;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A sentence in both languages whose placeholders are typed expressions.</summary>
internal sealed record TextTemplate(IReadOnlyList<TextPiece> Zh, IReadOnlyList<TextPiece> En)
{
    public BilingualText Render(Question question) =>
        new(Render(Zh, question, "（待查）", "是", "否"), Render(En, question, "(not known)", "yes", "no"));

    /// <summary>True where the sentence is the same for every question.</summary>
    public bool IsFixed { get; } = Zh.Concat(En).All(piece => piece.Value is null);

    private static string Render(IReadOnlyList<TextPiece> pieces, Question question, string unknown, string yes,
        string no)
    {
        DefaultInterpolatedStringHandler text = new(0, pieces.Count, CultureInfo.InvariantCulture,
            stackalloc char[256]);
        for (int index = 0; index < pieces.Count; index++)
        {
            if (pieces[index] is not { Value: { } placeholder })
            {
                text.AppendLiteral(pieces[index].Literal);
                continue;
            }
            long value = placeholder.Node.Evaluate(question);
            if (value == Question.Unknown)
                text.AppendLiteral(unknown);
            else if (placeholder.Type.Kind == TermKind.Flag)
                text.AppendLiteral(value == 1 ? yes : no);
            else if (placeholder.Type.Kind == TermKind.Day)
                text.AppendFormatted(Days.ToDate(value), "O");
            else if (placeholder.Type.Kind is TermKind.Period or TermKind.Count)
                text.AppendFormatted(value);
            else
                text.AppendLiteral(Values.Written(value, placeholder.Type));
        }
        return text.ToStringAndClear();
    }
}

/// <summary>Literal text, or a placeholder.</summary>
internal sealed record TextPiece(string Literal, BoundValue? Value);

/// <summary>Turns the numbers of a row back into values and their written form.</summary>
internal static class Values
{
    public static FactValue Of(long value, TermType type) => type.Kind switch
    {
        TermKind.Flag => new FactValue.Flag(value == 1),
        TermKind.Day => new FactValue.Day(Days.ToDate(value)),
        TermKind.Money => new FactValue.Money(value),
        TermKind.Code => new FactValue.Code(type.Codes?.Codes[(int)value] ?? ""),
        TermKind.CodeSet => new FactValue.CodeSet(type.Codes?.Codes.Where((_, place) =>
            (value >> place & 1) == 1) ?? []),
        _ => new FactValue.Count(value),
    };

    /// <summary>The bare value; the sentence around a placeholder names the unit.</summary>
    public static string Written(long value, TermType type) =>
        type.Kind == TermKind.Period ? value.ToString(CultureInfo.InvariantCulture) : Of(value, type).ToString() ?? "";
}
