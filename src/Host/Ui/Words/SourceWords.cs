using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>Citations in words, with the title of the source where the register of sources names it.</summary>
public sealed class SourceWords(IReadOnlyDictionary<string, BilingualText> titles)
{
    public static SourceWords None { get; } = new(new Dictionary<string, BilingualText>());

    /// <summary>The source's key and the article as the reader's language writes it: <c>SL-44 第十六条</c> becomes
    /// <c>SL-44 第16条第1款第2项</c>.</summary>
    public string Short(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (Say.IsEnglish)
            return citation.ToString();
        StringBuilder text = new(citation.Source);
        if (citation.Article is { } article)
            text.Append(" 第").Append(article).Append('条');
        if (citation.Paragraph is { } paragraph)
            text.Append('第').Append(paragraph).Append('款');
        if (citation.Item is { } item)
            text.Append('第').Append(item).Append('项');
        return text.ToString();
    }

    /// <summary>The full title for a hover; the key alone where the source is not known.</summary>
    public string Title(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return titles.TryGetValue(citation.Source, out BilingualText? title) ? Say.Of(title) : citation.Source;
    }
}
