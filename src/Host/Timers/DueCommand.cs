using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// A command that is due. <see cref="Standing"/> is the standing of its case: the same standing gives the same answer.
/// </summary>
internal sealed record DueCommand(CaseCommand Command, string RequestId, string Standing)
{
    /// <summary>The timer row it comes from; null for an opening, which has none.</summary>
    public TimerRow? Timer { get; init; }

    /// <summary>The host and batch that have the timer's row in hand; empty for an opening.</summary>
    public string Owner { get; init; } = "";
}
