namespace CreditSupervision.Rules;

/// <summary>
/// A definition file as it was found: where (relative to the definitions folder, with '/') and what it says.
/// </summary>
public sealed record DefinitionText(string Path, string Content);
