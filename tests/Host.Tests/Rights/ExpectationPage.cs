using CreditSupervision.Host.Identity;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Tests.Rights;

/// <summary>The reviewed page of expectations, and a person of Changsha for every column of it.</summary>
internal static class ExpectationPage
{
    public const string Changsha = "430100";

    private static readonly Dictionary<string, (string? Division, string Position, ActorKind Kind)> Columns =
        new(StringComparer.Ordinal)
        {
            ["cO"] = ("case", "officer", ActorKind.Person),
            ["cC"] = ("case", "chief", ActorKind.Person),
            ["fO"] = ("field", "officer", ActorKind.Person),
            ["fC"] = ("field", "chief", ActorKind.Person),
            ["lO"] = ("legal", "officer", ActorKind.Person),
            ["lC"] = ("legal", "chief", ActorKind.Person),
            ["kO"] = ("credit", "officer", ActorKind.Person),
            ["kC"] = ("credit", "chief", ActorKind.Person),
            ["hL"] = ("head", "leader", ActorKind.Person),
            ["hC"] = ("head", "collective", ActorKind.Person),
            ["dO"] = ("data", "officer", ActorKind.Person),
            ["dC"] = ("data", "chief", ActorKind.Person),
            ["sA"] = ("data", "systemAdministrator", ActorKind.Person),
            ["xA"] = ("data", "securityAdministrator", ActorKind.Person),
            ["aA"] = ("data", "auditor", ActorKind.Person),
            ["P"] = (null, "", ActorKind.Party),
            ["sC"] = (null, "caseHandling", ActorKind.System),
            ["sL"] = (null, "licensing", ActorKind.System),
            ["sP"] = (null, "publicity", ActorKind.System),
            ["sD"] = (null, "dataCentre", ActorKind.System),
        };

    /// <summary>The unified code the party of the page signs in for.</summary>
    public const string PartyCode = "91430100MA0FJH019W";

    public static IReadOnlyList<Expectation> All { get; } = Read();

    /// <summary>One person per column; each holds one post alone, so that a cell speaks of one role.</summary>
    public static IReadOnlyList<Person> People { get; } =
    [
        .. Columns.Select(column => new Person
        {
            Id = IdOf(column.Key),
            Name = IdOf(column.Key),
            Post = column.Key,
            Actor = new Actor
            {
                Id = IdOf(column.Key),
                Name = column.Key,
                Kind = column.Value.Kind,
                Authority = column.Value.Kind == ActorKind.Person ? Changsha : null,
                Division = column.Value.Division,
                Positions = column.Value.Kind == ActorKind.Party ? [] : [column.Value.Position],
                PartyCode = column.Value.Kind == ActorKind.Party ? PartyCode : null,
            },
        }),
    ];

    private static string IdOf(string column) => $"role-{column}";

    private static IReadOnlyList<Expectation> Read()
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rights", "expectations.txt"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
        Assert.Equal(["act", .. Columns.Keys], rows[0]);
        return
        [
            .. rows.Skip(1).SelectMany(row =>
            {
                Assert.Equal(rows[0].Length, row.Length);
                return Columns.Keys.Select((column, place) => new Expectation(row[0], IdOf(column), row[place + 1]));
            }),
        ];
    }
}

/// <summary>A cell of the page: what a person may do, and where.</summary>
public sealed record Expectation(string Act, string Person, string Cell)
{
    /// <summary>Whether anything is allowed at all.</summary>
    public bool MayCall => Cell != "-";

    /// <summary>Whether it is allowed at a place, for somebody with or without a part in the case.</summary>
    public bool MayAt(char place, bool isInvolved) =>
        Cell.Contains(place) || (isInvolved && Cell.Contains(char.ToUpperInvariant(place)));
}
