using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// What differs between two texts of a file in terms of what they define: each place is named by the ids on the way to
/// it, so that moving a rule or a comment changes nothing and a changed value says whose it is.
/// </summary>
public static class DefinitionDifference
{
    private const int MostPlaces = 500;
    private const int DeepestNesting = 40;

    // What tells one item of a list from the others, the first that is there.
    private static readonly string[] identities = ["id", "key", "code", "name", "activity", "from"];

    /// <summary>The difference; a text is null where the file is not there.</summary>
    public static FileDifference Of(string path, string? before, string? after)
    {
        string change = before is null ? FileDifference.Added : after is null ? FileDifference.Removed : FileDifference.Changed;
        if (Places(before) is not { } old || Places(after) is not { } tried)
            return new FileDifference(path, change, []) { IsReadable = false };
        PlaceDifference[] places =
        [
            .. old.Keys.Union(tried.Keys, StringComparer.Ordinal)
                .Select(place => new PlaceDifference(place, old.GetValueOrDefault(place), tried.GetValueOrDefault(place)))
                .Where(place => place.Before != place.After),
        ];
        return new FileDifference(path, change, places.Length > MostPlaces ? places[..MostPlaces] : places)
        {
            IsCut = places.Length > MostPlaces,
        };
    }

    private static OrderedDictionary<string, string>? Places(string? text)
    {
        OrderedDictionary<string, string> places = new(StringComparer.Ordinal);
        if (text is null)
            return places;
        try
        {
            YamlStream stream = new();
            stream.Load(new StringReader(text));
            foreach (YamlDocument document in stream.Documents)
                Walk("", document.RootNode, places, 0);
            return places;
        }
        catch (Exception unreadable) when (unreadable is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Walk(string place, YamlNode node, OrderedDictionary<string, string> places, int depth)
    {
        // Aliases can make a small file endless.
        if (depth > DeepestNesting || places.Count > MostPlaces * 40)
            return;
        switch (node)
        {
            case YamlMappingNode map:
                foreach ((YamlNode key, YamlNode value) in map.Children)
                    Walk(place.Length == 0 ? key.ToString() : $"{place}.{key}", value, places, depth + 1);
                break;
            case YamlSequenceNode list:
                for (int index = 0; index < list.Children.Count; index++)
                {
                    YamlNode item = list.Children[index];
                    string name = Identity(item) ?? index.ToString(CultureInfo.InvariantCulture);
                    string at = $"{place}[{name}]";
                    Walk(places.ContainsKey(at) ? $"{place}[{name}#{index}]" : at, item, places, depth + 1);
                }

                break;
            default:
                places[place] = (node as YamlScalarNode)?.Value ?? "";
                break;
        }
    }

    private static string? Identity(YamlNode item) => item is YamlMappingNode map
        ? identities.Select(name => map.Children.TryGetValue(name, out YamlNode? value) ? (value as YamlScalarNode)?.Value : null)
            .FirstOrDefault(value => value is { Length: > 0 })
        : null;
}

/// <summary>A file that differs; its places are empty where one side cannot be read as YAML or JSON.</summary>
public sealed record FileDifference(string Path, string Change, IReadOnlyList<PlaceDifference> Places)
{
    public const string Added = "added";

    public const string Removed = "removed";

    public const string Changed = "changed";

    public bool IsReadable { get; init; } = true;

    /// <summary>True where more places differ than are told.</summary>
    public bool IsCut { get; init; }
}

/// <summary>A value that differs; null where the place is not there.</summary>
public sealed record PlaceDifference(string Place, string? Before, string? After);
