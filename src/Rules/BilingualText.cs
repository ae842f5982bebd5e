namespace CreditSupervision.Rules;

/// <summary>A sentence for people in both languages of every screen and letter; neither may be empty.</summary>
public sealed record BilingualText
{
    public BilingualText(string zh, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        Zh = zh;
        En = en;
    }

    /// <summary>Simplified Chinese, the first language.</summary>
    public string Zh { get; }

    /// <summary>English, the second language.</summary>
    public string En { get; }

    /// <summary>The text for a culture name: English for "en" and its regions, Chinese for everything else.</summary>
    public string In(string culture) => culture.StartsWith("en", StringComparison.Ordinal) ? En : Zh;

    /// <summary>What stands in place of an answer while these facts are not known.</summary>
    internal static BilingualText Awaited(IReadOnlyList<BilingualText> labels) => new(
        $"尚待查明：{string.Join("、", labels.Select(label => label.Zh))}",
        $"Not yet known: {string.Join("; ", labels.Select(label => label.En))}");

    public override string ToString() => Zh;
}
