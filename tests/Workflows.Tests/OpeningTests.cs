using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests;

public sealed class OpeningTests
{
    [Fact]
    public void OpenListing_ByTheAuthorityThatPenalised_IsAccepted()
    {
        Assert.IsType<Accepted>(Open(Listing() with { PenalisedBy = "430100" }));
    }

    [Fact]
    public void OpenListing_ForAPenaltyOfAnotherAuthority_IsRefusedWithTheArticle()
    {
        Refusal refusal = Assert.IsType<Refused>(Open(Listing() with { PenalisedBy = "430102" })).Refusal;

        Assert.Equal(RefusalCode.NotPermitted, refusal.Code);
        Assert.Contains("谁处罚、谁列入", refusal.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal("SL-44 art.13(2)", Assert.Single(refusal.Citations).ToString());
    }

    [Theory]
    [InlineData("91430100MA4LH0082E", "第17位")]
    [InlineData("91430100MA4LH0081", "17位")]
    public void OpenListing_WithABrokenUnifiedCode_SaysWhere(string code, string words)
    {
        OpenCase command = Listing();
        Refusal refusal = Assert.IsType<Refused>(
            Open(command with { Party = command.Party with { UnifiedCode = code } })).Refusal;

        Assert.Equal(RefusalCode.PartyInvalid, refusal.Code);
        Assert.Contains(words, refusal.Sentence.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("individualBusiness", true)]
    [InlineData("legalPerson", false)]
    public void OpenListing_WithAnOldRegistrationNumber_IsForIndividualBusinessesOnly(string kind, bool accepted)
    {
        OpenCase command = Listing();

        Decision decision = Open(command with { Party = command.Party with { UnifiedCode = "430102600123456", Kind = kind } });

        Assert.Equal(accepted, decision is Accepted);
    }

    [Theory]
    [InlineData("legalPerson", true)]
    [InlineData("naturalPerson", false)]
    public void OpenListing_WithAPartyKindOfItsOwn_MustAgreeWithTheParty(string stated, bool accepted)
    {
        Decision decision = Open(Listing() with { Facts = FactSet.Empty.WithCode("partyKind", stated) });

        Assert.Equal(accepted, decision is Accepted);
    }

    [Fact]
    public void OpenRepair_WithoutAListing_IsRefused()
    {
        Refusal refusal = Assert.IsType<Refused>(Open(Listing() with
        {
            Kind = CaseKind.RepairSeriousList,
            Facts = FactSet.Empty.With("applicationOn", new DateOnly(2026, 1, 5)),
        }, "wang.credit.changsha")).Refusal;

        Assert.Equal(RefusalCode.EntryUnknown, refusal.Code);
    }

    [Fact]
    public void OpenCase_OfAnUnknownKind_IsRefused()
    {
        Refusal refusal = Assert.IsType<Refused>(Open(Listing() with { Kind = new CaseKind("blacklist") })).Refusal;

        Assert.Equal(RefusalCode.KindUnknown, refusal.Code);
    }

    private static OpenCase Listing() => new()
    {
        Case = new CaseId("listing-1"),
        Kind = CaseKind.Listing,
        Authority = "430100",
        Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LH0081E", Kind = "legalPerson" },
        Facts = FactSet.Empty,
    };

    private static Decision Open(OpenCase command, string actor = "zhang.case.changsha") =>
        new Decider(new FlowInterpreter()).Decide(null, command, new Briefing
        {
            Today = new DateOnly(2026, 1, 5),
            Actor = People.Actor(actor, new Stories.Story
            {
                File = "",
                Title = "",
                Parties = new Dictionary<string, Party>(),
                Steps = [],
            }),
            RuleBook = Definitions.RuleBook,
            Definition = Definitions.Flows.GetValueOrDefault(command.Kind.Value, Definitions.Flows["listing"]),
            Directory = Definitions.Directory,
            Letters = Forms.All,
        });
}
