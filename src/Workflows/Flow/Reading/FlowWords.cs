namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>The words a definition may use, and the form of the names it may give.</summary>
internal static class FlowWords
{
    public const int LongestKey = 80;

    public static IReadOnlyList<string> Divisions { get; } =
        ["case", "field", "legal", "credit", "head", "data", "party"];

    public static IReadOnlyList<string> Positions { get; } = ["officer", "chief", "leader", "collective"];

    public static IReadOnlyList<string> Authorities { get; } =
        ["own", "superior", "registrationPlace", "penaltyAuthority"];

    /// <summary>Where no fact is known yet, or none could be named: the case's own authority and the one above it.</summary>
    public static IReadOnlyList<string> OpenerAuthorities { get; } = ["own", "superior"];

    public static IReadOnlyList<string> Addressees { get; } = ["party", "division", "authority"];

    public static IReadOnlyList<string> OutcomeKinds { get; } = ["positive", "negative", "return", "neutral"];

    /// <summary>
    /// A name that may be part of an activation, an address or an event: it begins with a letter and goes on with
    /// letters, digits, dots, hyphens and underscores of ASCII.
    /// </summary>
    public static bool IsKey(string name) => name.Length is > 0 and <= LongestKey && char.IsAsciiLetter(name[0])
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');

    public static TaskAuthority Authority(string? word) => word switch
    {
        "superior" => TaskAuthority.Superior,
        "registrationPlace" => TaskAuthority.RegistrationPlace,
        "penaltyAuthority" => TaskAuthority.PenaltyAuthority,
        _ => TaskAuthority.Own,
    };

    public static OutcomeKind Kind(string? word) => word switch
    {
        "positive" => OutcomeKind.Positive,
        "negative" => OutcomeKind.Negative,
        "return" => OutcomeKind.Return,
        _ => OutcomeKind.Neutral,
    };

    /// <summary>Refuses a name of the wrong form.</summary>
    public static string Key(string name, JsonTree at, FlowProblems problems)
    {
        if (name.Length > 0 && !IsKey(name))
            problems.Refuse(at, FlowCodes.Identity,
                $"expected a name of letters, digits, '.', '-' and '_' that begins with "
                + $"a letter and has at most {LongestKey} of them, found '{name}'.");
        return name;
    }
}
