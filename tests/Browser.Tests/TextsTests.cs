using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CreditSupervision.Browser.Tests;

/// <summary>Both languages say the same things, and no page asks for a text that is not there.</summary>
public sealed partial class TextsTests
{
    private static readonly string Host = Path.Combine(Repository.Folder, "src", "Host");

    [Fact]
    public void Texts_ChineseAndEnglish_HaveTheSameNamesAndPlaces()
    {
        Dictionary<string, string> chinese = Read("Texts.resx");
        Dictionary<string, string> english = Read("Texts.en.resx");

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.All(chinese, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Fact]
    public void Texts_AskedForByAPage_AreThere()
    {
        Dictionary<string, string> texts = Read("Texts.resx");

        string[] asked =
        [
            .. Directory.EnumerateFiles(Path.Combine(Host, "Ui"), "*", SearchOption.AllDirectories)
                .SelectMany(file => Asked().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups["name"].Value).Distinct(),
        ];

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(texts.Keys));
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Host, "Resources", file)).Root!.Elements("data").ToDictionary(
            text => text.Attribute("name")!.Value, text => text.Element("value")!.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"(?:\bT|\btexts)\[""(?<name>[^""]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
