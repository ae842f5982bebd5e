using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests;

public sealed class CorrectedEntryTests
{
    private static readonly RegisterEntry Listing = new()
    {
        Id = new EntryId("E-1"),
        Authority = "430100",
        Party = new Party { Name = "虚构甲", UnifiedCode = "", Kind = "legalPerson" },
        Status = EntryStatus.Published,
        ListedOn = new DateOnly(2026, 1, 15),
        EndsOn = new DateOnly(2031, 1, 15),
        Ground = "L44-05-02a",
        DecisionNumber = "长市监列严〔2026〕1号",
        RestrictionEndsOn = new DateOnly(2031, 1, 15),
        PublishedOn = new DateOnly(2026, 1, 20),
    };

    [Fact]
    public void Evolve_Correction_ChangesWhatItStatesAndNothingElse()
    {
        FactSet stated = FactSet.Empty
            .WithCode("ground", "L44-05-03a")
            .With("partyName", new FactValue.Text("虚构乙"))
            .With("restrictionOnParty", false);

        RegisterEntry corrected = RegisterEvolution.Evolve(Listing, Moved(EntryAct.Correct, stated, new DateOnly(2029, 1, 15)));

        Assert.Equal("L44-05-03a", corrected.Ground);
        Assert.Equal("虚构乙", corrected.Party.Name);
        Assert.Null(corrected.RestrictionEndsOn);
        Assert.Equal(new DateOnly(2029, 1, 15), corrected.EndsOn);
        Assert.Equal(Listing.DecisionNumber, corrected.DecisionNumber);
        Assert.Equal((Listing.Status, Listing.PublishedOn), (corrected.Status, corrected.PublishedOn));
        Assert.Null(corrected.Facts["partyName"]);
    }

    [Fact]
    public void Evolve_WithdrawalOfAStandingEntry_StopsItsPublicityOnly()
    {
        RegisterEntry withdrawn = RegisterEvolution.Evolve(Listing, Moved(EntryAct.StopPublicity, FactSet.Empty, null));

        Assert.True(withdrawn.InForce);
        Assert.Equal(new DateOnly(2026, 2, 5), withdrawn.PublicityStoppedOn);
    }

    [Theory]
    [InlineData(EntryStatus.Revoked)]
    [InlineData(EntryStatus.Expired)]
    public void After_CorrectionOfAnEntryThatEnded_IsNothing(EntryStatus status)
    {
        EntryStatus? after = EntryLifecycle.After(status, EntryAct.Correct);

        Assert.Null(after);
    }

    private static EntryMoved Moved(EntryAct act, FactSet facts, DateOnly? endsOn) => new()
    {
        Entry = Listing.Id,
        Act = act,
        On = new DateOnly(2026, 2, 5),
        EndsOn = endsOn,
        Facts = facts,
    };
}
