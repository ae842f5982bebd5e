using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>Several people for every post, so that a step can be done by the maker, a colleague, or a stranger.</summary>
internal static class WalkPeople
{
    public static readonly IReadOnlyList<string> Authorities = ["430102", "430100", "430000"];

    public static readonly IReadOnlyList<Party> Parties =
    [
        new() { Name = "长沙星河食品有限公司（虚构）", UnifiedCode = "91430100MA0FJH019W", Kind = "legalPerson" },
        new() { Name = "芙蓉区老李小吃店（虚构）", UnifiedCode = "92430102MA0FJH0512", Kind = "individualBusiness" },
    ];

    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "戊", "己"];

    // The last of them holds one line of the field division only, where it is divided at all.
    private static readonly string[] OneLine = ["specialEquipment"];

    /// <summary>One of the people who hold a task, or the party.</summary>
    public static Actor Holding(TaskHolder holder, Party party, Dice dice) =>
        holder.Division == TaskHolder.PartyDivision
            ? Of(party)
            : Of(holder.Authority, holder.Division, dice.Pick(Names));

    public static Actor Of(Party party) => new()
    {
        Id = $"party.{party.UnifiedCode}",
        Name = party.Name,
        Kind = ActorKind.Party,
        PartyCode = party.UnifiedCode,
    };

    public static Actor Of(string authority, string division, string name) => new()
    {
        Id = $"{name}.{division}.{authority}",
        Name = name,
        Kind = ActorKind.Person,
        Authority = authority,
        Division = division,
        Positions = division == "head" ? ["leader", "collective"] : ["officer", "chief"],
        Lines = Definitions.Directory.LinesOf(
            authority, division, name == Names[^1] ? OneLine : [DivisionLines.All]),
    };

    /// <summary>The person behind an id that <see cref="Of(string, string, string)"/> made.</summary>
    public static Actor Named(string id) => id.Split('.') is [var name, var division, var authority]
        ? Of(authority, division, name)
        : Of(Parties.Single(party => id == $"party.{party.UnifiedCode}"));

    /// <summary>Somebody, somewhere.</summary>
    public static Actor Anybody(Dice dice) => dice.Roll(8) switch
    {
        0 => Actor.System,
        1 => Of(dice.Pick(Parties)),
        _ => Of(dice.Pick(Authorities), dice.Pick<string>(["case", "field", "legal", "credit", "head", "data"]), dice.Pick(Names)),
    };
}
