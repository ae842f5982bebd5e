namespace CreditSupervision.Workflows.Actors;

/// <summary>Who sends a command: a person of an authority, the party of a case, or the system itself.</summary>
public sealed record Actor
{
    /// <summary>The timer pump and the reactions across cases.</summary>
    public static readonly Actor System = new() { Id = "system", Name = "系统", Kind = ActorKind.System };

    /// <summary>Stable sign-in name, for example <c>wang.credit.changsha</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Code of the authority the person works for; null for a party and the system.</summary>
    public string? Authority { get; init; }

    public string? Division { get; init; }

    public IReadOnlyList<string> Positions { get; init; } = [];

    /// <summary>The lines of duty inside the division; empty where the person has none.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>
    /// The absences that hold today in which this person is the substitute; the host looks them up for every command.
    /// An absent person in them stands in for nobody: it never goes two levels deep.
    /// </summary>
    public IReadOnlyList<Absence> StandsInFor { get; init; } = [];

    /// <summary>The unified code a party signed in for; null for everybody else.</summary>
    public string? PartyCode { get; init; }
}

/// <summary>The kinds of actors.</summary>
public enum ActorKind
{
    Person,
    Party,
    System,
}
