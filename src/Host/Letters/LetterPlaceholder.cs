using System.Text.RegularExpressions;

namespace CreditSupervision.Host.Letters;

/// <summary>The {names} in a letter's body: which there are, and which a body uses.</summary>
public static partial class LetterPlaceholder
{
    /// <summary>Names that every letter may use; facts of the case stand beside them under their own name.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "party.name", "party.code", "authority.name", "superior.name", "number", "date", "case.id",
        "entry.id", "entry.ground", "entry.listedOn", "entry.endsOn", "entry.decisionNumber",
        "opinion", "verdict.met", "verdict.unmet", "verdict.missing", "verdict.earliest", "batch.list",
    ];

    /// <summary>The day until which a period of the law runs, by its parameter: <c>due.repair.decisionLimit</c>.</summary>
    public const string Due = "due.";

    /// <summary>The length of a period of the law in words, by its parameter: <c>period.repair.decisionLimit</c>.</summary>
    public const string Period = "period.";

    /// <summary>Each placeholder of a body with the number of line breaks before it.</summary>
    public static IEnumerable<(string Name, int Breaks)> In(string body) =>
        Form.Matches(body).Select(match => (match.Groups[1].Value, body.AsSpan(0, match.Index).Count('\n')));

    public static string Replace(string body, Func<string, string> value) =>
        Form.Replace(body, match => value(match.Groups[1].Value));

    [GeneratedRegex(@"\{([^{}\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
