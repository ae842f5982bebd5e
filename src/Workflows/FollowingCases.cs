using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows;

/// <summary>From an effect to the command that opens the case it asks for.</summary>
public static class FollowingCases
{
    /// <summary>
    /// The opening under the newest definition of the kind, with those facts of the cause that it takes. The host gives
    /// the id.
    /// </summary>
    public static OpenCase Opening(OpenFollowingCase effect, FlowDefinition newest)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(newest);
        return new OpenCase
        {
            Case = new CaseId(""),
            Kind = effect.Kind,
            Authority = effect.Authority,
            Party = effect.Party,
            Facts = FactSet.Of(effect.Facts.Where(fact =>
                newest.Opening.Facts.Any(demand => demand.Name == fact.Key))),
            Entry = effect.Entry,
        };
    }
}
