using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// The one door for acts on drafts of definitions: load, gather, decide, store, one act in one transaction with its line
/// in the audit. What may be done is decided by <see cref="PublicationRules"/>.
/// </summary>
public sealed class PublishingDesk(
    CaseDatabase database, DefinitionTimeline timeline, DraftTexts texts, DraftChecks checks, TimeProvider time)
{
    private const int MostProblems = 200;

    /// <summary>Begins a draft on the newest set; with <paramref name="restores"/> it leads back to that set.</summary>
    public Task<PublishingAnswer> BeginAsync(
        string title, string reason, string? restores, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("begin", null, caller, new { title, reason, restores }, async turn =>
        {
            if (PublicationRules.ToBegin(title, reason, turn.Briefing) is { } refusal)
                return refusal;
            DefinitionManifest @base = texts.Manifest(turn.Briefing.Newest)!; // The newest set is installed or published.
            DefinitionManifest? target = restores is null ? null : texts.Manifest(restores);
            if (restores is not null && target is null)
                return PublicationRefusals.SetUnknown(restores);
            if (@base.Hash == timeline.Installed.Manifest.Hash)
                await DefinitionSets.KeepAsync(turn.Db, @base, timeline.Installed.Texts, turn.AtMs, cancellationToken);
            turn.Event = new PublicationDrafted(
                title, reason, @base.Hash, restores, target is null ? new Dictionary<string, string?>() : @base.ChangesTo(target));
            return null;
        }, cancellationToken);

    public Task<PublishingAnswer> PutAsync(
        string id, int revision, string path, string text, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("put", id, caller, new { revision, path, text }, async turn =>
        {
            if (PublicationRules.ToPut(turn.State!, revision, path, text, turn.Briefing) is { } refusal)
                return refusal;
            string hash = DefinitionManifest.HashOf(text);
            await DefinitionSets.KeepTextAsync(turn.Db, path, text, turn.AtMs, cancellationToken);
            turn.Event = texts.Manifest(turn.State!.Base)?.Files.GetValueOrDefault(path) == hash
                ? new FileReverted(path)
                : new FilePut(path, hash);
            return null;
        }, cancellationToken);

    /// <summary>Takes a file out of the set; a file that only the draft has is dropped.</summary>
    public Task<PublishingAnswer> RemoveAsync(
        string id, int revision, string path, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("remove", id, caller, new { revision, path }, turn =>
        {
            bool isInBase = texts.Manifest(turn.State!.Base)?.Files.ContainsKey(path) == true;
            bool isNew = !isInBase && turn.State.Changes.ContainsKey(path);
            turn.Event = isNew ? new FileReverted(path) : new FileRemoved(path);
            return Task.FromResult(isNew
                ? PublicationRules.ToRevert(turn.State, revision, path, turn.Briefing)
                : PublicationRules.ToRemove(turn.State, revision, path, isInBase, turn.Briefing));
        }, cancellationToken);

    /// <summary>Leaves a file as the base has it.</summary>
    public Task<PublishingAnswer> RevertAsync(
        string id, int revision, string path, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("revert", id, caller, new { revision, path }, turn =>
        {
            turn.Event = new FileReverted(path);
            return Task.FromResult(PublicationRules.ToRevert(turn.State!, revision, path, turn.Briefing));
        }, cancellationToken);

    /// <summary>Lays the changes on the newest set.</summary>
    public Task<PublishingAnswer> RebaseAsync(string id, int revision, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("rebase", id, caller, new { revision }, turn =>
        {
            turn.Event = new BaseMoved(turn.Briefing.Newest);
            return Task.FromResult(PublicationRules.ToEdit(turn.State!, revision, turn.Briefing));
        }, cancellationToken);

    /// <summary>Runs every static check. Problems are an answer, not a refusal.</summary>
    public async Task<PublishingAnswer> CheckAsync(string id, PublishingCaller caller, CancellationToken cancellationToken)
    {
        IReadOnlyList<DefinitionProblem>? problems = null;
        string? seen = null;
        // The checks take seconds and hold nobody up: the transaction only keeps what they found.
        if (await FindAsync(id, cancellationToken) is { Changes.Count: > 0 } state
            && PublicationRules.ToCheck(state, await BriefingAsync(caller, cancellationToken)) is null)
        {
            problems = await checks.CheckAsync(state, cancellationToken);
            seen = state.Content + state.Base;
        }

        return await ActAsync("check", id, caller, new { }, turn =>
        {
            if (PublicationRules.ToCheck(turn.State!, turn.Briefing) is { } refusal)
                return Task.FromResult<PublicationRefusal?>(refusal);
            if (problems is null || seen != turn.State!.Content + turn.State.Base)
                return Task.FromResult<PublicationRefusal?>(PublicationRefusals.Moved());
            turn.Event = new DraftChecked(
                turn.State.Content,
                problems.Count(problem => !problem.IsWarning),
                problems.Count(problem => problem.IsWarning),
                [.. problems.OrderBy(problem => problem.IsWarning).Take(MostProblems).Select(FoundProblem.Of)]);
            return Task.FromResult<PublicationRefusal?>(null);
        }, cancellationToken);
    }

    /// <summary>Asks the examples. Those that fail are an answer, not a refusal.</summary>
    public async Task<PublishingAnswer> RunExamplesAsync(string id, PublishingCaller caller, CancellationToken cancellationToken)
    {
        ExamplesRun? run = null;
        string? seen = null;
        if (await FindAsync(id, cancellationToken) is { } state
            && PublicationRules.ToRunExamples(state, await BriefingAsync(caller, cancellationToken)) is null)
        {
            run = checks.RunExamples(state);
            seen = state.Content + state.Base;
        }

        return await ActAsync("examples", id, caller, new { }, turn =>
        {
            if (PublicationRules.ToRunExamples(turn.State!, turn.Briefing) is { } refusal)
                return Task.FromResult<PublicationRefusal?>(refusal);
            if (run is null || seen != turn.State!.Content + turn.State.Base)
                return Task.FromResult<PublicationRefusal?>(PublicationRefusals.Moved());
            turn.Event = run;
            return Task.FromResult<PublicationRefusal?>(null);
        }, cancellationToken);
    }

    /// <summary>Whether a preview may be run now, and of which draft.</summary>
    public async Task<(PublicationRefusal? Refusal, PublicationState? State)> MayPreviewAsync(
        string id, PublishingCaller caller, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } state)
            return (PublicationRefusals.Unknown(id), null);
        return (PublicationRules.ToPreview(state, await BriefingAsync(caller, cancellationToken)), state);
    }

    /// <summary>Attaches a finished preview to the draft it was made of.</summary>
    public Task<PublishingAnswer> AttachAsync(
        string id, PreviewAttached preview, byte[] report, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("attach-preview", id, caller, preview, async turn =>
        {
            ArgumentNullException.ThrowIfNull(preview);
            if (PublicationRules.ToAttach(turn.State!, preview.Content, preview.Base, turn.Briefing) is { } refusal)
                return refusal;
            await PreviewShelf.KeepAsync(turn.Db, preview.Report, id, report, turn.AtMs, cancellationToken);
            turn.Event = preview;
            return null;
        }, cancellationToken);

    /// <summary>Signs the draft with the preview that was read.</summary>
    public Task<PublishingAnswer> SignAsync(
        string id, string report, string opinion, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("sign", id, caller, new { report, opinion }, turn =>
        {
            turn.Event = new PublicationSigned(turn.State!.Content, turn.State.Base, report, opinion);
            return Task.FromResult(PublicationRules.ToSign(turn.State, report, opinion, turn.Briefing));
        }, cancellationToken);

    /// <summary>Sets the day from which the signed set is in force.</summary>
    public Task<PublishingAnswer> ScheduleAsync(
        string id, DateOnly effectiveOn, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("schedule", id, caller, new { effectiveOn }, async turn =>
        {
            if (PublicationRules.ToSchedule(turn.State!, effectiveOn, turn.Briefing) is { } refusal)
                return refusal;
            DefinitionManifest set = texts.Merged(turn.State!);
            await DefinitionSets.KeepAsync(turn.Db, set, [], turn.AtMs, cancellationToken);
            turn.Event = new PublicationScheduled(set.Hash, effectiveOn);
            return null;
        }, cancellationToken);

    /// <summary>Gives a draft or a publication to come up.</summary>
    public Task<PublishingAnswer> WithdrawAsync(
        string id, string reason, PublishingCaller caller, CancellationToken cancellationToken) =>
        ActAsync("withdraw", id, caller, new { reason }, turn =>
        {
            turn.Event = new PublicationWithdrawn(reason);
            return Task.FromResult(PublicationRules.ToWithdraw(turn.State!, reason, turn.Briefing));
        }, cancellationToken);

    private async Task<PublishingAnswer> ActAsync(
        string act,
        string? id,
        PublishingCaller caller,
        object input,
        Func<Turn, Task<PublicationRefusal?>> decide,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        string content = PublishingMemory.HashOf(act, id ?? "", caller.Actor, input);
        PublishingAnswer answer;
        await using (WriteTransaction write = await database.WriteAsync(cancellationToken))
        {
            if (await PublishingMemory.FindAsync(write.Db, caller.RequestId, content, cancellationToken) is { } remembered)
                return remembered;
            // Another host may have published meanwhile; inside the transaction nobody can.
            await timeline.RefreshAsync(write.Db, cancellationToken);
            Turn turn = new(write.Db, time.NowMs(), Brief(caller.Actor))
            {
                State = id is null ? null : await PublicationStore.FindAsync(write.Db, id, cancellationToken),
            };
            PublicationRefusal? refusal = id is not null && turn.State is null
                ? PublicationRefusals.Unknown(id)
                : await decide(turn);
            if (refusal is null)
            {
                string draft = id ?? await PublicationStore.NextIdAsync(write.Db, turn.Briefing.Today.Year, cancellationToken);
                answer = new PublishingAnswer.Done(await PublicationStore.AppendAsync(
                    write.Db, draft, turn.State, turn.Event!, caller.Actor, turn.Briefing.Today, turn.AtMs, cancellationToken)); // Set by every act that is not refused.
            }
            else
            {
                answer = new PublishingAnswer.No(refusal);
                await AuditLog.AppendAsync(write.Db, turn.AtMs, caller.Actor.Id, AuditActs.DraftRefused, turn.State?.Id ?? "drafts",
                    new Storage.DraftRefusedDetails(act, refusal.Code, refusal.Sentence.Zh), cancellationToken);
            }

            PublishingMemory.Keep(write.Db, caller.RequestId, content, answer, turn.AtMs);
            await write.CommitAsync();
        }

        if (answer is PublishingAnswer.Done)
            await timeline.RefreshAsync(cancellationToken);
        return answer;
    }

    private async Task<PublicationState?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await PublicationStore.FindAsync(db, id, cancellationToken);
    }

    private async Task<PublicationBriefing> BriefingAsync(PublishingCaller caller, CancellationToken cancellationToken)
    {
        await timeline.RefreshAsync(cancellationToken);
        return Brief(caller.Actor);
    }

    private PublicationBriefing Brief(Actor actor) => new()
    {
        Actor = actor,
        Today = time.Today(),
        Newest = timeline.Newest,
        NewestFrom = timeline.Published is [.., var last] ? last.From : null,
        PublishedVersions = timeline.PublishedVersions(),
    };

    private sealed class Turn(CaseDb db, long atMs, PublicationBriefing briefing)
    {
        public CaseDb Db => db;

        public long AtMs => atMs;

        public PublicationBriefing Briefing => briefing;

        public PublicationState? State { get; init; }

        public PublicationEvent? Event { get; set; }
    }
}
