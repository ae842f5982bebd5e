using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Queries;

/// <summary>Drafts of definitions, their history and previews, and the sets of any day, for screens and interfaces.</summary>
public sealed class PublicationQueries(
    CaseDatabase database, DefinitionTimeline timeline, DraftTexts texts, TimeProvider time)
{
    private volatile LastReport? last;

    /// <summary>All drafts, the newest first.</summary>
    public async Task<IReadOnlyList<PublicationLine>> ListAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return [.. (await PublicationStore.AllAsync(db, cancellationToken)).Select(Line)];
    }

    /// <summary>One draft; null where there is none.</summary>
    public async Task<PublicationLine?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await PublicationStore.FindAsync(db, id, cancellationToken) is { } state ? Line(state) : null;
    }

    /// <summary>Everything that happened to a draft, the oldest first; empty where there is none.</summary>
    public async Task<IReadOnlyList<PublicationHappening>> HistoryAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<PublicationEventRow> rows = await PublicationStore.EventsAsync(db, id, long.MaxValue, cancellationToken);
        return
        [
            .. rows.Select(row => new PublicationHappening(
                row.Sequence,
                row.Name,
                DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs),
                row.Day,
                row.ActorId,
                row.ActorName,
                PublicationJson.Read(row.Name, row.Body))),
        ];
    }

    /// <summary>A line for a draft as it stands today.</summary>
    public PublicationLine Line(PublicationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        DateOnly? next = state.EffectiveOn is { } from
            ? timeline.Published.FirstOrDefault(entry => entry.From > from)?.From
            : null;
        return new PublicationLine(state, state.StatusOn(time.Today(), next), next);
    }

    /// <summary>The report of an attached preview; null where there is none.</summary>
    public async Task<ImpactReport?> ReportAsync(string hash, CancellationToken cancellationToken)
    {
        // A large report is paged through; reading it anew for each page would take longer than the page.
        if (last is { } known && known.Hash == hash)
            return known.Report;
        await using CaseDb db = database.Read();
        ImpactReport? report = await PreviewShelf.FindAsync(db, hash, cancellationToken);
        if (report is not null)
            last = new LastReport(hash, report);
        return report;
    }

    /// <summary>The files of a set; null where there is none of that hash.</summary>
    public DefinitionManifest? Set(string hash) => texts.Manifest(hash);

    /// <summary>The files of what a name means: a set by its hash, or a draft laid over its base. Null where neither.</summary>
    public async Task<DefinitionManifest?> NamedAsync(string name, CancellationToken cancellationToken)
    {
        if (texts.Manifest(name) is { } set)
            return set;
        await using CaseDb db = database.Read();
        return await PublicationStore.FindAsync(db, name, cancellationToken) is { } state ? texts.Merged(state) : null;
    }

    /// <summary>The text of a file of a set; null where the set does not have it.</summary>
    public async Task<string?> TextAsync(DefinitionManifest set, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (!set.Files.TryGetValue(path, out string? hash))
            return null;
        return await texts.TextAsync(hash, cancellationToken)
            ?? timeline.Installed.Texts.FirstOrDefault(text => text.Path == path && DefinitionManifest.HashOf(text.Content) == hash)?.Content;
    }

    /// <summary>What differs between two sets, file by file.</summary>
    public async Task<IReadOnlyList<FileDifference>> DifferencesAsync(
        DefinitionManifest from, DefinitionManifest to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        List<FileDifference> found = [];
        foreach (string path in from.ChangesTo(to).Keys)
        {
            string? before = await TextAsync(from, path, cancellationToken);
            string? after = await TextAsync(to, path, cancellationToken);
            found.Add(DefinitionDifference.Of(path, before, after));
        }

        return found;
    }

    private sealed record LastReport(string Hash, ImpactReport Report);
}

/// <summary>A draft as it stands today, and from which day another publication takes its place.</summary>
public sealed record PublicationLine(PublicationState State, PublicationStatus Status, DateOnly? SupersededOn);

/// <summary>One thing that happened to a draft.</summary>
public sealed record PublicationHappening(
    long Sequence, string Name, DateTimeOffset At, DateOnly Day, string ActorId, string ActorName, PublicationEvent Event);
