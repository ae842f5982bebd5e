using System.Globalization;
using System.Text;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A sentence in both languages whose placeholders are typed expressions.</summary>
internal sealed record TextTemplate(IReadOnlyList<TextPiece> Zh, IReadOnlyList<TextPiece> En)
{
    public BilingualText Render(Question question) =>
        new(Render(Zh, question, "（待查）", "是", "否"), Render(En, question, "(not known)", "yes", "no"));

    private static string Render(IReadOnlyList<TextPiece> pieces, Question question, string unknown, string yes,
        string no)
    {
        StringBuilder text = new();
        foreach (TextPiece piece in pieces)
        {
            if (piece.Value is null)
            {
                text.Append(piece.Literal);
                continue;
            }
            long value = piece.Value.Node.Evaluate(question);
            text.Append(value == Question.Unknown ? unknown
                : piece.Value.Type.Kind == TermKind.Flag ? (value == 1 ? yes : no) : Values.Written(value,
                    piece.Value.Type));
        }
        return text.ToString();
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
