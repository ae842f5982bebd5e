using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>The no of the permission table: which right is missing, and whom to ask for it.</summary>
internal static class RightRefusal
{
    public const string Code = "RightMissing";

    /// <summary>The sentence for an act; <paramref name="elsewhere"/> where the right exists but not for this subject.</summary>
    public static BilingualText Sentence(ActRight? act, string code, bool elsewhere)
    {
        string zh = act?.Name.Zh ?? code;
        string en = act?.Name.En ?? code;
        return elsewhere
            ? new BilingualText(
                $"缺少权限“{zh}”（{code}）：该事项不属于您的管辖范围，您也未参与办理；请联系有管辖权的机关，或者由本单位系统管理员核对任职。",
                $"The right to {en} ({code}) is missing here: the matter lies outside your jurisdiction and you have no part "
                + "in it; turn to the authority in charge, or have your system administrator check your post.")
            : new BilingualText(
                $"缺少权限“{zh}”（{code}）：您现任职务不含此权限；确需使用的，请由系统管理员变更任职并经安全管理员复核。",
                $"The right to {en} ({code}) is missing: the post you hold does not carry it; if you need it, have a system "
                + "administrator change your post and a security administrator confirm it.");
    }

    /// <summary>The same as an answer to a program.</summary>
    public static ProblemDocument Problem(ActRight? act, string code, bool elsewhere) =>
        new(StatusCodes.Status403Forbidden, Code, Sentence(act, code, elsewhere))
        {
            More = new Dictionary<string, JsonNode?> { ["right"] = code },
        };
}

/// <summary>What the audit keeps of a refused call.</summary>
internal sealed record RightRefusedDetails(string Right, string Method, string Path, bool Elsewhere);
