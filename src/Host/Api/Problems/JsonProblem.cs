using System.Text.Json;
using System.Text.RegularExpressions;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>Says in both languages what a JSON body has wrong, without repeating what stood in it.</summary>
internal static partial class JsonProblem
{
    public static BadInputException Of(JsonException exception)
    {
        string path = exception.Path ?? "$";
        Match unmapped = UnmappedForm.Match(exception.Message);
        if (unmapped.Success)
        {
            string member = unmapped.Groups[1].Value;
            return new BadInputException(
                $"{path}.{member}".Replace($".{member}.{member}", $".{member}", StringComparison.Ordinal),
                $"“{member}”不是此处的成员；请删除或对照接口说明改正拼写。",
                $"\"{member}\" is no member here; remove it or correct its spelling.");
        }
        Match missing = MissingForm.Match(exception.Message);
        if (missing.Success)
        {
            return new BadInputException(
                path,
                $"缺少必填成员：{missing.Groups[1].Value}；请补充。",
                $"Required members are missing: {missing.Groups[1].Value}; add them.");
        }
        long line = (exception.LineNumber ?? 0) + 1;
        return new BadInputException(
            path,
            $"JSON 在 {path}（第{line}行）处格式或类型不正确；请对照接口说明改正。",
            $"The JSON at {path} (line {line}) is malformed or of the wrong type; compare it with the description of the call.");
    }

    // The serializer tells these two apart by its message only.
    [GeneratedRegex("The JSON property '([^']*)' could not be mapped", RegexOptions.CultureInvariant)]
    private static partial Regex UnmappedForm { get; }

    [GeneratedRegex("was missing required properties including: (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex MissingForm { get; }
}
