using System.Collections.Concurrent;
using System.Text;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// Which set holds from which day. A publication always lies in the future when it is scheduled, so a host that looks
/// once a day knows in time what another has published; it looks every minute. Readers never wait.
/// </summary>
public sealed class DefinitionTimeline(CaseDatabase database, LoadedDefinitions installed, TimeProvider time)
{
    private static readonly string Scheduled = PublicationJson.EventNames[typeof(PublicationScheduled)];
    private static readonly string Withdrawn = PublicationJson.EventNames[typeof(PublicationWithdrawn)];

    private readonly ConcurrentDictionary<string, FlowDefinition> pinned = new(StringComparer.Ordinal);

    private volatile Known known = new(DateOnly.MinValue, [], []);

    /// <summary>The set this host was started with.</summary>
    public LoadedDefinitions Installed => installed;

    /// <summary>All publications that stand, in the order of their days; each begins on its day.</summary>
    public IReadOnlyList<TimelineEntry> Published => known.Published;

    /// <summary>The newest set: the last one published, in force or to come, or else the installed one.</summary>
    public string Newest => known.Published is [.., var last] ? last.Set : installed.Manifest.Hash;

    /// <summary>Every set that was installed or published, the oldest first.</summary>
    public IEnumerable<TimelineEntry> All => known.Installed.Concat(known.Published);

    /// <summary>What holds on a day.</summary>
    public LoadedDefinitions On(DateOnly day) => EntryOn(day) is { } entry ? entry.Definitions : installed;

    /// <summary>The entry that holds on a day; null where the installed set was never kept.</summary>
    public TimelineEntry? EntryOn(DateOnly day)
    {
        Known now = known;
        if (now.Published.LastOrDefault(entry => entry.From <= day) is { } published)
            return published;
        TimelineEntry? own = now.Installed.FirstOrDefault(entry => entry.Set == installed.Manifest.Hash);
        // Before a host ran with today's folder an earlier one held; before the first there is nothing older to ask.
        return own is null || own.From <= day ? own : now.Installed.LastOrDefault(entry => entry.From <= day) ?? now.Installed[0];
    }

    /// <summary>
    /// A workflow version that today's set no longer has, by the hash of its text; null where it was never kept.
    /// </summary>
    public FlowDefinition? Find(DefinitionPin pin)
    {
        if (installed.Catalogue.Find(pin) is { } own)
            return own;
        if (!pinned.TryGetValue(pin.Hash, out FlowDefinition? flow))
        {
            using CaseDb db = database.Read();
            if (db.DefinitionTexts.SingleOrDefault(row => row.Hash == pin.Hash) is not { } row
                || FlowDefinition.Read(new DefinitionText(row.Path, Encoding.UTF8.GetString(row.Content))).Definition is not { } read)
                return null;
            pinned[pin.Hash] = flow = read;
        }

        return flow.DefinitionId == pin.DefinitionId && flow.Version == pin.Version ? flow : null;
    }

    /// <summary>The hash of every workflow file that was ever installed or published, by path.</summary>
    public ILookup<string, string> PublishedVersions() => All.Select(entry => entry.Manifest).Append(installed.Manifest)
        .SelectMany(manifest => manifest.Files)
        .Where(file => file.Key.StartsWith("workflows/", StringComparison.Ordinal)).Distinct()
        .ToLookup(file => file.Key, file => file.Value, StringComparer.Ordinal);

    /// <summary>
    /// Keeps the installed set with its day and reads what is published. Called once before a host serves; a set of today
    /// that this program cannot read keeps it from serving.
    /// </summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await KeepInstalledAsync(cancellationToken);
        _ = On(time.Today());
    }

    private async Task KeepInstalledAsync(CancellationToken cancellationToken)
    {
        string hash = installed.Manifest.Hash;
        await using (CaseDb db = database.Read())
        {
            if (await db.InstalledSets.AnyAsync(row => row.SetHash == hash, cancellationToken))
            {
                await RefreshAsync(db, cancellationToken);
                return;
            }
        }

        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (!await write.Db.InstalledSets.AnyAsync(row => row.SetHash == hash, cancellationToken))
        {
            await DefinitionSets.KeepAsync(write.Db, installed.Manifest, installed.Texts, time.NowMs(), cancellationToken);
            write.Db.InstalledSets.Add(new InstalledSetRow { SetHash = hash, FirstDay = time.Today(), AtMs = time.NowMs() });
            await AuditLog.AppendAsync(
                write.Db, time.NowMs(), "system", AuditActs.DefinitionsInstalled, hash, new { Set = hash }, cancellationToken);
        }

        await write.CommitAsync();
        await using CaseDb after = database.Read();
        await RefreshAsync(after, cancellationToken);
    }

    /// <summary>Reads what others have published; without it nothing changes here.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        await RefreshAsync(db, cancellationToken);
    }

    /// <summary>Looks once on every day, before anything is decided on it.</summary>
    internal Task EnsureKnownAsync(CaseDb db, DateOnly day, CancellationToken cancellationToken) =>
        known.LookedOn < day ? RefreshAsync(db, cancellationToken) : Task.CompletedTask;

    internal async Task RefreshAsync(CaseDb db, CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        List<PublicationEventRow> rows = await db.PublicationEvents.AsNoTracking()
            .Where(row => row.Name == Scheduled || row.Name == Withdrawn)
            .OrderBy(row => row.Position).ToListAsync(cancellationToken);
        HashSet<string> withdrawn = [.. rows.Where(row => row.Name == Withdrawn).Select(row => row.DraftId)];
        Dictionary<(string?, string), TimelineEntry> before = known.Published.Concat(known.Installed)
            .ToDictionary(entry => (entry.Publication, entry.Set));
        List<TimelineEntry> published = [];
        foreach (PublicationEventRow row in rows.Where(row => row.Name == Scheduled && !withdrawn.Contains(row.DraftId)))
        {
            PublicationScheduled scheduled = (PublicationScheduled)PublicationJson.Read(row.Name, row.Body);
            published.Add(before.GetValueOrDefault((row.DraftId, scheduled.Set))
                ?? Entry(scheduled.EffectiveOn, scheduled.Set, row.DraftId));
        }

        List<InstalledSetRow> sets = await db.InstalledSets.AsNoTracking()
            .OrderBy(row => row.FirstDay).ThenBy(row => row.AtMs).ToListAsync(cancellationToken);
        TimelineEntry[] kept = [.. sets.Select(row => before.GetValueOrDefault((null, row.SetHash))
            ?? Entry(row.FirstDay, row.SetHash, null))];
        known = new Known(today, kept, [.. published.OrderBy(entry => entry.From)]);
    }

    private TimelineEntry Entry(DateOnly from, string set, string? publication) =>
        new(from, set, publication, () => ManifestOf(set), () => Load(set));

    private DefinitionManifest ManifestOf(string set)
    {
        if (set == installed.Manifest.Hash)
            return installed.Manifest;
        using CaseDb db = database.Read();
        return DefinitionSets.Manifest(db, set) ?? throw new InvalidDataException($"The set {set} is not in the database.");
    }

    private LoadedDefinitions Load(string set)
    {
        if (set == installed.Manifest.Hash)
            return installed;
        using CaseDb db = database.Read();
        CatalogueReading reading = CatalogueReader.Read(DefinitionSets.Texts(db, ManifestOf(set)), isChecked: true);
        return reading.Definitions ?? throw new InvalidDataException(
            $"The set {set} cannot be read: {string.Join('\n', reading.Problems.Where(problem => !problem.IsWarning))}");
    }

    private sealed record Known(DateOnly LookedOn, IReadOnlyList<TimelineEntry> Installed, IReadOnlyList<TimelineEntry> Published);
}

/// <summary>A set and its first day; <see cref="Publication"/> is the draft it came from, null for an installed one.</summary>
public sealed class TimelineEntry(
    DateOnly from, string set, string? publication, Func<DefinitionManifest> list, Func<LoadedDefinitions> load)
{
    private readonly Lazy<DefinitionManifest> manifest = new(list, LazyThreadSafetyMode.PublicationOnly);

    // A fault of the database at the first use is not remembered.
    private readonly Lazy<LoadedDefinitions> definitions = new(load, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Inclusive.</summary>
    public DateOnly From => from;

    public string Set => set;

    public string? Publication => publication;

    /// <summary>What the set holds, by path and hash.</summary>
    public DefinitionManifest Manifest => manifest.Value;

    /// <summary>Read from the database on first use, then kept.</summary>
    public LoadedDefinitions Definitions => definitions.Value;
}
