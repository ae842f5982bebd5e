using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A listing as the register shows it.</summary>
public sealed record EntryAnswer
{
    public required string Id { get; init; }

    public required string Authority { get; init; }

    public required PartyAnswer Subject { get; init; }

    public required EntryStatus Status { get; init; }

    public required bool InForce { get; init; }

    public required DateOnly ListedOn { get; init; }

    /// <summary>The last day of the listing.</summary>
    public DateOnly? EndsOn { get; init; }

    public required string Ground { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? RestrictionEndsOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public DateOnly? PublicityStoppedOn { get; init; }

    internal static EntryAnswer Of(RegisterEntry entry) => new()
    {
        Id = entry.Id.Value,
        Authority = entry.Authority,
        Subject = PartyAnswer.Of(entry.Party),
        Status = entry.Status,
        InForce = entry.InForce,
        ListedOn = entry.ListedOn,
        EndsOn = entry.EndsOn,
        Ground = entry.Ground,
        DecisionNumber = entry.DecisionNumber,
        RestrictionEndsOn = entry.RestrictionEndsOn,
        PublishedOn = entry.PublishedOn,
        EndedOn = entry.EndedOn,
        PublicityStoppedOn = entry.PublicityStoppedOn,
    };
}
