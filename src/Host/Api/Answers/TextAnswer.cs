using System.Text.Json.Serialization;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A sentence in both languages.</summary>
public sealed record TextAnswer([property: JsonPropertyName("zh-CN")] string Zh, string En)
{
    internal static TextAnswer Of(BilingualText text) => new(text.Zh, text.En);
}
