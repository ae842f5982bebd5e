namespace CreditSupervision.Workflows.Tasks;

/// <summary>Who a task belongs to: a division of an authority, perhaps one line or position in it. "party" is the applicant.</summary>
public sealed record TaskHolder
{
    /// <summary>The division that stands for the party of the case itself.</summary>
    public const string PartyDivision = "party";

    public required string Authority { get; init; }

    public required string Division { get; init; }

    /// <summary>The position that is required, null where anybody in the division may act.</summary>
    public string? Position { get; init; }

    /// <summary>The line of duty inside the division, null where the whole division has the task.</summary>
    public string? Line { get; init; }
}
