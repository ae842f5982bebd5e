using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests.Lifecycles;

/// <summary>The law's own guards, which hold whatever a workflow definition asks for or forgets to ask for.</summary>
public sealed class LifecycleGuardTests
{
    private static readonly FactSet served = FactSet.Empty
        .With("demandServedOn", new DateOnly(2026, 2, 12)).With("noticeServedOn", new DateOnly(2026, 2, 12))
        .With("decisionServedOn", new DateOnly(2026, 3, 3)).With("decisionOn", new DateOnly(2026, 3, 2))
        .With("grantedOn", new DateOnly(2026, 3, 2)).With("secrecyReviewed", true);

    [Theory]
    [InlineData("listing-non-performance", "Found", "ServeDemand", "Demanded", RefusalCode.DemandNotServed)]
    [InlineData("listing", "Reviewed", "ServeNotice", "Notified", RefusalCode.NoticeNotServed)]
    [InlineData("listing-non-performance", "Reviewed", "ServeNotice", "Notified", RefusalCode.NoticeNotServed)]
    [InlineData("repair-revocation", "Inquired", "ServeNotice", "Notified", RefusalCode.NoticeNotServed)]
    [InlineData("listing", "Consented", "IssueDecision", "Decided", RefusalCode.DecisionMissing)]
    [InlineData("repair-serious-list", "Verified", "Grant", "Granted", RefusalCode.DecisionMissing)]
    [InlineData("abnormal-listing", "Checked", "Register", "Registered", RefusalCode.DecisionMissing)]
    [InlineData("listing", "Served", "Publish", "Published", RefusalCode.DecisionNotServed)]
    [InlineData("penalty-publicity", "Checked", "Register", "Registered", RefusalCode.DecisionNotServed)]
    [InlineData("concentrated-publicity", "Selected", "PassReview", "Reviewed", RefusalCode.SecrecyNotReviewed)]
    public void Fire_WithoutWhatTheLawAsksFor_IsRefused(
        string kind, string from, string trigger, string to, RefusalCode code)
    {
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(new CaseKind(kind));

        LifecycleAnswer without = lifecycle.Fire(trigger, At(kind, from, FactSet.Empty));
        LifecycleAnswer with = lifecycle.Fire(trigger, At(kind, from, served));

        Assert.Equal(code, without.Refusal?.Code);
        Assert.NotEmpty(without.Refusal!.Citations);
        Assert.Null(with.Refusal);
        Assert.Equal(to, with.Status);
    }

    [Theory]
    [InlineData("listing", "Proposed", "Publish")]
    [InlineData("listing", "Enforced", "Publish")]
    [InlineData("repair-serious-list", "Applied", "Grant")]
    public void Fire_FromAStatusThatDoesNotKnowTheTrigger_IsRefused(string kind, string from, string trigger)
    {
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(new CaseKind(kind));

        LifecycleAnswer answer = lifecycle.Fire(trigger, At(kind, from, served));

        Assert.Equal(RefusalCode.LifecycleForbids, answer.Refusal?.Code);
        Assert.Contains(lifecycle.Statuses[from].Zh, answer.Refusal!.Sentence.Zh, StringComparison.Ordinal);
        Assert.Null(answer.Status);
    }

    private static CaseState At(string kind, string status, FactSet facts)
    {
        CaseId id = new("case");
        CaseState opened = CaseEvolution.Evolve(id, null, new CaseOpened
        {
            Kind = new CaseKind(kind),
            Authority = "430100",
            Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LE00501", Kind = "legalPerson" },
            Definition = new DefinitionPin(kind, 1, ""),
            Status = status,
        });
        return CaseEvolution.Evolve(id, opened, new FactsRecorded
        {
            Facts = facts.ToDictionary(fact => fact.Key, fact => new FactEntry
            {
                Value = fact.Value,
                StatedBy = "zhang",
                StatedOn = new DateOnly(2026, 3, 3),
                Source = "opening",
            }),
        });
    }
}
