using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Cuts a sentence into text and placeholders; both languages must use the same placeholders.</summary>
internal static class TemplateReader
{
    public static TextTemplate? Read(Scope scope, BilingualText text, Findings findings, int line, string what)
    {
        List<string> zhNames = [];
        List<string> enNames = [];
        List<TextPiece>? zh = Pieces(scope, text.Zh, zhNames, findings, line, what);
        List<TextPiece>? en = Pieces(scope, text.En, enNames, findings, line, what);
        if (!zhNames.ToHashSet(StringComparer.Ordinal).SetEquals(enNames))
            findings.Add(line, "L10",
                $"{what}: the placeholders differ between zh-CN ({string.Join(", ", zhNames)}) and en "
                + $"({string.Join(", ", enNames)}); use the same in both");
        return zh is null || en is null ? null : new TextTemplate(zh, en);
    }

    private static List<TextPiece>? Pieces(
        Scope scope, string text, List<string> names, Findings findings, int line, string what)
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
                findings.Add(line, "L10", $"{what}: a placeholder opens with '{{' and does not close in '{text}'");
                return null;
            }
            string literal = open < 0 ? text[at..] : text[at..open];
            if (literal.Length > 0)
                pieces.Add(new TextPiece(literal, null));
            if (open < 0)
                break;
            string expression = text[(open + 1)..close].Trim();
            names.Add(expression);
            BoundValue? value = Binder.Value(scope, expression, null, out (string Code, string Message)? problem);
            if (problem is { } found)
                findings.Add(line, found.Code, $"{what}: {found.Message}");
            isGood &= value is not null;
            pieces.Add(new TextPiece("", value));
            at = close + 1;
        }
        return isGood ? pieces : null;
    }
}
