using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Definitions;

/// <summary>Reads <c>authorities/*.yaml</c>: the authorities of a province, their divisions and positions.</summary>
internal static class AuthoritiesReader
{
    private const string Format = "authorities/1";
    private static readonly string[] Levels = ["province", "prefecture", "county"];

    /// <summary>The directory; it is usable only where no error was added to the problems.</summary>
    public static AuthorityDirectory Read(IEnumerable<DefinitionText> texts, List<DefinitionProblem> problems)
    {
        Dictionary<string, (Authority Authority, YamlMap Map)> authorities = new(StringComparer.Ordinal);
        Dictionary<string, BilingualText> divisions = new(StringComparer.Ordinal);
        Dictionary<string, BilingualText> positions = new(StringComparer.Ordinal);
        Dictionary<string, DivisionLines> lines = new(StringComparer.Ordinal);
        foreach (DefinitionText text in texts)
        {
            if (YamlMap.Parse(text, Format, problems) is not { } root)
                continue;
            foreach (YamlMap map in root.Maps("authorities"))
            {
                if (ReadAuthority(map) is { } authority && !authorities.TryAdd(authority.Code, (authority, map)))
                    map.Add(map.Line, "D05", $"authority '{authority.Code}' stands twice; keep one.");
            }
            foreach (YamlMap map in root.Maps("divisions"))
                ReadDivision(map, divisions, lines);
            foreach (YamlMap map in root.Maps("positions"))
                ReadName(map, positions);
            root.Close();
        }
        foreach ((Authority authority, YamlMap map) in authorities.Values)
            CheckSuperior(authority, map, authorities);
        return new AuthorityDirectory(authorities.Values.Select(known => known.Authority), divisions, positions, lines);
    }

    private static Authority? ReadAuthority(YamlMap map)
    {
        string? code = map.Text("code");
        BilingualText? name = map.Bilingual("name");
        string? level = map.Text("level");
        string? superior = map.OptionalText("superior");
        string? prefix = map.Text("documentPrefix");
        map.Flag("verify");
        map.Close();
        if (level is not null && !Levels.Contains(level))
        {
            map.Add(map.LineOf("level"), "D04", $"level '{level}' is none of {string.Join(", ", Levels)}; choose one.");
            return null;
        }
        return code is null || name is null || level is null || prefix is null ? null : new Authority
        {
            Code = code,
            Name = name,
            Level = level,
            Superior = superior,
            DocumentPrefix = prefix,
        };
    }

    private static void ReadDivision(
        YamlMap map, Dictionary<string, BilingualText> divisions, Dictionary<string, DivisionLines> lines)
    {
        map.Bilingual("role");
        map.Texts("positions");
        Dictionary<string, BilingualText> names = new(StringComparer.Ordinal);
        foreach (YamlMap line in map.Maps("lines"))
            ReadName(line, names);
        IReadOnlyList<string> undivided = map.Texts("undividedAt");
        foreach (string unknown in undivided.Where(level => !Levels.Contains(level)))
            map.Add(map.LineOf("undividedAt"), "D04", $"level '{unknown}' is none of {string.Join(", ", Levels)}; choose one.");
        if (names.Count > 0 && map.Text("code") is { } code)
            lines[code] = new DivisionLines(names, undivided);
        ReadName(map, divisions);
    }

    private static void ReadName(YamlMap map, Dictionary<string, BilingualText> names)
    {
        string? code = map.Text("code");
        BilingualText? name = map.Bilingual("name");
        map.Close();
        if (code is not null && name is not null && !names.TryAdd(code, name))
            map.Add(map.Line, "D05", $"'{code}' stands twice; keep one.");
    }

    private static void CheckSuperior(
        Authority authority, YamlMap map, Dictionary<string, (Authority Authority, YamlMap Map)> all)
    {
        string expected = Levels[Math.Max(0, Array.IndexOf(Levels, authority.Level) - 1)];
        if (authority.Level == Levels[0])
        {
            if (authority.Superior is not null)
                map.Add(map.LineOf("superior"), "D06", $"the province '{authority.Code}' has no superior here; remove it.");
        }
        else if (authority.Superior is null)
        {
            map.Add(map.Line, "D03", $"'{authority.Code}' needs a superior; give the code of its {expected}.");
        }
        else if (!all.TryGetValue(authority.Superior, out (Authority Authority, YamlMap Map) superior))
        {
            map.Add(map.LineOf("superior"), "D06",
                $"superior '{authority.Superior}' of '{authority.Code}' is no authority of the directory; "
                + $"give the code of its {expected}, or add that authority.");
        }
        else if (Array.IndexOf(Levels, superior.Authority.Level) >= Array.IndexOf(Levels, authority.Level))
        {
            map.Add(map.LineOf("superior"), "D06",
                $"superior '{authority.Superior}' is a {superior.Authority.Level} and not above '{authority.Code}', "
                + $"a {authority.Level}; give a higher authority.");
        }
    }
}
