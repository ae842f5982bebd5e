using CreditSupervision.Rules;

namespace CreditSupervision.Host.Definitions;

/// <summary>A source of law in words; the number is null where it has none.</summary>
public sealed record SourceWord(BilingualText Title, string? Number);
