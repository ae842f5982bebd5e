using System.Text;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>Citations in words, with the title of the source where the register of sources names it.</summary>
public sealed partial class SourceWords(IReadOnlyDictionary<string, SourceWord> sources)
{
    private const int LongestShownTitle = 12;
    private const string Republic = "中华人民共和国";

    /// <summary>
    /// The article as the reader's language writes it: <c>44号令第16条第1款</c> or <c>《行政处罚法》第45条</c>, in English
    /// the key of the register: <c>SL-44 art.16(1)</c>.
    /// </summary>
    public string Short(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (Say.IsEnglish)
            return citation.ToString();
        StringBuilder text = new(Name(citation.Source));
        if (citation.Article is { } article)
            text.Append('第').Append(article).Append('条');
        if (citation.Paragraph is { } paragraph)
            text.Append('第').Append(paragraph).Append('款');
        if (citation.Item is { } item)
            text.Append('第').Append(item).Append('项');
        return text.ToString();
    }

    /// <summary>The full title and number for a hover; the key alone where the source is not known.</summary>
    public string Title(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return sources.TryGetValue(citation.Source, out SourceWord? source)
            ? $"{citation.Source} {Say.Of(source.Title)} {source.Number}".TrimEnd()
            : citation.Source;
    }

    // Officers name an order by its number; a law by its title without the country.
    private string Name(string key)
    {
        if (!sources.TryGetValue(key, out SourceWord? source))
            return key + " ";
        if (Order().Match(source.Number ?? "") is { Success: true } order)
            return $"{order.Groups[1].Value}号令";
        string title = source.Title.Zh.Replace(Republic, "", StringComparison.Ordinal);
        return title.Length <= LongestShownTitle ? $"《{title}》" : key + " ";
    }

    [GeneratedRegex("令第([0-9]+)号")]
    private static partial Regex Order();
}
