using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The lifecycles of all case kinds.</summary>
public static class LifecycleCatalogue
{
    private static readonly Dictionary<string, CaseLifecycle> Lifecycles = new CaseLifecycle[]
    {
        new ListingLifecycle(),
        new NonPerformanceLifecycle(),
        new RepairSeriousListLifecycle(),
        new ExpiryLifecycle(),
        new ListingRevocationLifecycle(),
        new PublicationCorrectionLifecycle(),
        new ConcentratedPublicityLifecycle(),
        new TypicalCaseLifecycle(),
        new RepairRevocationLifecycle(),
        new RepairBankruptcyLifecycle(),
        new ObjectionLifecycle(),
        new PenaltyPublicityLifecycle(),
        new RepairPenaltyPublicityLifecycle(),
        new AbnormalListingLifecycle(),
        new RepairAbnormalListLifecycle(),
        new RepairIndividualBusinessLifecycle(),
        new SpotCheckPublicityLifecycle(),
        new RepairSpotCheckLifecycle(),
    }.ToDictionary(lifecycle => lifecycle.Kind.Value, StringComparer.Ordinal);

    public static IEnumerable<CaseLifecycle> All => Lifecycles.Values;

    public static bool TryFind(CaseKind kind, [NotNullWhen(true)] out CaseLifecycle? lifecycle) =>
        Lifecycles.TryGetValue(kind.Value, out lifecycle);

    /// <summary>The lifecycle; throws <see cref="KeyNotFoundException"/> for a kind that has none (a defect).</summary>
    public static CaseLifecycle Of(CaseKind kind) => Lifecycles[kind.Value];
}
