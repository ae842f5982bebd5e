using CreditSupervision.Rules;

namespace CreditSupervision.Host.Definitions;

/// <summary>The listing grounds and heavier penalties with their texts, as <c>definitions/grounds</c> gives them.</summary>
public sealed class GroundWords(IReadOnlyDictionary<string, GroundWord> words)
{
    public BilingualText? Find(string code) => words.GetValueOrDefault(code)?.Text;

    /// <summary>The article a ground rests on, in the short form; null for an unknown code.</summary>
    public string? Article(string code) => words.GetValueOrDefault(code)?.Article;
}

/// <summary>A ground or heavier penalty in words.</summary>
public sealed record GroundWord(BilingualText Text, string Article);
