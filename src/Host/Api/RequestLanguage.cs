using Microsoft.Net.Http.Headers;

namespace CreditSupervision.Host.Api;

/// <summary>The language of an answer: English where the caller prefers it to Chinese, else Chinese.</summary>
internal static class RequestLanguage
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static string Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(
            request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? languages))
            return Chinese;
        StringWithQualityHeaderValue? first = languages
            .Where(language => Speaks(language, Chinese[..2]) || Speaks(language, English))
            .OrderByDescending(language => language.Quality ?? 1).FirstOrDefault();
        return first is not null && Speaks(first, English) ? English : Chinese;
    }

    private static bool Speaks(StringWithQualityHeaderValue language, string code) =>
        language.Value.StartsWith(code, StringComparison.OrdinalIgnoreCase);
}
