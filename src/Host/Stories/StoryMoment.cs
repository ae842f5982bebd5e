using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Stories;

/// <summary>What one line of a story came to: the answer of the desk and everything that happened in its case since.</summary>
public sealed record StoryMoment
{
    public required Story Story { get; init; }

    public required StoryStep Step { get; init; }

    /// <summary>The desk's answer; null where the line only lets time pass.</summary>
    public DeskAnswer? Answer { get; init; }

    /// <summary>The case afterwards as the actor of the line sees it; null where there is none.</summary>
    public CaseView? Case { get; init; }

    /// <summary>The lines of the case's history that are new since the story's last look at it.</summary>
    public IReadOnlyList<HistoryLine> Happened { get; init; } = [];

    /// <summary>How the answer differs from what the story expects; null where it does not.</summary>
    public string? Difference { get; init; }
}
