using CreditSupervision.Rules;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// Reads <c>penalties/penalty-kinds.yaml</c> strictly: an unknown member, a word used twice or an answer that is no code
/// refuses the file.
/// </summary>
public static class PenaltyKindsFile
{
    /// <summary>Where the file stands below the definitions folder.</summary>
    public const string Path = "penalties/penalty-kinds.yaml";

    private const string UnknownHeavier = "unknown";
    private const string UnknownKind = "unknown";
    private const string CodeStart = "HP-";

    private static readonly string[] PartyKinds = ["legalPerson", "individualBusiness", "naturalPerson"];
    private static readonly string[] Bands = ["aggravated", "ordinary", "lenient"];
    private static readonly string[] PublicityKinds =
    [
        "warning", "criticism", "fine", "confiscation", "suspension", "restrictBusiness", "restrictTrade", "closure",
        "downgrade", "revokePermit", "revokeLicence", "otherHeavier",
    ];

    /// <summary>The vocabulary, or null with every problem found.</summary>
    public static PenaltyKinds? Read(DefinitionText text, out IReadOnlyList<DefinitionProblem> problems)
    {
        List<DefinitionProblem> found = [];
        problems = found;
        FileModel model;
        try
        {
            model = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
                .WithDuplicateKeyChecking().Build().Deserialize<FileModel>(text.Content) ?? new();
        }
        catch (YamlException exception)
        {
            found.Add(Problem(text, (int)exception.Start.Line, "K01",
                (exception.InnerException?.Message ?? exception.Message) + "; follow the comment at the file's head"));
            return null;
        }
        CheckWords(text, model, found);
        CheckAnswers(text, model, found);
        return found.Count > 0 ? null : Build(model);
    }

    private static void CheckWords(DefinitionText text, FileModel model, List<DefinitionProblem> found)
    {
        Dictionary<string, List<EntryModel>> lists = new()
        {
            ["kinds"] = [.. model.Kinds],
            ["partyCategories"] = [.. model.PartyCategories],
            ["discretionBands"] = [.. model.DiscretionBands],
        };
        foreach ((string list, List<EntryModel> entries) in lists)
        {
            if (entries.Count == 0)
                found.Add(Problem(text, 0, "K02", $"{list}: expected at least one entry, found none; add them"));
            foreach (EntryModel entry in entries.Where(entry => entry.Name.Length == 0 || entry.Cites.Length == 0))
                found.Add(Problem(text, 0, "K02", $"{list}/{entry.Name}: an entry needs a name and cites; add them"));
            foreach (IGrouping<string, string> word in entries.SelectMany(entry => entry.Words).GroupBy(word => word)
                .Where(group => group.Count() > 1))
            {
                found.Add(Problem(
                    text, 0, "K03", $"{list}/{word.Key}: the word stands {word.Count()} times; keep one"));
            }
        }
    }

    private static void CheckAnswers(DefinitionText text, FileModel model, List<DefinitionProblem> found)
    {
        foreach (KindModel kind in model.Kinds)
        {
            bool hasOne = kind.HeavierPenalty is null != (kind.HeavierPenaltyByBand.Count == 0);
            bool areCodes = kind.HeavierPenaltyByBand.Values
                .Append(kind.HeavierPenalty ?? UnknownHeavier).All(IsAnswer);
            if (!hasOne || !areCodes || !kind.HeavierPenaltyByBand.Keys.All(Bands.Contains))
            {
                found.Add(Problem(text, 0, "K04",
                    $"kinds/{kind.Name}: expected heavierPenalty or heavierPenaltyByBand with an HP code, "
                    + $"{PenaltyKind.NoneHeavier} or {UnknownHeavier}; correct it"));
            }
        }
        foreach (KindModel kind in model.Kinds.Where(
            entry => entry.PublicityKind != UnknownKind && !PublicityKinds.Contains(entry.PublicityKind)))
        {
            found.Add(Problem(text, 0, "K04",
                $"kinds/{kind.Name}: publicityKind is one of {string.Join(", ", PublicityKinds)}, or {UnknownKind}"));
        }
        foreach (CategoryModel category in model.PartyCategories.Where(entry => !PartyKinds.Contains(entry.PartyKind)))
        {
            found.Add(Problem(text, 0, "K05",
                $"partyCategories/{category.Name}: partyKind is one of {string.Join(", ", PartyKinds)}"));
        }
        foreach (BandModel band in model.DiscretionBands.Where(entry => !Bands.Contains(entry.Band)))
        {
            found.Add(Problem(text, 0, "K05",
                $"discretionBands/{band.Name}: band is one of {string.Join(", ", Bands)}"));
        }
    }

    private static bool IsAnswer(string answer) =>
        answer is PenaltyKind.NoneHeavier or UnknownHeavier || answer.StartsWith(CodeStart, StringComparison.Ordinal);

    private static PenaltyKinds Build(FileModel model) => new(
        [.. model.Kinds.Select(kind => new PenaltyKind
        {
            Names = [.. kind.Words],
            Phrases = kind.Phrases,
            TakesWording = kind.TakesWording,
            HeavierPenalty = kind.HeavierPenalty == UnknownHeavier ? null : kind.HeavierPenalty,
            HeavierPenaltyByBand = kind.HeavierPenaltyByBand
                .Where(answer => answer.Value != UnknownHeavier).ToDictionary(StringComparer.Ordinal),
            PublicityKind = kind.PublicityKind == UnknownKind ? null : kind.PublicityKind,
            Cites = kind.Cites,
        })],
        model.Hedges,
        WordTable(model.PartyCategories, category => category.PartyKind),
        WordTable(model.DiscretionBands, band => band.Band));

    private static Dictionary<string, string> WordTable<T>(IEnumerable<T> entries, Func<T, string> code)
        where T : EntryModel => entries.SelectMany(entry => entry.Words.Select(word => (word, code: code(entry))))
        .ToDictionary(pair => pair.word, pair => pair.code, StringComparer.Ordinal);

    private static DefinitionProblem Problem(DefinitionText text, int line, string code, string message) =>
        new() { File = text.Path, Line = line, Code = code, Message = message };

    private class EntryModel
    {
        public string Name { get; set; } = "";

        public List<string> AlsoWritten { get; set; } = [];

        public string Cites { get; set; } = "";

        [YamlIgnore]
        public IEnumerable<string> Words => AlsoWritten.Prepend(Name);
    }

    private sealed class KindModel : EntryModel
    {
        public List<string> Phrases { get; set; } = [];

        public bool TakesWording { get; set; }

        public string? HeavierPenalty { get; set; }

        public Dictionary<string, string> HeavierPenaltyByBand { get; set; } = [];

        // A file that does not say it leaves the question open.
        public string PublicityKind { get; set; } = UnknownKind;
    }

    private sealed class CategoryModel : EntryModel
    {
        public string PartyKind { get; set; } = "";
    }

    private sealed class BandModel : EntryModel
    {
        public string Band { get; set; } = "";
    }

    private sealed class FileModel
    {
        public List<KindModel> Kinds { get; set; } = [];

        public List<string> Hedges { get; set; } = [];

        public List<CategoryModel> PartyCategories { get; set; } = [];

        public List<BandModel> DiscretionBands { get; set; } = [];
    }
}
