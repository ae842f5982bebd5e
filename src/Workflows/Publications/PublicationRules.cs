using System.Text;
using System.Text.RegularExpressions;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Publications;

/// <summary>
/// Who may do what with a draft of definitions, and when. Each question gives the first refusal in the order of
/// <see cref="PublicationRefusalCode"/>, or null where the act may go on. Pure: the host gathers the briefing.
/// </summary>
public static partial class PublicationRules
{
    // Where definitions lie; the demonstration world is no law and is never published.
    private static readonly string[] rooms =
        ["authorities/", "calendars/", "grounds/", "letters/", "parameters/", "penalties/", "rules/", "workflows/"];

    /// <summary>The folders a draft may write into, for messages.</summary>
    public static IReadOnlyList<string> Rooms => rooms;

    public static PublicationRefusal? ToBegin(string title, string reason, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        return Permitted(briefing.Actor)
            ?? Written(title, "标题", "title", DraftLimits.LongestTitle)
            ?? Written(reason, "理由", "reason", DraftLimits.LongestReason);
    }

    /// <summary>An edit of the revision somebody has seen.</summary>
    public static PublicationRefusal? ToEdit(PublicationState state, int revision, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(briefing);
        return Permitted(briefing.Actor)
            ?? Allowed(state, PublicationAct.Edit)
            ?? (state.Revision == revision ? null : PublicationRefusals.Stale(state, revision));
    }

    public static PublicationRefusal? ToPut(
        PublicationState state, int revision, string path, string text, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(text);
        if ((ToEdit(state, revision, briefing) ?? Path(path)) is { } refusal)
            return refusal;
        if (Encoding.UTF8.GetByteCount(text) > DraftLimits.LargestText
            || (!state.Changes.ContainsKey(path) && state.Changes.Count >= DraftLimits.MostFiles))
            return PublicationRefusals.TooLarge();
        return briefing.PublishedVersions.Contains(path)
            && !briefing.PublishedVersions[path].Contains(DefinitionManifest.HashOf(text), StringComparer.Ordinal)
            ? PublicationRefusals.VersionFixed(path)
            : null;
    }

    public static PublicationRefusal? ToRemove(
        PublicationState state, int revision, string path, bool isInBase, PublicationBriefing briefing)
    {
        if ((ToEdit(state, revision, briefing) ?? Path(path)) is { } refusal)
            return refusal;
        if (!isInBase)
            return PublicationRefusals.FileUnknown(path);
        return briefing.PublishedVersions.Contains(path) ? PublicationRefusals.VersionFixed(path) : null;
    }

    public static PublicationRefusal? ToRevert(
        PublicationState state, int revision, string path, PublicationBriefing briefing) =>
        ToEdit(state, revision, briefing)
        ?? (state.Changes.ContainsKey(path) ? null : PublicationRefusals.FileUnknown(path));

    public static PublicationRefusal? ToCheck(PublicationState state, PublicationBriefing briefing) =>
        ToTry(state, PublicationAct.PassCheck, briefing);

    public static PublicationRefusal? ToRunExamples(PublicationState state, PublicationBriefing briefing)
    {
        if (ToTry(state, PublicationAct.PassExamples, briefing) is { } refusal)
            return refusal;
        return state.Check?.Errors == 0 ? null : PublicationRefusals.NotChecked(state);
    }

    public static PublicationRefusal? ToPreview(PublicationState state, PublicationBriefing briefing) =>
        ToTry(state, PublicationAct.AttachPreview, briefing);

    /// <summary>The finished preview belongs to the draft only while neither its text nor its base has changed.</summary>
    public static PublicationRefusal? ToAttach(
        PublicationState state, string content, string @base, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Content != content || state.Base != @base)
            return PublicationRefusals.PreviewStale();
        return ToTry(state, PublicationAct.AttachPreview, briefing);
    }

    /// <summary><paramref name="report"/> is the preview the signer has read.</summary>
    public static PublicationRefusal? ToSign(PublicationState state, string report, string opinion, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(briefing);
        if ((Permitted(briefing.Actor) ?? Open(state) ?? Written(opinion, "签署意见", "opinion", DraftLimits.LongestReason)
            ?? Reached(state, PublicationStatus.Previewed)) is { } refusal)
            return refusal;
        if (state.Preview is not { } preview)
            return PublicationRefusals.PreviewMissing();
        if (preview.Report != report || preview.Content != state.Content || preview.Base != state.Base)
            return PublicationRefusals.PreviewStale();
        return Independent(state, briefing.Actor)
            ?? (state.Base == briefing.Newest ? null : PublicationRefusals.BaseMoved(state, briefing.Newest))
            ?? Allowed(state, PublicationAct.Sign);
    }

    public static PublicationRefusal? ToSchedule(
        PublicationState state, DateOnly effectiveOn, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(briefing);
        if ((Permitted(briefing.Actor) ?? Open(state) ?? Independent(state, briefing.Actor)) is { } refusal)
            return refusal;
        if (state.Signature is null)
            return PublicationRefusals.NotSigned();
        if (state.Base != briefing.Newest)
            return PublicationRefusals.BaseMoved(state, briefing.Newest);
        if (effectiveOn <= briefing.Today)
            return PublicationRefusals.DayNotFuture(effectiveOn, briefing.Today);
        return briefing.NewestFrom is { } newest && effectiveOn <= newest
            ? PublicationRefusals.DayTaken(effectiveOn, newest)
            : Allowed(state, PublicationAct.Schedule);
    }

    /// <summary>
    /// Stopping is safe and may be urgent, so one person may do it; what is in force is undone by a publication only.
    /// </summary>
    public static PublicationRefusal? ToWithdraw(PublicationState state, string reason, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(briefing);
        if ((Permitted(briefing.Actor) ?? Written(reason, "理由", "reason", DraftLimits.LongestReason)) is { } refusal)
            return refusal;
        if (state.Status == PublicationStatus.Withdrawn)
            return PublicationRefusals.Closed(state);
        if (state.EffectiveOn is { } day && day <= briefing.Today)
            return PublicationRefusals.InForce(day);
        return state.Set is { } set && set != briefing.Newest ? PublicationRefusals.LaterBuilt() : null;
    }

    private static PublicationRefusal? ToTry(PublicationState state, PublicationAct act, PublicationBriefing briefing)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(briefing);
        if ((Permitted(briefing.Actor) ?? Open(state)) is { } refusal)
            return refusal;
        if (state.Changes.Count == 0)
            return PublicationRefusals.Empty();
        return act == PublicationAct.PassCheck ? Allowed(state, act)
            : Reached(state, act == PublicationAct.PassExamples ? PublicationStatus.Checked : PublicationStatus.Tested)
                ?? Allowed(state, act);
    }

    // Whoever may not be told apart from the author or the tester is no second pair of eyes.
    private static PublicationRefusal? Independent(PublicationState state, Actor actor)
    {
        if (state.Authors.Contains(actor.Id))
            return PublicationRefusals.SignerIsAuthor(actor);
        return state.Testers.Contains(actor.Id) ? PublicationRefusals.SignerIsTester(actor) : null;
    }

    private static PublicationRefusal? Reached(PublicationState state, PublicationStatus least)
    {
        if (state.Status >= least)
            return null;
        return state.Status switch
        {
            PublicationStatus.Draft when state.Check is { Errors: > 0 } check => PublicationRefusals.CheckFailed(check),
            PublicationStatus.Draft => PublicationRefusals.NotChecked(state),
            PublicationStatus.Checked => PublicationRefusals.ExamplesNotPassed(state.Examples),
            _ => PublicationRefusals.PreviewMissing(),
        };
    }

    private static PublicationRefusal? Open(PublicationState state) =>
        state.Status is PublicationStatus.Scheduled or PublicationStatus.Withdrawn ? PublicationRefusals.Closed(state) : null;

    private static PublicationRefusal? Allowed(PublicationState state, PublicationAct act) =>
        PublicationLifecycle.After(state.Status, act) is null ? PublicationRefusals.Closed(state) : null;

    private static PublicationRefusal? Permitted(Actor actor) =>
        actor is { Kind: ActorKind.Person, Authority: not null } ? null : PublicationRefusals.NotPermitted();

    private static PublicationRefusal? Written(string text, string zh, string en, int longest) =>
        string.IsNullOrWhiteSpace(text) || text.Length > longest || text.Any(letter => char.IsControl(letter) && letter != '\n')
            ? PublicationRefusals.TextInvalid(zh, en, longest)
            : null;

    private static PublicationRefusal? Path(string path) =>
        path.Length <= DraftLimits.LongestPath
        && (path == "sources.yaml"
            || (rooms.Any(room => path.StartsWith(room, StringComparison.Ordinal)) && PathForm.IsMatch(path)))
            ? null
            : PublicationRefusals.PathNotAllowed(path);

    // Lower case, so that two files never differ by case alone; no dots that lead anywhere.
    [GeneratedRegex(@"\A[a-z]+(/[a-z0-9][a-z0-9-]*)*/[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*\.(yaml|json)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathForm { get; }
}
