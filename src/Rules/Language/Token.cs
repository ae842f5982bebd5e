namespace CreditSupervision.Rules.Language;

/// <summary>The kinds of words and signs of the condition language.</summary>
internal enum TokenKind
{
    Name,
    Number,
    Decimal,
    Day,
    Text,
    Sign,
    End,
}

/// <summary>One word or sign and where it starts, counted from 1 inside the expression.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Column)
{
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Sign && Text == text;
}
