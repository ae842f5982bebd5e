using CreditSupervision.Rules;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The database cannot be used as it is and nothing was changed: the operator has to act first. Verbs print both
/// languages and end with 2.
/// </summary>
public sealed class StorageRefusedException(BilingualText text) : Exception($"{text.Zh} / {text.En}")
{
    public BilingualText Text => text;
}
