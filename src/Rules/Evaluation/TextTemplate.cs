using System.Globalization;
using System.Runtime.CompilerServices;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A sentence in both languages whose placeholders are typed expressions.</summary>
internal sealed class TextTemplate
{
    private const int MostOnStack = 16;
    private const int NoPlace = -1;

    /// <summary>Each placeholder once: both languages say the same.</summary>
    private readonly BoundValue[] placeholders;

    private readonly (string Literal, int Place)[] zh;
    private readonly (string Literal, int Place)[] en;

    public TextTemplate(IReadOnlyList<TextPiece> zh, IReadOnlyList<TextPiece> en)
    {
        List<BoundValue> once = [];
        this.zh = Placed(zh, once);
        this.en = Placed(en, once);
        placeholders = [.. once];
    }

    /// <summary>True where the sentence is the same for every question.</summary>
    public bool IsFixed => placeholders.Length == 0;

    public BilingualText Render(Question question)
    {
        Span<long> values = placeholders.Length <= MostOnStack
            ? stackalloc long[MostOnStack]
            : new long[placeholders.Length];
        for (int place = 0; place < placeholders.Length; place++)
            values[place] = placeholders[place].Node.Evaluate(question);
        return new(Render(zh, values, "（待查）", "是", "否"), Render(en, values, "(not known)", "yes", "no"));
    }

    private static (string Literal, int Place)[] Placed(IReadOnlyList<TextPiece> pieces, List<BoundValue> once)
    {
        (string Literal, int Place)[] placed = new (string, int)[pieces.Count];
        for (int index = 0; index < placed.Length; index++)
            placed[index] = (pieces[index].Literal, pieces[index].Value is { } value ? Place(value, once) : NoPlace);
        return placed;
    }

    private static int Place(BoundValue value, List<BoundValue> once)
    {
        for (int place = 0; place < once.Count; place++)
        {
            if (ReferenceEquals(once[place], value) || once[place].Node.Key == value.Node.Key)
                return place;
        }
        once.Add(value);
        return once.Count - 1;
    }

    private string Render(
        (string Literal, int Place)[] pieces, ReadOnlySpan<long> values, string unknown, string yes, string no)
    {
        DefaultInterpolatedStringHandler text = new(0, pieces.Length, CultureInfo.InvariantCulture,
            stackalloc char[256]);
        foreach ((string literal, int place) in pieces)
        {
            if (place == NoPlace)
            {
                text.AppendLiteral(literal);
                continue;
            }
            long value = values[place];
            TermType type = placeholders[place].Type;
            if (value == Question.Unknown)
                text.AppendLiteral(unknown);
            else if (type.Kind == TermKind.Flag)
                text.AppendLiteral(value == 1 ? yes : no);
            else if (type.Kind == TermKind.Day)
                text.AppendFormatted(Days.ToDate(value), "O");
            else if (type.Kind is TermKind.Period or TermKind.Count)
                text.AppendFormatted(value);
            else
                text.AppendLiteral(Values.Written(value, type));
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
