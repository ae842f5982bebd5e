using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Storage;

/// <summary>The fact that says which penalty decision a listing is about, by which twins are found.</summary>
internal static class PenaltyNumber
{
    private const string Fact = "penaltyNumber";

    public static string? In(FactSet facts) => facts[Fact] is FactValue.Text text ? text.Value : null;

    public static string? In(CaseState state) =>
        state.Facts.TryGetValue(Fact, out FactEntry? entry) && entry.Value is FactValue.Text text ? text.Value : null;
}
