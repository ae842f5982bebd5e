using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>The texts of sets and drafts, out of the database or the installed folder.</summary>
public sealed class DraftTexts(CaseDatabase database, DefinitionTimeline timeline)
{
    /// <summary>The manifest of a set that was installed or published; null where there is none.</summary>
    public DefinitionManifest? Manifest(string hash)
    {
        if (hash == timeline.Installed.Manifest.Hash)
            return timeline.Installed.Manifest;
        using CaseDb db = database.Read();
        return DefinitionSets.Manifest(db, hash);
    }

    /// <summary>The set a draft would make; throws where its base is gone (a defect).</summary>
    public DefinitionManifest Merged(PublicationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return (Manifest(state.Base) ?? throw new InvalidDataException($"The base {state.Base} of {state.Id} is not in the database."))
            .With(state.Changes);
    }

    /// <summary>The files of a set with their texts.</summary>
    public IReadOnlyList<DefinitionText> Read(DefinitionManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        if (manifest.Hash == timeline.Installed.Manifest.Hash)
            return timeline.Installed.Texts;
        using CaseDb db = database.Read();
        return DefinitionSets.Texts(db, manifest);
    }

    /// <summary>A set that was checked before, ready to judge; one in the timeline is not read twice.</summary>
    public LoadedDefinitions Load(string hash)
    {
        if (hash == timeline.Installed.Manifest.Hash)
            return timeline.Installed;
        if (timeline.All.FirstOrDefault(entry => entry.Set == hash) is { } known)
            return known.Definitions;
        return Load(Manifest(hash) ?? throw new InvalidDataException($"The set {hash} is not in the database."));
    }

    /// <summary>A set that was checked before, for example that of a draft.</summary>
    public LoadedDefinitions Load(DefinitionManifest manifest)
    {
        CatalogueReading reading = CatalogueReader.Read(Read(manifest), isChecked: true);
        return reading.Definitions ?? throw new InvalidDataException(
            string.Join('\n', reading.Problems.Where(problem => !problem.IsWarning)));
    }

    /// <summary>One text by its hash; null where there is none.</summary>
    public async Task<string?> TextAsync(string hash, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await DefinitionSets.TextAsync(db, hash, cancellationToken);
    }
}
