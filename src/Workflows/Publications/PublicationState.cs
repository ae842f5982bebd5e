using System.Collections.Immutable;
using System.Diagnostics;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Publications;

/// <summary>A draft of definitions as its events leave it.</summary>
public sealed record PublicationState
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Reason { get; init; }

    /// <summary>The hash of the set the changes are made to.</summary>
    public required string Base { get; init; }

    /// <summary>The earlier set that is brought back; null for any other draft.</summary>
    public string? Restores { get; init; }

    /// <summary>The text hash of each changed or new file by path; null where the file is taken away.</summary>
    public required ImmutableSortedDictionary<string, string?> Changes { get; init; }

    /// <summary>Everybody who ever edited it, in the order of their first edit.</summary>
    public required ImmutableList<string> Authors { get; init; }

    /// <summary>Everybody who ran the examples or the preview of the present content.</summary>
    public ImmutableList<string> Testers { get; init; } = [];

    public PublicationStatus Status { get; init; }

    /// <summary>Counts the edits from 1; whoever edits names the one they have seen.</summary>
    public required int Revision { get; init; }

    /// <summary>Counts the events from 1.</summary>
    public required long Sequence { get; init; }

    public DraftChecked? Check { get; init; }

    public ExamplesRun? Examples { get; init; }

    public PreviewAttached? Preview { get; init; }

    public PublicationSigned? Signature { get; init; }

    public string? SignedBy { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The hash of the published set; null before the day is set.</summary>
    public string? Set { get; init; }

    public string? WithdrawnBecause { get; init; }

    /// <summary>The day of the first event, in China.</summary>
    public required DateOnly BegunOn { get; init; }

    /// <summary>Names the changed bytes: what was checked, tested, previewed and signed.</summary>
    public string Content => DefinitionManifest.HashOf(
        string.Concat(Changes.Select(change => $"{change.Value ?? "removed"} {change.Key}\n")));

    /// <summary>
    /// The status on a day: what is scheduled comes into force and is superseded by the days alone.
    /// <paramref name="nextEffectiveOn"/> is the day of the publication after it; null where there is none.
    /// </summary>
    public PublicationStatus StatusOn(DateOnly day, DateOnly? nextEffectiveOn)
    {
        PublicationStatus status = Status;
        if (status == PublicationStatus.Scheduled && EffectiveOn <= day)
            status = Must(status, PublicationAct.TakeEffect);
        return status == PublicationStatus.InForce && nextEffectiveOn <= day
            ? Must(status, PublicationAct.Supersede)
            : status;
    }

    /// <summary>The state after an event; total, asks no clock and refuses nothing.</summary>
    public static PublicationState Evolve(PublicationState? state, string id, string actor, DateOnly day, PublicationEvent happened)
    {
        if (happened is PublicationDrafted drafted)
        {
            return new PublicationState
            {
                Id = id,
                Title = drafted.Title,
                Reason = drafted.Reason,
                Base = drafted.Base,
                Restores = drafted.Restores,
                Changes = drafted.Changes.ToImmutableSortedDictionary(StringComparer.Ordinal),
                Authors = [actor],
                Revision = 1,
                Sequence = 1,
                BegunOn = day,
            };
        }

        if (state is null)
            throw new InvalidOperationException($"Draft {id} does not begin with its first event.");
        PublicationState next = happened switch
        {
            FilePut put => state.Edited(actor, state.Changes.SetItem(put.Path, put.TextHash)),
            FileRemoved removed => state.Edited(actor, state.Changes.SetItem(removed.Path, null)),
            FileReverted reverted => state.Edited(actor, state.Changes.Remove(reverted.Path)),
            BaseMoved moved => state.Edited(actor, state.Changes) with { Base = moved.Base },
            DraftChecked check => state with
            {
                Check = check,
                Status = check.Errors == 0 ? Must(state.Status, PublicationAct.PassCheck) : state.Status,
            },
            ExamplesRun run => state.Tried(actor) with
            {
                Examples = run,
                Status = run.Failed == 0 ? Must(state.Status, PublicationAct.PassExamples) : state.Status,
            },
            PreviewAttached preview => state.Tried(actor) with
            {
                Preview = preview,
                Status = Must(state.Status, PublicationAct.AttachPreview),
            },
            PublicationSigned signed => state with
            {
                Signature = signed,
                SignedBy = actor,
                Status = Must(state.Status, PublicationAct.Sign),
            },
            PublicationScheduled scheduled => state with
            {
                Set = scheduled.Set,
                EffectiveOn = scheduled.EffectiveOn,
                Status = Must(state.Status, PublicationAct.Schedule),
            },
            PublicationWithdrawn withdrawn => state with
            {
                WithdrawnBecause = withdrawn.Reason,
                Status = Must(state.Status, PublicationAct.Withdraw),
            },
            _ => throw new UnreachableException(happened.GetType().Name),
        };
        return next with { Sequence = state.Sequence + 1 };
    }

    // What was found out about another text says nothing about this one. Who tested it before stays no signer's concern.
    private PublicationState Edited(string actor, ImmutableSortedDictionary<string, string?> changes) => this with
    {
        Changes = changes,
        Authors = Authors.Contains(actor) ? Authors : Authors.Add(actor),
        Testers = [],
        Check = null,
        Examples = null,
        Preview = null,
        Signature = null,
        SignedBy = null,
        Revision = Revision + 1,
        Status = Must(Status, PublicationAct.Edit),
    };

    private PublicationState Tried(string actor) =>
        Testers.Contains(actor) ? this : this with { Testers = Testers.Add(actor) };

    private static PublicationStatus Must(PublicationStatus status, PublicationAct act) =>
        PublicationLifecycle.After(status, act)
        ?? throw new InvalidOperationException($"The lifecycle of a publication forbids {act} in {status}.");
}
