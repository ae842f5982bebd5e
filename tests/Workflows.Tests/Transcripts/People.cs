using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>The people of the transcripts: a sign-in name says division, post and place (<c>he.credit-chief.hunan</c>).</summary>
internal static class People
{
    private static readonly Dictionary<string, string> Places = new()
    {
        ["hunan"] = "430000",
        ["mpa"] = "430000-MPA",
        ["changsha"] = "430100",
        ["furong"] = "430102",
    };

    private static readonly string[] AllLines =
        ["foodProduction", "specialFood", "foodSampling", "specialEquipment", "product", "registration"];

    // Everybody of the field division holds all its lines but these (谁审批谁监管); a county's section is not divided.
    private static readonly Dictionary<string, IReadOnlyList<string>> OfOneLine = new()
    {
        ["xie"] = ["specialEquipment", "product"],
        ["meng"] = ["foodProduction"],
    };

    /// <summary>The person a command names, as the host would look them up; unknown where the name has not the form.</summary>
    public static IReadOnlyDictionary<string, Actor> Named(CaseCommand command, Story story) =>
        (command as TaskCommand)?.NamedPerson() is { } id && id.Split('.') is { Length: 3 } parts && Places.ContainsKey(parts[2])
            ? new Dictionary<string, Actor> { [id] = Actor(id, story) }
            : new Dictionary<string, Actor>();

    public static Actor Actor(string id, Story story)
    {
        if (id == "system")
            return Actors.Actor.System;
        string[] parts = id.Split('.');
        if (parts[0] == "party")
        {
            return new Actor
            {
                Id = id,
                Name = story.Parties[parts[1]].Name,
                Kind = ActorKind.Party,
                PartyCode = story.Parties[parts[1]].UnifiedCode,
            };
        }

        string[] post = parts[1].Split('-');
        return new Actor
        {
            Id = id,
            Name = parts[0],
            Kind = ActorKind.Person,
            Authority = Places[parts[2]],
            Division = post[0],
            Positions = post[0] == "head" ? ["leader", "collective"] : [post.Length > 1 ? post[1] : "officer"],
            Lines = post[0] != "field" ? [] : LinesOf(parts[0], parts[2]),
        };
    }

    private static IReadOnlyList<string> LinesOf(string name, string place) =>
        place == "furong" ? AllLines : OfOneLine.GetValueOrDefault(name, AllLines);
}
