using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Host.Letters;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Definitions;

/// <summary>Reads <c>letters/*.yaml</c>, one document form a file.</summary>
internal static class LettersReader
{
    private const string Format = "letter/1";

    /// <summary>The forms by their id. <paramref name="names"/> tells whether a fact or parameter placeholder is known.</summary>
    public static IReadOnlyDictionary<string, LetterText> Read(
        IEnumerable<DefinitionText> texts, Func<string, bool> names, List<DefinitionProblem> problems)
    {
        Dictionary<string, LetterText> letters = new(StringComparer.Ordinal);
        foreach (DefinitionText text in texts)
        {
            if (YamlMap.Parse(text, Format, problems) is not { } root || ReadLetter(root, names) is not { } letter)
                continue;
            if (Path.GetFileNameWithoutExtension(text.Path) != letter.Form.Template)
            {
                root.Add(root.LineOf("id"), "D04",
                    $"the id '{letter.Form.Template}' and the file's name must agree; rename one of them.");
            }
            letters.TryAdd(letter.Form.Template, letter);
        }
        return letters;
    }

    private static LetterText? ReadLetter(YamlMap root, Func<string, bool> names)
    {
        string? id = root.Text("id");
        BilingualText? title = root.Bilingual("title");
        string? word = root.OptionalText("numberWord");
        bool verify = root.Flag("verify");
        IReadOnlyList<string> cites = root.Texts("cites");
        int line = root.LineOf("body");
        BilingualText? body = ReadBody(root, names);
        root.Close();
        if (cites.Count == 0)
            root.Add(root.LineOf("cites"), "D03", "'cites' is missing; name at least one article, for example 'SL-44 art.13(1)'.");
        if (body is not null && word is not null && !body.Zh.Contains("{number}", StringComparison.Ordinal))
            root.Add(line, "D07", "the letter is numbered, but its body does not print {number}; add it.");
        return id is null || title is null || body is null ? null : new LetterText
        {
            Form = new LetterForm(id, title, word),
            Body = body,
            Cites = cites,
            Verify = verify,
        };
    }

    private static BilingualText? ReadBody(YamlMap root, Func<string, bool> names)
    {
        if (root.Map("body") is not { } body)
            return null;
        string? zh = body.Text("zh-CN");
        string? en = body.Text("en");
        foreach ((string language, string? text) in new[] { ("zh-CN", zh), ("en", en) })
            CheckPlaceholders(body, language, text ?? "", names);
        body.Close();
        return zh is null || en is null ? null : new BilingualText(zh, en);
    }

    private static void CheckPlaceholders(YamlMap body, string language, string text, Func<string, bool> names)
    {
        // A block text begins on the line after its '|'.
        foreach ((string name, int breaks) in LetterPlaceholder.In(text))
        {
            if (LetterPlaceholder.Known.Contains(name) || names(name))
                continue;
            body.Add(body.LineOf(language) + breaks + 1, "D07",
                $"{language}: placeholder '{{{name}}}' is unknown; use a case fact, due.PARAMETER, period.PARAMETER or one of "
                + $"{string.Join(", ", LetterPlaceholder.Known)}.");
        }
        if (LetterPlaceholder.Replace(text, _ => "").AsSpan().IndexOfAny('{', '}') >= 0)
            body.Add(body.LineOf(language), "D07", $"{language}: a brace stands alone; write placeholders as {{name}}.");
    }
}
