using CreditSupervision.Workflows.Actors;
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
        };
    }
}
