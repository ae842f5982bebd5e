using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Definitions;

/// <summary>Reads <c>authorities/rights.yaml</c>, the permission table. A missing act, role or word is an error.</summary>
internal sealed class RightsReader(AuthorityDirectory directory)
{
    public const string Path = "authorities/rights.yaml";

    private const string Format = "rights/1";
    private readonly Dictionary<string, Role> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Role>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActRight> acts = new(StringComparer.Ordinal);

    /// <summary>The table; it is usable only where no error was added to the problems.</summary>
    public static RightsTable Read(
        IEnumerable<DefinitionText> texts, AuthorityDirectory directory, List<DefinitionProblem> problems)
    {
        if (texts.FirstOrDefault(text => text.Path == Path) is not { } file)
        {
            problems.Add(new DefinitionProblem
            {
                File = Path,
                Line = 0,
                Code = "D03",
                Message = "the permission table is missing, so nobody might do anything; add the file.",
            });
            return RightsTable.Empty;
        }
        return YamlMap.Parse(file, Format, problems) is { } root
            ? new RightsReader(directory).Read(root)
            : RightsTable.Empty;
    }

    private RightsTable Read(YamlMap root)
    {
        foreach (YamlMap map in root.Maps("roles"))
            ReadRole(map);
        foreach (YamlMap map in root.Maps("groups"))
            ReadGroup(map);
        foreach (YamlMap map in root.Maps("acts"))
            ReadAct(map);
        root.Close();
        foreach (string missing in Acts.All.Where(act => !acts.ContainsKey(act)))
        {
            root.Add(root.LineOf("acts"), "D03",
                $"the act '{missing}' of the host is missing; add it with its grants, or with none to refuse it to all.");
        }
        return new RightsTable { Roles = [.. roles.Values], Acts = acts };
    }

    private void ReadRole(YamlMap map)
    {
        string? code = map.Text("code");
        BilingualText? name = map.Bilingual("name");
        ActorKind? kind = OneOf<ActorKind>(map, "kind", map.Text("kind"));
        string? division = map.OptionalText("division");
        string? position = map.OptionalText("position");
        map.Close();
        if (division is not null && !directory.Divisions.ContainsKey(division))
            Unknown(map, "division", division, directory.Divisions.Keys);
        if (kind == ActorKind.Person && position is not null && !directory.Positions.ContainsKey(position))
            Unknown(map, "position", position, directory.Positions.Keys);
        if (kind == ActorKind.System && position is null)
            map.Add(map.Line, "D03", "a system's role needs a 'position', the name its settings give it; add it.");
        if (code is null || name is null || kind is not { } known)
            return;
        if (!roles.TryAdd(code, new Role(code, name, known, division, position)))
            map.Add(map.Line, "D05", $"the role '{code}' stands twice; keep one.");
    }

    private void ReadGroup(YamlMap map)
    {
        string? code = map.Text("code");
        IReadOnlyList<Role> members = Named(map);
        map.Close();
        if (code is not null && (roles.ContainsKey(code) || !groups.TryAdd(code, members)))
            map.Add(map.Line, "D05", $"'{code}' names a role or a group already; choose another name.");
    }

    private void ReadAct(YamlMap map)
    {
        string? code = map.Text("code");
        BilingualText? name = map.Bilingual("name");
        string? word = map.OptionalText("subject");
        SubjectKind subject = word is null ? SubjectKind.None : OneOf<SubjectKind>(map, "subject", word) ?? SubjectKind.None;
        Grant[] grants = [.. map.Maps("grants").Select(grant => ReadGrant(grant, subject))];
        map.Close();
        if (code is null || name is null)
            return;
        if (!Acts.All.Contains(code))
        {
            map.Add(map.LineOf("code"), "D06",
                $"the host has no act '{code}'; correct the spelling or remove it. Known: {string.Join(", ", Acts.All)}.");
        }
        if (!acts.TryAdd(code, new ActRight(code, name, subject, grants)))
            map.Add(map.Line, "D05", $"the act '{code}' stands twice; keep one and put all grants there.");
    }

    private Grant ReadGrant(YamlMap map, SubjectKind subject)
    {
        IReadOnlyList<Role> named = Named(map);
        List<Place> where = [];
        foreach (string word in map.Texts("where"))
            if (OneOf<Place>(map, "where", word) is { } place)
                where.Add(place);
        string? duty = map.OptionalText("duty");
        map.Close();
        if (subject == SubjectKind.None && where.Count > 0)
            map.Add(map.LineOf("where"), "D04", "the act has no subject, so 'where' says nothing; remove it or name the subject.");
        if (subject != SubjectKind.None && where.Count == 0)
            map.Add(map.Line, "D03", "the act has a subject; say 'where' the grant holds, for example [own].");
        if (duty is not (null or "involved"))
            map.Add(map.LineOf("duty"), "D04", $"duty '{duty}' is unknown; use involved or leave it out.");
        if (duty is not null && subject != SubjectKind.Case)
            map.Add(map.LineOf("duty"), "D04", "only a case has people involved in it; remove 'duty'.");
        foreach (Role role in named.Where(role => where.Contains(Place.Party) && role.Kind != ActorKind.Party))
            map.Add(map.LineOf("where"), "D04", $"'party' holds for parties only; '{role.Code}' is none.");
        return new Grant(named, where, duty is not null, map.Line);
    }

    private IReadOnlyList<Role> Named(YamlMap map)
    {
        List<Role> named = [];
        IReadOnlyList<string> words = map.Texts("roles");
        foreach (string word in words)
        {
            if (roles.TryGetValue(word, out Role? role))
                named.Add(role);
            else if (groups.TryGetValue(word, out IReadOnlyList<Role>? members))
                named.AddRange(members);
            else
                Unknown(map, "roles", word, roles.Keys.Concat(groups.Keys));
        }
        if (words.Count == 0)
            map.Add(map.Line, "D03", "'roles' names nobody; name a role or a group, or remove the line.");
        return [.. named.Distinct()];
    }

    private static T? OneOf<T>(YamlMap map, string member, string? word)
        where T : struct, Enum
    {
        if (word is null)
            return null;
        string[] known = [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
        int index = Array.IndexOf(known, word);
        if (index >= 0)
            return Enum.GetValues<T>()[index];
        Unknown(map, member, word, known);
        return null;
    }

    private static void Unknown(YamlMap map, string member, string word, IEnumerable<string> known) =>
        map.Add(map.LineOf(member), "D06", $"{member} '{word}' is unknown; use one of {string.Join(", ", known)}.");
}
