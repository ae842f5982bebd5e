using System.Globalization;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Host.Identity;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Definitions;

/// <summary>Reads <c>worlds/demo.yaml</c>: people, parties and what an empty development database is filled with.</summary>
internal sealed partial class WorldReader(AuthorityDirectory directory, IReadOnlySet<string> paths)
{
    private const string Format = "world/1";
    private static readonly string[] PartyKinds = ["legalPerson", "individualBusiness", "naturalPerson"];

    /// <summary>The world, or null with at least one problem added.</summary>
    public DemoWorld? Read(DefinitionText text, List<DefinitionProblem> problems)
    {
        if (YamlMap.Parse(text, Format, problems) is not { } root)
            return null;
        DateOnly? today = ReadToday(root);
        List<Person> people = [.. root.Maps("people").Select(ReadPerson).OfType<Person>()];
        List<Party> parties = [.. root.Maps("parties").Select(ReadParty).OfType<Party>()];
        IReadOnlyList<string> penalties = ReadPaths(root, "penalties");
        IReadOnlyList<string> stories = ReadPaths(root, "stories");
        root.Close();
        foreach (string twice in people.SelectMany(person => new[] { person.Id, person.Name })
            .GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            root.Add(root.LineOf("people"), "D05", $"'{twice}' names two people; ids and names must differ.");
        }
        return today is not { } day ? null : new DemoWorld
        {
            Today = day,
            People = people,
            Parties = parties,
            Penalties = penalties,
            Stories = stories,
        };
    }

    private static DateOnly? ReadToday(YamlMap root)
    {
        if (root.Text("today") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        root.Add(root.LineOf("today"), "D04", $"'today' must be a date of the form yyyy-MM-dd; found '{text}'.");
        return null;
    }

    private Person? ReadPerson(YamlMap map)
    {
        string? id = map.Text("id");
        string? name = map.Text("name");
        string? post = map.Text("post");
        string? party = map.OptionalText("party");
        // A neighbouring system; its name is the position that a role of the permission table asks for.
        string? system = map.OptionalText("system");
        bool hasPost = party is null && system is null;
        string? authority = hasPost ? map.Text("authority") : null;
        string? division = hasPost ? map.Text("division") : null;
        IReadOnlyList<string> positions = hasPost ? map.Texts("positions") : system is null ? [] : [system];
        IReadOnlyList<string> lines = hasPost ? map.Texts("lines") : [];
        map.Close();
        if (id is not null && !IdForm.IsMatch(id))
            map.Add(map.LineOf("id"), "D04", $"the id '{id}' must be small ASCII letters, digits, '.' and '-'; correct it.");
        if (party is not null)
            CheckCode(map, "party", party);
        else if (hasPost)
            CheckPost(map, authority, division, positions);
        CheckLines(map, division, lines);
        return id is null || name is null || post is null ? null : new Person
        {
            Id = id,
            Name = name,
            Post = post,
            Actor = new Actor
            {
                Id = id,
                Name = name,
                Kind = party is not null ? ActorKind.Party : system is not null ? ActorKind.System : ActorKind.Person,
                Authority = authority,
                Division = division,
                Positions = positions,
                Lines = authority is null || division is null ? [] : directory.LinesOf(authority, division, lines),
                PartyCode = party,
            },
        };
    }

    private void CheckPost(YamlMap map, string? authority, string? division, IReadOnlyList<string> positions)
    {
        if (authority is not null && !directory.TryFind(authority, out _))
        {
            map.Add(map.LineOf("authority"), "D06",
                $"authority '{authority}' is not in authorities/*.yaml; give one of its codes.");
        }
        if (division is not null && !directory.Divisions.ContainsKey(division))
        {
            map.Add(map.LineOf("division"), "D06",
                $"division '{division}' is unknown; use one of {string.Join(", ", directory.Divisions.Keys)}.");
        }
        foreach (string position in positions.Where(position => !directory.Positions.ContainsKey(position)))
        {
            map.Add(map.LineOf("positions"), "D06",
                $"position '{position}' is unknown; use one of {string.Join(", ", directory.Positions.Keys)}.");
        }
    }

    private void CheckLines(YamlMap map, string? division, IReadOnlyList<string> lines)
    {
        IEnumerable<string> known = division is not null && directory.Lines.TryGetValue(division, out DivisionLines? found)
            ? found.Names.Keys.Append(DivisionLines.All)
            : [];
        foreach (string unknown in lines.Except(known))
        {
            map.Add(map.LineOf("lines"), "D06",
                $"line '{unknown}' is none of the division '{division}'; use {string.Join(", ", known)}, or leave 'lines' out.");
        }
    }

    private static Party? ReadParty(YamlMap map)
    {
        map.Text("id");
        string? name = map.Text("name");
        string? code = map.Text("uscc");
        string? kind = map.Text("kind");
        map.Close();
        if (kind is not null && !PartyKinds.Contains(kind))
            map.Add(map.LineOf("kind"), "D04", $"kind '{kind}' is none of {string.Join(", ", PartyKinds)}; choose one.");
        if (code is not null)
            CheckCode(map, "uscc", code);
        return name is null || code is null || kind is null
            ? null
            : new Party { Name = name, UnifiedCode = code, Kind = kind };
    }

    private IReadOnlyList<string> ReadPaths(YamlMap root, string member)
    {
        IReadOnlyList<string> named = root.Texts(member);
        foreach (string missing in named.Where(path => !paths.Contains(path)))
        {
            root.Add(root.LineOf(member), "D06",
                $"'{missing}' is no file below the definitions folder; correct the path or add the file.");
        }
        return named;
    }

    private static void CheckCode(YamlMap map, string member, string code)
    {
        if (!UnifiedCode.TryParse(code, out _, out UnifiedCodeFault? fault))
            map.Add(map.LineOf(member), "D04", $"'{code}' is no unified code: {fault.Message.En}; correct it.");
    }

    [GeneratedRegex(@"^[a-z][a-z0-9.-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm { get; }
}
