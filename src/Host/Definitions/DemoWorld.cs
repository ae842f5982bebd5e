using CreditSupervision.Host.Identity;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Definitions;

/// <summary>The demonstration data set: fictional people and parties, and what is loaded into an empty database.</summary>
public sealed record DemoWorld
{
    /// <summary>The day on which the demonstration begins.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Paths of penalty files, relative to the definitions folder.</summary>
    public required IReadOnlyList<string> Penalties { get; init; }

    /// <summary>Paths of stories, relative to the definitions folder.</summary>
    public required IReadOnlyList<string> Stories { get; init; }
}
