namespace CreditSupervision.Rules;

/// <summary>A document that would settle what is still open, with the facts it proves.</summary>
public sealed record MissingDocument
{
    public required string Id { get; init; }

    public required BilingualText Title { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }
}
