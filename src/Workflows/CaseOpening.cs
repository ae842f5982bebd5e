using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>What an opening must bring, and what the authority adds to it from its own registers.</summary>
internal static class CaseOpening
{
    private const int LongestName = 200;
    private const int OldRegistrationLength = 15;

    public static Refusal? PartyProblem(Party party)
    {
        if (string.IsNullOrWhiteSpace(party.Name) || party.Name.Length > LongestName)
        {
            return Refusals.PartyInvalid(
                $"当事人名称应为1至{LongestName}个字符。", $"The party's name must have 1 to {LongestName} characters.");
        }

        if (party.UnifiedCode.Length > 0 && !IsOldRegistration(party)
            && !UnifiedCode.TryParse(party.UnifiedCode, out _, out UnifiedCodeFault? fault))
        {
            return Refusals.PartyInvalid(
                $"统一社会信用代码“{party.UnifiedCode}”：{fault.Message.Zh}；请核对营业执照。",
                $"Unified code \"{party.UnifiedCode}\": {fault.Message.En}; check it against the licence.");
        }

        return party.Kind is "legalPerson" or "individualBusiness" or "naturalPerson"
            ? null
            : Refusals.PartyInvalid(
                $"当事人类别“{party.Kind}”无效；可选：legalPerson、individualBusiness、naturalPerson。",
                $"Party kind \"{party.Kind}\" is none of legalPerson, individualBusiness, naturalPerson.");
    }

    /// <summary>Who penalised lists and manages the entry (SL-44 art. 13(2)); where that is unknown nothing is inferred.</summary>
    public static Refusal? AuthorityProblem(OpenCase command, AuthorityDirectory directory) =>
        command.PenalisedBy is { } penalising && penalising != command.Authority
            ? Refusals.PenaltyOfAnotherAuthority(penalising, directory)
            : null;

    /// <summary>A case about an entry needs one of its register that may be moved and belongs to the same authority.</summary>
    public static Refusal? EntryProblem(OpenCase command, CaseLifecycle lifecycle, Briefing briefing)
    {
        if (lifecycle.EntryUse != EntryUse.Concerns)
            return null;
        if (briefing.Entry is not { } entry || (lifecycle.Register is { } register && register != entry.Register))
            return Refusals.EntryUnknown(command.Party, lifecycle.Register);
        if (lifecycle.EntryProblem(entry) is { } problem)
            return problem;
        return entry.Authority == command.Authority ? null : Refusals.EntryOfAnotherAuthority(entry);
    }

    /// <summary>The party of a case that has none: the authority itself, without a unified code.</summary>
    public static Party PartyOf(Authority authority) =>
        new() { Name = authority.Name.Zh, UnifiedCode = "", Kind = "legalPerson" };

    /// <summary>A case that begins with another needs one that is closed, of the same authority and the same party.</summary>
    public static Refusal? OriginProblem(OpenCase command, CaseLifecycle lifecycle, Briefing briefing)
    {
        if (lifecycle.OriginFact is not { } fact || command.Facts[fact] is not FactValue.Text named)
            return null;
        if (briefing.Origin is not { } origin)
            return Refusals.CaseUnknown(new CaseId(named.Value));
        if (!origin.Case.IsClosed)
            return Refusals.OriginNotClosed(origin.Case);
        if (origin.Entry is { Status: EntryStatus.Revoked } undone)
            return Refusals.EntryNotInForce(undone);
        return origin.Case.Authority == command.Authority && origin.Case.Party == command.Party
            ? null
            : Refusals.FactInvalid(
                fact,
                $"案件{origin.Case.Id}的机关或者当事人与本案不一致；请按该案填写。",
                $"case {origin.Case.Id} has another authority or party; state those of that case.");
    }

    public static Refusal? FactProblem(OpenCase command, Briefing briefing)
    {
        IReadOnlyList<FactDemand> demands = briefing.Definition.Opening.Facts;
        if (command.Facts.Names.FirstOrDefault(name => demands.All(demand => demand.Name != name)) is { } undeclared)
            return Refusals.FactUndeclared(undeclared, demands.Select(demand => demand.Name));
        if (TaskGate.ValueProblem(command.Facts, briefing) is { } invalid)
            return invalid;
        FactSet held = command.Facts.With(FromRegister(briefing));
        FlowVariable[] missing =
        [
            .. demands.Where(demand => demand.Required && held[demand.Name] is null)
                .Select(demand => briefing.Definition.Variables[demand.Name]),
        ];
        if (missing.Length > 0)
            return Refusals.FactMissing(missing);
        return FromRegister(briefing).WithCode("partyKind", command.Party.Kind)
            .Where(fact => command.Facts[fact.Key] is { } stated && stated != fact.Value)
            .Select(fact => Refusals.FactInvalid(
                fact.Key,
                $"填写为{command.Facts[fact.Key]}，登记为{fact.Value}；请核对或先更正登记。",
                $"stated as {command.Facts[fact.Key]}, on record is {fact.Value}; check, or correct the record first."))
            .FirstOrDefault();
    }

    /// <summary>The stated facts, and those the authority holds itself: they win and say where they come from.</summary>
    public static IReadOnlyDictionary<string, FactEntry> Facts(OpenCase command, Briefing briefing, Authority authority)
    {
        FactSet own = FromRegister(briefing)
            .WithCode("authorityLevel", authority.Level)
            .WithCode("partyKind", command.Party.Kind);
        return command.Facts.Select(fact => (fact.Key, fact.Value, Source: "opening"))
            .Concat(own.Select(fact => (fact.Key, fact.Value, Source: "register")))
            .Where(fact => briefing.Definition.Variables.ContainsKey(fact.Key))
            .GroupBy(fact => fact.Key, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => new FactEntry
                {
                    Value = same.Last().Value,
                    StatedBy = briefing.Actor.Id,
                    StatedOn = briefing.Today,
                    Source = same.Last().Source,
                },
                StringComparer.Ordinal);
    }

    // Individual businesses from before the merger of numbers may still carry a registration number of 15 digits.
    private static bool IsOldRegistration(Party party) =>
        party.Kind == "individualBusiness" && party.UnifiedCode.Length == OldRegistrationLength
        && party.UnifiedCode.All(char.IsAsciiDigit);

    private static FactSet FromRegister(Briefing briefing)
    {
        if (briefing.Entry is not { } entry)
        {
            return briefing.Origin?.Case.Entry is { } origin
                ? FactSet.Empty.With("originEntry", new FactValue.Text(origin.Value))
                : FactSet.Empty;
        }

        RegisterTerms terms = RegisterTerms.Of(entry.Register);
        FactSet facts = entry.Facts.With(terms.CountedFact, entry.CountedFrom)
            .WithCode("register", entry.Register.Value);
        if (terms.Term is null)
            return facts;
        // A restriction whose end nobody knows is still one: its end stays unknown and the term stays open.
        if (facts["restrictionOnParty"] is null)
            facts = facts.With("restrictionOnParty", entry.RestrictionEndsOn is not null);
        facts = facts.With("termMoved", entry.UnshieldedOn is not null);
        if (entry.EndsOn is { } lastDay)
            facts = facts.With("lastDay", lastDay);
        return entry.RestrictionEndsOn is { } end ? facts.With("restrictionEndsOn", end) : facts;
    }
}
