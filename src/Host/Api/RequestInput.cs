using System.Globalization;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>Reads the small inputs that many calls share; what is not of the agreed form ends the call with a 400.</summary>
internal static class RequestInput
{
    public const string RequestIdHeader = "Request-Id";
    private const int LongestRequestId = 100;

    /// <summary>The caller's id of a write; null where none was sent.</summary>
    public static string? RequestId(HttpContext context)
    {
        string id = context.Request.Headers[RequestIdHeader].ToString();
        if (id.Length == 0)
            return null;
        if (id.Length <= LongestRequestId && id.All(character => character is > ' ' and < (char)127))
            return id;
        throw new BadInputException(
            RequestIdHeader,
            $"请求编号应为1至{LongestRequestId}个可见ASCII字符。",
            $"A {RequestIdHeader} has 1 to {LongestRequestId} visible ASCII characters.");
    }

    /// <summary>A day, null where the parameter is absent.</summary>
    public static DateOnly? Day(string? text, string name)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        throw new BadInputException(
            name,
            $"“{name}”应为 yyyy-MM-dd 格式的日期，例如 2026-01-05。",
            $"\"{name}\" must be a day written yyyy-MM-dd, for example 2026-01-05.");
    }

    /// <summary>A unified code whose check characters are right.</summary>
    public static string Code(string? text, string name)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new BadInputException(name, $"缺少“{name}”。", $"\"{name}\" is missing.") { Code = "UnifiedCodeInvalid", Position = 0 };
        if (UnifiedCode.TryParse(text, out UnifiedCode code, out UnifiedCodeFault? fault))
            return code.Value;
        throw new BadInputException(name, fault.Message) { Code = "UnifiedCodeInvalid", Position = fault.Position };
    }
}
