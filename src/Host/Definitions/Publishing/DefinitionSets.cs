using System.Text;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Publications;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>Sets of definitions as they lie in the database: each text once under its hash, each set a list of them.</summary>
internal static class DefinitionSets
{
    // Well below what either database takes as parameters of one statement.
    private const int PartSize = 400;

    /// <summary>Adds what is not there yet; the caller commits.</summary>
    public static async Task KeepAsync(
        CaseDb db,
        DefinitionManifest manifest,
        IEnumerable<DefinitionText> texts,
        long atMs,
        CancellationToken cancellationToken)
    {
        Dictionary<string, DefinitionTextRow> rows = new(StringComparer.Ordinal)
        {
            [manifest.Hash] = Row(manifest.Hash, DefinitionTextRow.Set, "", manifest.Text, atMs),
        };
        foreach (DefinitionText text in texts)
        {
            string hash = DefinitionManifest.HashOf(text.Content);
            rows.TryAdd(hash, Row(hash, DefinitionTextRow.File, text.Path, text.Content, atMs));
        }

        HashSet<string> known = [];
        foreach (string[] part in rows.Keys.Chunk(PartSize))
            known.UnionWith(await db.DefinitionTexts.Where(row => part.Contains(row.Hash)).Select(row => row.Hash)
                .ToListAsync(cancellationToken));
        db.DefinitionTexts.AddRange(rows.Where(row => !known.Contains(row.Key)).Select(row => row.Value));
    }

    /// <summary>Adds one text of a draft where it is not there yet; the caller commits.</summary>
    public static async Task KeepTextAsync(
        CaseDb db, string path, string text, long atMs, CancellationToken cancellationToken)
    {
        string hash = DefinitionManifest.HashOf(text);
        if (!await db.DefinitionTexts.AnyAsync(row => row.Hash == hash, cancellationToken))
            db.DefinitionTexts.Add(Row(hash, DefinitionTextRow.File, path, text, atMs));
    }

    /// <summary>The manifest of a set; null where there is none of that hash.</summary>
    public static DefinitionManifest? Manifest(CaseDb db, string hash) =>
        db.DefinitionTexts.AsNoTracking().SingleOrDefault(row => row.Hash == hash && row.Kind == DefinitionTextRow.Set) is { } row
            ? DefinitionManifest.Read(Encoding.UTF8.GetString(row.Content))
            : null;

    /// <summary>The text of one hash; null where there is none.</summary>
    public static async Task<string?> TextAsync(CaseDb db, string hash, CancellationToken cancellationToken) =>
        await db.DefinitionTexts.AsNoTracking().Where(row => row.Hash == hash).Select(row => row.Content)
            .SingleOrDefaultAsync(cancellationToken) is { } content
                ? Encoding.UTF8.GetString(content)
                : null;

    /// <summary>The files of a manifest with their texts; a text that is not there is a defect and throws.</summary>
    public static IReadOnlyList<DefinitionText> Texts(CaseDb db, DefinitionManifest manifest)
    {
        Dictionary<string, string> contents = new(StringComparer.Ordinal);
        foreach (string[] part in manifest.Files.Values.Distinct(StringComparer.Ordinal).Chunk(PartSize))
        {
            foreach (DefinitionTextRow row in db.DefinitionTexts.AsNoTracking().Where(row => part.Contains(row.Hash)))
                contents[row.Hash] = Encoding.UTF8.GetString(row.Content);
        }

        return
        [
            .. manifest.Files.Select(file => contents.TryGetValue(file.Value, out string? content)
                ? new DefinitionText(file.Key, content)
                : throw new InvalidDataException($"The text {file.Value} of {file.Key} is not in the database.")),
        ];
    }

    private static DefinitionTextRow Row(string hash, string kind, string path, string content, long atMs) => new()
    {
        Hash = hash,
        Kind = kind,
        Path = path,
        Content = Encoding.UTF8.GetBytes(content),
        AtMs = atMs,
    };
}
