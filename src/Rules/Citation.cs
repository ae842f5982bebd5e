using System.Text;

namespace CreditSupervision.Rules;

/// <summary>
/// A place in a legal text: the source's key in the source register (<c>SL-44</c>), and as far as known the article,
/// paragraph and item. Parts that are absent are null.
/// </summary>
public sealed record Citation
{
    public required string Source { get; init; }

    public string? Article { get; init; }

    public string? Paragraph { get; init; }

    public string? Item { get; init; }

    /// <summary>The short form that logs and interfaces carry, for example <c>SL-44 art.16(1)(2)</c>.</summary>
    public override string ToString()
    {
        StringBuilder text = new(Source);
        if (Article is not null)
            text.Append(" art.").Append(Article);
        if (Paragraph is not null)
            text.Append('(').Append(Paragraph).Append(')');
        if (Item is not null)
            text.Append('(').Append(Item).Append(')');
        return text.ToString();
    }
}
