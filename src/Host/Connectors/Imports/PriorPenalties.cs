using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>How prior penalties are counted from the imported ones (<c>definitions/connectors/prior-penalties.yaml</c>).</summary>
public sealed record PriorPenalties
{
    public const string Path = "connectors/prior-penalties.yaml";

    public required string Fact { get; init; }

    public required BilingualText Title { get; init; }

    public required BilingualText Text { get; init; }

    /// <summary>How far back from the penalty at hand, both ends counted.</summary>
    public required int Months { get; init; }

    /// <summary>The words of a kind of violation that place it in a domain.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Domains { get; init; }

    /// <summary>The domain of a violation; null where no word, or words of two domains, stand in it.</summary>
    public string? DomainOf(string? violation)
    {
        string[] found = [.. Domains.Where(domain => domain.Value.Any(word =>
            violation?.Contains(word, StringComparison.Ordinal) == true)).Select(domain => domain.Key)];
        return found is [string only] ? only : null;
    }

    internal static PriorPenalties? Read(DefinitionText? text, List<DefinitionProblem> problems)
    {
        if (text is null || YamlMap.Parse(text, "prior-penalties/1", problems) is not { } map)
            return null;
        map.Text("format");
        string? fact = map.Text("fact");
        BilingualText? title = map.Bilingual("title");
        BilingualText? sentence = map.Bilingual("text");
        string? months = map.Text("months");
        map.Text("cites");
        Dictionary<string, IReadOnlyList<string>> domains = map.Map("domains") is { } list
            ? list.Names.ToDictionary(name => name, list.Texts, StringComparer.Ordinal)
            : [];
        map.Close();
        if (!int.TryParse(months, System.Globalization.CultureInfo.InvariantCulture, out int number) || number < 1)
        {
            map.Add(map.LineOf("months"), "D04", "'months' must be a whole number from 1.");
            return null;
        }
        return fact is null || title is null || sentence is null ? null : new PriorPenalties
        {
            Fact = fact,
            Title = title,
            Text = sentence,
            Months = number,
            Domains = domains,
        };
    }
}
