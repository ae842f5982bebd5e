using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Cuts a sentence into text and placeholders; both languages must use the same placeholders.</summary>
internal sealed class TemplateReader(Scope scope, Findings findings, int line, string kind, string name)
{
    /// <summary>What each placeholder of the sentence was bound to: both languages name the same ones.</summary>
    private readonly List<(string Expression, BoundValue Value)> bound = [];

    public static TextTemplate? Read(
        Scope scope, BilingualText text, Findings findings, int line, string kind, string name)
    {
        if (!text.Zh.Contains('{', StringComparison.Ordinal) && !text.En.Contains('{', StringComparison.Ordinal))
            return new TextTemplate([new TextPiece(text.Zh, null)], [new TextPiece(text.En, null)]);
        return new TemplateReader(scope, findings, line, kind, name).Read(text);
    }

    private TextTemplate? Read(BilingualText text)
    {
        List<string> zhNames = [];
        List<string> enNames = [];
        List<TextPiece>? zh = Pieces(text.Zh, zhNames);
        List<TextPiece>? en = Pieces(text.En, enNames);
        if (!zhNames.TrueForAll(enNames.Contains) || !enNames.TrueForAll(zhNames.Contains))
            findings.Add(line, "L10",
                $"{kind} '{name}': the placeholders differ between zh-CN ({string.Join(", ", zhNames)}) and en "
                + $"({string.Join(", ", enNames)}); use the same in both");
        return zh is null || en is null ? null : new TextTemplate(zh, en);
    }

    private List<TextPiece>? Pieces(string text, List<string> names)
    {
        List<TextPiece> pieces = [];
        bool isGood = true;
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            int close = open < 0 ? -1 : text.IndexOf('}', open);
            if (open >= 0 && close < 0)
            {
                findings.Add(line, "L10",
                    $"{kind} '{name}': a placeholder opens with '{{' and does not close in '{text}'");
                return null;
            }
            string literal = open < 0 ? text[at..] : text[at..open];
            if (literal.Length > 0)
                pieces.Add(new TextPiece(literal, null));
            if (open < 0)
                break;
            string expression = text[(open + 1)..close].Trim();
            names.Add(expression);
            BoundValue? value = Value(expression);
            isGood &= value is not null;
            pieces.Add(new TextPiece("", value));
            at = close + 1;
        }
        return isGood ? pieces : null;
    }

    private BoundValue? Value(string expression)
    {
        foreach ((string known, BoundValue once) in bound)
        {
            if (known == expression)
                return once;
        }
        BoundValue? value = Binder.Value(scope, expression, null, out (string Code, string Message)? problem);
        if (problem is { } found)
            findings.Add(line, found.Code, $"{kind} '{name}': {found.Message}");
        if (value is not null)
            bound.Add((expression, value));
        return value;
    }
}
