namespace CreditSupervision.Rules.Language;

/// <summary>
/// Cuts an expression into tokens. Total: whatever cannot be read becomes the one problem it reports.
/// </summary>
internal static class Lexer
{
    /// <summary>No condition of a statute needs more; longer texts are a mistake or an attack.</summary>
    public const int MaximumLength = 4000;

    public static IReadOnlyList<Token> Read(string text, out string? problem)
    {
        List<Token> tokens = [];
        problem = text.Length > MaximumLength ? $"the expression is longer than {MaximumLength} characters" : null;
        int at = 0;
        while (problem is null && at < text.Length)
        {
            char sign = text[at];
            if (char.IsWhiteSpace(sign))
                at++;
            else if (char.IsAsciiDigit(sign))
                tokens.Add(Number(text, ref at));
            else if (char.IsAsciiLetter(sign) || sign == '_')
                tokens.Add(Name(text, ref at));
            else if (sign is '"' or '\'')
                problem = Quoted(text, ref at, tokens);
            else if (Sign(sign, at + 1 < text.Length && text[at + 1] == '=') is { } found)
            {
                tokens.Add(new Token(TokenKind.Sign, found, at + 1));
                at += found.Length;
            }
            else
            {
                problem = $"the character '{sign}' at column {at + 1} has no meaning here";
            }
        }
        tokens.Add(new Token(TokenKind.End, "the end", text.Length + 1));
        return tokens;
    }

    private static string? Sign(char first, bool isBeforeEqual) => first switch
    {
        '=' => isBeforeEqual ? "==" : null,
        '!' => isBeforeEqual ? "!=" : null,
        '<' => isBeforeEqual ? "<=" : "<",
        '>' => isBeforeEqual ? ">=" : ">",
        '+' => "+",
        '-' => "-",
        '(' => "(",
        ')' => ")",
        '{' => "{",
        '}' => "}",
        ',' => ",",
        _ => null,
    };

    private static Token Number(string text, ref int at)
    {
        int start = at;
        if (LooksLikeDay(text, at))
        {
            at += 10;
            return new Token(TokenKind.Day, text[start..at], start + 1);
        }
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at + 1 >= text.Length || text[at] != '.' || !char.IsAsciiDigit(text[at + 1]))
            return new Token(TokenKind.Number, text[start..at], start + 1);
        at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return new Token(TokenKind.Decimal, text[start..at], start + 1);
    }

    private static bool LooksLikeDay(string text, int at)
    {
        const string shape = "dddd-dd-dd";
        if (at + shape.Length > text.Length)
            return false;
        for (int index = 0; index < shape.Length; index++)
        {
            if (shape[index] == '-' ? text[at + index] != '-' : !char.IsAsciiDigit(text[at + index]))
                return false;
        }
        return at + shape.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + shape.Length]);
    }

    private static Token Name(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_'
            || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
            at++;
        return new Token(TokenKind.Name, text[start..at], start + 1);
    }

    private static string? Quoted(string text, ref int at, List<Token> tokens)
    {
        int end = text.IndexOf(text[at], at + 1);
        if (end < 0)
            return $"the quotation that opens at column {at + 1} is not closed";
        tokens.Add(new Token(TokenKind.Text, text[(at + 1)..end], at + 1));
        at = end + 1;
        return null;
    }
}
