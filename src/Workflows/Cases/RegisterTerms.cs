namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// How an entry of a register comes out of the case that makes it: which facts give its day, its reason and its number,
/// and which decision of the rule book names its last day. The numbers themselves are the rule book's.
/// </summary>
public sealed record RegisterTerms
{
    private static readonly Dictionary<RegisterName, RegisterTerms> Known = new RegisterTerms[]
    {
        new()
        {
            Register = RegisterName.SeriousList,
            DayFact = "decisionOn",
            CountedFact = "listedOn",
            ReasonFact = "ground",
            NumberFact = "decisionNumber",
            Term = new RegisterTerm("listing.expiry", "endsOn"),
            Carries = ["restrictionOnParty", "heavierPenalty", "penaltyNumber", "field"],
        },
        new()
        {
            Register = RegisterName.AbnormalList,
            DayFact = "decisionOn",
            CountedFact = "markedOn",
            ReasonFact = "causes",
            NumberFact = "decisionNumber",
            Carries = ["causes"],
        },
        new()
        {
            Register = RegisterName.IndividualBusinesses,
            DayFact = "decisionOn",
            CountedFact = "markedOn",
            ReasonFact = "causes",
            NumberFact = "decisionNumber",
            Carries = ["causes"],
        },
        new()
        {
            Register = RegisterName.Penalties,
            DayFact = "publishedOn",
            CountedFact = "publishedOn",
            ReasonFact = "tier",
            NumberFact = "penaltyNumber",
            Term = new RegisterTerm("publicity.penalty-term", "stopsOn"),
            Carries = ["tier", "barredKind", "domain", "penaltyNumber", "restrictionOnParty"],
        },
        new()
        {
            Register = RegisterName.SpotChecks,
            DayFact = "publishedOn",
            CountedFact = "publishedOn",
            ReasonFact = "result",
            NumberFact = "checkNumber",
            Carries = ["result"],
        },
        new()
        {
            Register = RegisterName.TypicalCases,
            DayFact = "decisionOn",
            CountedFact = "decisionOn",
            ReasonFact = "originCase",
            Carries = ["originCase"],
        },
        new()
        {
            Register = RegisterName.ConcentratedPublicity,
            DayFact = "decisionOn",
            CountedFact = "decisionOn",
            ReasonFact = "selection",
        },
    }.ToDictionary(terms => terms.Register);

    public required RegisterName Register { get; init; }

    /// <summary>The day fact of the case on which the entry begins.</summary>
    public required string DayFact { get; init; }

    /// <summary>The day fact from which the rule book counts the entry's periods; later cases take it from the entry.</summary>
    public required string CountedFact { get; init; }

    /// <summary>The fact that says why the entry was made.</summary>
    public required string ReasonFact { get; init; }

    /// <summary>The text fact with the number of the deciding document; null where entries carry none.</summary>
    public string? NumberFact { get; init; }

    /// <summary>Who names the last day; null where an entry has no term.</summary>
    public RegisterTerm? Term { get; init; }

    /// <summary>Facts of the case that stay with the entry, so that later cases about it need not ask again.</summary>
    public IReadOnlyList<string> Carries { get; init; } = [];

    /// <summary>What a correction may state anew: the party's name, reason, number, restriction and the carried facts.</summary>
    public IEnumerable<string> Correctable =>
    [
        "partyName", "restrictionOnParty", "restrictionEndsOn", ReasonFact,
        .. NumberFact is { } number ? (string[])[number] : [],
        .. Carries.Where(name => name != ReasonFact && name != NumberFact),
    ];

    /// <summary>Every register there is.</summary>
    public static IEnumerable<RegisterTerms> All => Known.Values;

    /// <summary>The terms; throws <see cref="KeyNotFoundException"/> for a register nobody knows (a defect).</summary>
    public static RegisterTerms Of(RegisterName register) => Known[register];
}

/// <summary>The decision of the rule book and the named value in it that give an entry's last day.</summary>
public sealed record RegisterTerm(string Decision, string Value);
