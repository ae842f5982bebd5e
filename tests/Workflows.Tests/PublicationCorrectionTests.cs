using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests;

public sealed class PublicationCorrectionTests
{
    private static readonly Story NoStory = new()
    {
        File = "",
        Title = "",
        Parties = new Dictionary<string, Party>(),
        Steps = [],
    };

    [Fact]
    public void ApproveWithdrawal_OfAnAnnulledPenalty_EndsItsEntry()
    {
        RegisterEntry penalty = Entry(RegisterName.Penalties, "general");
        CaseState state = Opened(penalty);
        state = Done(state, penalty, "feng.case.hunan", "report", "report", FactSet.Empty
            .WithCode("correctionKind", "decisionAnnulled")
            .With("wrongItem", new FactValue.Text("处罚已撤销"))
            .With("changedOn", new DateOnly(2026, 5, 6))).State;
        state = Done(state, penalty, "ma.credit.hunan", "confirmChange", "confirmed").State;

        Accepted approved = Done(state, penalty, "he.credit-chief.hunan", "approveWithdrawal", "approve");

        Assert.Equal(
            [EntryAct.Revoke, EntryAct.StopPublicity], approved.Events.OfType<EntryMoved>().Select(moved => moved.Act));
        Assert.Equal("Withdrawn", approved.State.Status);
    }

    [Fact]
    public void ApproveCorrection_OfARestriction_StatesOnlyWhatChangedAndCountsTheTermAnew()
    {
        RegisterEntry listing = Entry(RegisterName.SeriousList, "L44-05-02a");
        CaseState state = Opened(listing);
        state = Done(state, listing, "feng.case.hunan", "report", "report", FactSet.Empty
            .WithCode("correctionKind", "data")
            .With("wrongItem", new FactValue.Text("限制届满日"))
            .With("restrictionOnParty", true)
            .With("restrictionEndsOn", new DateOnly(2031, 1, 15))).State;
        state = Done(state, listing, "ma.credit.hunan", "reviewFields", "reviewed", FactSet.Empty
            .With("fieldsShown", new FactValue.CodeSet(
                ["partyName", "documentNumber", "violationType", "content", "authorityName", "decidedOn"]))
            .With("fieldsHidden", new FactValue.CodeSet(["idNumber"]))
            .With("fieldsReasoned", true)).State;

        Accepted approved = Done(state, listing, "he.credit-chief.hunan", "approveCorrection", "approve");

        EntryMoved moved = Assert.Single(approved.Events.OfType<EntryMoved>());
        Assert.Equal(EntryAct.Correct, moved.Act);
        Assert.Equal(["restrictionEndsOn", "restrictionOnParty"], moved.Facts.Names.Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2031, 1, 15), moved.EndsOn);
    }

    private static CaseState Opened(RegisterEntry entry)
    {
        OpenCase command = new()
        {
            Case = new CaseId("publication-correction-1"),
            Kind = CaseKind.PublicationCorrection,
            Authority = entry.Authority,
            Party = entry.Party,
            Facts = FactSet.Empty,
            Entry = entry.Id,
        };
        return Assert.IsType<Accepted>(Decide(null, command, "feng.case.hunan", entry)).State;
    }

    private static Accepted Done(
        CaseState state, RegisterEntry entry, string actor, string step, string outcome, FactSet? facts = null)
    {
        Decision decision = Decide(
            state,
            new CompleteTask
            {
                Case = state.Id,
                Task = new TaskId(step),
                Outcome = outcome,
                Opinion = "属实。",
                Facts = facts ?? FactSet.Empty,
            },
            actor,
            entry);
        return Assert.IsType<Accepted>(decision);
    }

    private static Decision Decide(CaseState? state, CaseCommand command, string actor, RegisterEntry entry) =>
        new Decider(new FlowInterpreter()).Decide(state, command, new Briefing
        {
            Today = new DateOnly(2026, 5, 6),
            Actor = People.Actor(actor, NoStory),
            RuleBook = Definitions.RuleBook,
            Definition = Definitions.Flows["publication-correction"],
            Directory = Definitions.Directory,
            Letters = Forms.All,
            Entry = entry,
        });

    private static RegisterEntry Entry(RegisterName register, string ground) => new()
    {
        Id = new EntryId("E-1"),
        Register = register,
        Authority = "430000",
        Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LH0081E", Kind = "legalPerson" },
        Status = EntryStatus.Published,
        ListedOn = new DateOnly(2026, 1, 15),
        EndsOn = new DateOnly(2029, 1, 15),
        PublishedOn = new DateOnly(2026, 1, 20),
        Ground = ground,
    };
}
