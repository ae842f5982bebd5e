using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class PublishedWorkflowTests
{
    public static TheoryData<string> Workflows => [.. Definitions.Flows.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Check_PublishedWorkflow_KeepsToItsLifecycleAndTheRuleBook(string name)
    {
        LifecycleShape lifecycle = LifecycleCatalogue.Of(new CaseKind(name)).Shape;

        Assert.Empty(FlowChecks.Check(Definitions.Flows[name], lifecycle, Definitions.RuleBook.Decisions));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Placed_PublishedWorkflow_HasItsLayout(string name)
    {
        Assert.All(Definitions.Flows[name].Activities, activity => Assert.NotNull(activity.Place));
    }
}
