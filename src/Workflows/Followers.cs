using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>
/// Cases that show somebody else's entry again - a batch of concentrated publicity, a typical case - and must hear when
/// that entry ends (HN-108 items 9 and 12). Asked by the outbox for each open case of these kinds.
/// </summary>
public static class Followers
{
    /// <summary>The fact in which a follower is told which entry it is about.</summary>
    public const string EntryFact = "endedEntry";

    /// <summary>The awaited event of a batch one of whose entries ended or is no longer shown.</summary>
    public const string EntryEnded = "entryEnded";

    /// <summary>The awaited event of a typical case whose underlying decision was undone.</summary>
    public const string OriginUndone = "originUndone";

    /// <summary>The kinds of case that follow entries of other cases.</summary>
    public static IReadOnlyList<CaseKind> Kinds { get; } = [CaseKind.ConcentratedPublicity, CaseKind.TypicalCase];

    /// <summary>True for an act after which the entry is no longer shown to the public.</summary>
    public static bool Concerns(EntryAct act) =>
        EntryLifecycle.Ends(act) || act is EntryAct.Shield or EntryAct.StopPublicity;

    /// <summary>What an open case must be told about the act on the entry; null where it is not concerned.</summary>
    public static ReportOutsideEvent? Report(CaseState state, EntryId entry, EntryAct act)
    {
        string? name = state.Batch.Any(item => item.Entry == entry && item.Status == BatchItemStatus.Shown) ? EntryEnded
            : act == EntryAct.Revoke && state.Facts.GetValueOrDefault("originEntry")?.Value is FactValue.Text origin
                && origin.Value == entry.Value ? OriginUndone
            : null;
        return name is not null && state.Awaited.Any(awaited => awaited.Event == name)
            ? new ReportOutsideEvent
            {
                Case = state.Id,
                Event = name,
                Facts = FactSet.Empty.With(EntryFact, new FactValue.Text(entry.Value)),
            }
            : null;
    }
}
