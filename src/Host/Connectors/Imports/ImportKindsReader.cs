using System.Text.RegularExpressions;
using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>Reads the mapping tables of <c>definitions/connectors</c>; every problem carries its file and line.</summary>
internal static partial class ImportKindsReader
{
    public const string Folder = "connectors/";
    private const string Format = "import-kind/1";

    private static readonly string[] Personal = ["representative", "telephone", "address"];

    public static IReadOnlyList<ImportKind> Read(IEnumerable<DefinitionText> texts, List<DefinitionProblem> problems)
    {
        List<ImportKind> kinds = [];
        foreach (DefinitionText text in texts)
        {
            if (YamlMap.Parse(text, Format, problems) is not { } map || Kind(map) is not { } kind)
                continue;
            if (kinds.Exists(known => known.Name == kind.Name))
                map.Add(map.LineOf("kind"), "D05", $"the kind '{kind.Name}' stands in another file too; keep one.");
            kinds.Add(kind);
        }
        return kinds;
    }

    private static ImportKind? Kind(YamlMap map)
    {
        map.Text("format");
        string? name = map.Text("kind");
        BilingualText? title = map.Bilingual("title");
        string? producer = map.Text("producer");
        string[] key = [.. map.Texts("key")];
        string? party = map.OptionalText("party");
        ImportField[] fields = [.. map.Maps("fields").Select(Field).OfType<ImportField>()];
        ImportFact[] facts = [.. map.Maps("facts").Select(fact => Fact(fact, fields)).OfType<ImportFact>()];
        HashSet<string> ignored = new(map.Texts("ignored"), StringComparer.OrdinalIgnoreCase);
        map.Close();
        if (name is null || title is null || producer is null)
            return null;
        if (!NameForm().IsMatch(name))
            map.Add(map.LineOf("kind"), "D04", $"'{name}' must be small letters, digits and hyphens.");
        foreach (string part in key.Append(party).OfType<string>().Where(part => !fields.Any(field => field.Name == part)))
            map.Add(map.LineOf("key"), "D06", $"'{part}' is no field of this kind; add it under fields or correct it.");
        if (key.Length == 0)
            map.Add(map.Line, "D03", "'key' is missing; name the fields that make a row the same row.");
        foreach (IGrouping<string, string> twice in fields
            .SelectMany(field => field.Names.Append(field.Name).Append(field.Title.Zh).Distinct(StringComparer.OrdinalIgnoreCase))
            .GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(words => words.Count() > 1))
            map.Add(map.LineOf("fields"), "D05", $"the spelling '{twice.Key}' stands at two fields; keep one.");
        return new ImportKind
        {
            Name = name,
            Title = title,
            Producer = producer,
            Key = key,
            Party = party,
            Fields = fields,
            Ignored = ignored,
            Facts = facts,
        };
    }

    private static ImportField? Field(YamlMap map)
    {
        string? name = map.Text("name");
        string? type = map.Text("type");
        BilingualText? title = map.Bilingual("title");
        bool required = map.Flag("required");
        string? personal = map.OptionalText("personal");
        IReadOnlyList<string> names = map.Texts("names");
        Dictionary<string, string> codes = type == "code" ? Codes(map) : [];
        map.Close();
        if (personal is not null && !Personal.Contains(personal))
            map.Add(map.LineOf("personal"), "D06", $"'{personal}' is no particular of a person; use one of {string.Join(", ", Personal)}.");
        if (!Enum.TryParse(type, ignoreCase: true, out ImportFieldType known))
        {
            map.Add(map.LineOf("type"), "D06", $"'{type}' is no type; use text, day, unifiedCode or code.");
            return null;
        }
        return name is null || title is null ? null : new ImportField
        {
            Name = name,
            Title = title,
            Type = known,
            Names = names,
            IsRequired = required,
            Personal = personal,
            Codes = codes,
        };
    }

    private static Dictionary<string, string> Codes(YamlMap map)
    {
        Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);
        if (map.Map("codes") is not { } list)
            return codes;
        foreach (string code in list.Names)
        {
            foreach (string spelling in list.Texts(code))
            {
                if (!codes.TryAdd(HalfWidth.Fold(spelling), code) && codes[HalfWidth.Fold(spelling)] != code)
                    list.Add(list.LineOf(code), "D05", $"'{spelling}' means two codes; keep one.");
            }
        }
        return codes;
    }

    private static ImportFact? Fact(YamlMap map, IReadOnlyList<ImportField> fields)
    {
        string? fact = map.Text("fact");
        BilingualText? text = map.Bilingual("text");
        ImportFact? read = fact is null || text is null ? null : new ImportFact
        {
            Fact = fact,
            Text = text,
            Value = map.OptionalText("value"),
            ValueOf = map.OptionalText("valueOf"),
            From = map.OptionalText("from"),
            Until = map.OptionalText("until"),
        };
        map.Close();
        if (read is null)
            return null;
        foreach (string name in new[] { read.ValueOf, read.From, read.Until }.OfType<string>()
            .Where(name => !fields.Any(field => field.Name == name)))
            map.Add(map.Line, "D06", $"'{name}' is no field of this kind; add it under fields or correct it.");
        if (read.Value is null == read.ValueOf is null)
            map.Add(map.Line, "D03", "a fact has either 'value' or 'valueOf'.");
        return read;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z")]
    private static partial Regex NameForm();
}
