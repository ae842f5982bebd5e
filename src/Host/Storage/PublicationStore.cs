using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Drafts of definitions as rows: their events are the only truth.</summary>
internal static class PublicationStore
{
    private const string DraftPrefix = "draft-";

    /// <summary>The state of a draft; with <paramref name="upTo"/> as it was after that event. Null where there is none.</summary>
    public static async Task<PublicationState?> FindAsync(
        CaseDb db, string id, CancellationToken cancellationToken, long upTo = long.MaxValue) =>
        Fold(id, await EventsAsync(db, id, upTo, cancellationToken));

    public static Task<List<PublicationEventRow>> EventsAsync(
        CaseDb db, string id, long upTo, CancellationToken cancellationToken) =>
        db.PublicationEvents.AsNoTracking().Where(row => row.DraftId == id && row.Sequence <= upTo)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);

    /// <summary>All drafts, the newest first.</summary>
    public static async Task<IReadOnlyList<PublicationState>> AllAsync(CaseDb db, CancellationToken cancellationToken)
    {
        List<PublicationEventRow> rows = await db.PublicationEvents.AsNoTracking()
            .OrderBy(row => row.Position).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.DraftId, StringComparer.Ordinal)
                .Select(draft => Fold(draft.Key, draft.OrderBy(row => row.Sequence))!) // A group is never empty.
                .Reverse(),
        ];
    }

    /// <summary>The id of the next draft of a year.</summary>
    public static async Task<string> NextIdAsync(CaseDb db, int year, CancellationToken cancellationToken)
    {
        string series = $"{DraftPrefix}{year}-";
        int begun = await db.PublicationEvents.CountAsync(
            row => row.Sequence == 1 && row.DraftId.StartsWith(series), cancellationToken);
        return $"{series}{begun + 1}";
    }

    /// <summary>Adds an event and its line in the audit; the state after it. The caller commits.</summary>
    public static async Task<PublicationState> AppendAsync(
        CaseDb db,
        string id,
        PublicationState? before,
        PublicationEvent happened,
        Actor actor,
        DateOnly today,
        long atMs,
        CancellationToken cancellationToken)
    {
        PublicationState after = PublicationState.Evolve(before, id, actor.Id, today, happened);
        string name = PublicationJson.EventNames[happened.GetType()];
        byte[] body = PublicationJson.Write(happened);
        db.PublicationEvents.Add(new PublicationEventRow
        {
            DraftId = id,
            Sequence = after.Sequence,
            Name = name,
            AtMs = atMs,
            Day = today,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Body = body,
        });
        // The digest lets the audit answer for the event as it is stored.
        DraftDetails details = new(
            name, after.Sequence, after.Content, DefinitionManifest.HashOf(System.Text.Encoding.UTF8.GetString(body)));
        await AuditLog.AppendAsync(db, atMs, actor.Id, AuditActs.DraftAdvanced, id, details, cancellationToken);
        return after;
    }

    private static PublicationState? Fold(string id, IEnumerable<PublicationEventRow> rows) =>
        rows.Aggregate((PublicationState?)null, (state, row) =>
            PublicationState.Evolve(state, id, row.ActorId, row.Day, PublicationJson.Read(row.Name, row.Body)));
}

/// <summary>What the audit keeps of an event of a draft.</summary>
internal sealed record DraftDetails(string Event, long Sequence, string Content, string Digest);

/// <summary>What the audit keeps of a refused act on a draft.</summary>
internal sealed record DraftRefusedDetails(string Act, PublicationRefusalCode Code, string Sentence);
