using System.Text.RegularExpressions;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>
/// Makes the text of a typical case anonymous and tells whether a text still names the party (HN-108 item 12, PP-45
/// art. 6). It hides the party's name in full and without its legal form, its codes, every number that looks like a
/// unified code, an identity number or a mobile number, and the words the drafter names: short names, people, places.
/// </summary>
public static partial class AnonymousText
{
    private const int ShortestName = 2;

    // Longest first: what is left of a name must not keep half a legal form.
    private static readonly string[] LegalForms =
    [
        "股份有限公司", "有限责任公司", "有限公司", "分公司", "合伙企业", "专业合作社", "经营部", "服务部", "合作社", "公司",
    ];

    /// <summary>The text without names and codes. <paramref name="hidden"/> lists further words, parted by 、 or commas.</summary>
    public static string Of(string text, Party party, string? hidden)
    {
        string instead = Instead(party).Name;
        string anonymous = Names(party).Aggregate(Plain(text), (known, name) => Replaced(known, name, instead));
        anonymous = Words(hidden).Aggregate(anonymous, (known, word) => Replaced(known, word, "某"));
        return Numbers().Replace(anonymous, "");
    }

    /// <summary>True where the text still holds a name, a code or a word to be hidden; blanks do not hide one.</summary>
    public static bool Reveals(string text, Party party, string? hidden)
    {
        string bare = Bare(text);
        return Names(party).Concat(Words(hidden)).Any(word => bare.Contains(Bare(word), StringComparison.OrdinalIgnoreCase))
            || Numbers().IsMatch(bare);
    }

    /// <summary>The party as the public may know it.</summary>
    public static Party Instead(Party party) => party with
    {
        UnifiedCode = "",
        Name = party.Kind switch
        {
            "legalPerson" => "某公司",
            "individualBusiness" => "某经营户",
            _ => "某人",
        },
    };

    private static IEnumerable<string> Names(Party party)
    {
        string full = Plain(party.Name).Trim();
        string open = Bracketed().Replace(full, "");
        string form = LegalForms.FirstOrDefault(known => open.EndsWith(known, StringComparison.Ordinal)) ?? "";
        return new[] { party.UnifiedCode, full, HalfWidth.Fold(full), open, open[..^form.Length] }
            .Where(name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => name.Length);
    }

    private static IEnumerable<string> Words(string? hidden) =>
        (hidden ?? "").Split(['、', '，', ',', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length);

    private static string Replaced(string text, string word, string instead) =>
        text.Replace(word, instead, StringComparison.OrdinalIgnoreCase);

    // Letters and digits as they are typed with a Chinese input method; the punctuation of the text stays Chinese.
    private static string Plain(string text) => string.Concat(text.Select(letter =>
        HalfWidth.Fold(letter.ToString()) is [var half] && char.IsAsciiLetterOrDigit(half) ? half : letter));

    private static string Bare(string text) => Blanks().Replace(HalfWidth.Fold(text), "");

    // Eighteen letters and digits (unified code, identity number), fifteen digits (old registration), a mobile number.
    [GeneratedRegex("(?<![0-9A-Za-z])([0-9A-Za-z]{18}|[0-9]{15}|1[3-9][0-9]{9})(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[(（][^()（）]*[)）]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
