using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>What every kind of case calls the same.</summary>
internal static class LifecycleWords
{
    /// <summary>Triggers by their English name; a name used by several kinds means the same in each.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> Common =
        new Dictionary<string, BilingualText>(StringComparer.Ordinal)
        {
            ["Void"] = new("作废", "Void"),
            ["EndAsMoot"] = new("终止办理", "End as moot"),
        };
}
