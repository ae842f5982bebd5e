using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity;

/// <summary>Somebody who can sign in, with the post that makes them an actor.</summary>
public sealed record Person
{
    /// <summary>Stable ASCII sign-in name, for example <c>chen.case.changsha</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The post in words for the sign-in page.</summary>
    public required string Post { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>Counted up by a reset of the sign-in; a cookie with another number is none.</summary>
    public int Stamp { get; init; }
}
