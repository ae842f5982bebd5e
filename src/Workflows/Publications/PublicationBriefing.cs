using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Workflows.Publications;

/// <summary>What a decision about a draft of definitions may depend on besides the draft.</summary>
public sealed record PublicationBriefing
{
    public required Actor Actor { get; init; }

    /// <summary>The calendar day in China.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The hash of the newest set: the last one scheduled or in force, or the installed one.</summary>
    public required string Newest { get; init; }

    /// <summary>The day from which the newest published set holds; null where nothing was ever published.</summary>
    public DateOnly? NewestFrom { get; init; }

    /// <summary>The hashes under which each workflow file was ever installed or published, by path.</summary>
    public required ILookup<string, string> PublishedVersions { get; init; }
}
