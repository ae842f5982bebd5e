using System.Text.RegularExpressions;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>What a browser takes from a page before it posts a form.</summary>
internal static partial class Forms
{
    public static string Token(string page) => TokenForm.Match(page).Groups[1].Value;

    /// <summary>The hidden fields of a page's form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Hidden(string page) => HiddenForm.Matches(page)
        .Select(field => KeyValuePair.Create(Text(field.Groups[1]), Text(field.Groups[2])));

    private static string Text(Group part) => System.Net.WebUtility.HtmlDecode(part.Value);

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenForm { get; }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex TokenForm { get; }
}
