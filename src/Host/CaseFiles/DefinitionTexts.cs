using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>
/// Keeps the texts cases were decided by, by hash, in the transaction of the decision: a folder moves on, a case never
/// does. Whole rule books share the files that did not change between them.
/// </summary>
internal sealed class DefinitionTexts(DefinitionCatalogue catalogue)
{
    // Only what was read back from the table counts as kept: a transaction that rolls back keeps nothing.
    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);

    /// <summary>Adds to a decision's transaction what its events rest on and the table does not have yet.</summary>
    public async Task KeepAsync(
        CaseDb db, Accepted accepted, DateOnly day, long atMs, CancellationToken cancellationToken)
    {
        RuleBook book = catalogue.On(day).Catalogue.RuleBook;
        if (accepted.Events.OfType<VerdictGiven>().Any(given => given.Verdict.RuleBook == book.Hash))
            await KeepBookAsync(db, book, atMs, cancellationToken);
        if (accepted.Events.Any(happened => happened is CaseOpened or DefinitionChanged))
            await KeepFlowAsync(db, catalogue.Pinned(accepted.State.Definition), atMs, cancellationToken);
    }

    /// <summary>The definition texts of a case file; a text that was never kept is named in its place.</summary>
    public async Task<IReadOnlyList<CaseFilePart>> PartsAsync(
        CaseDb db, DefinitionPin pin, IReadOnlyList<string> books, CancellationToken cancellationToken)
    {
        List<CaseFilePart> parts = [];
        string flow = $"definitions/workflow/{pin.DefinitionId}.{pin.Version}.json";
        parts.Add(await FindAsync(db, pin.Hash, cancellationToken) is { } workflow
            ? new CaseFilePart(flow, workflow.Content)
            : catalogue.Version(pin.DefinitionId, pin.Version) is { } loaded && loaded.Hash == pin.Hash
                ? new CaseFilePart(flow, CaseFileLines.Text(loaded.Text))
                : Lost(flow, pin.Hash));
        foreach (string book in books)
            await AddBookAsync(db, parts, book, cancellationToken);
        return parts;
    }

    private static async Task AddBookAsync(
        CaseDb db, List<CaseFilePart> parts, string book, CancellationToken cancellationToken)
    {
        string folder = $"definitions/rules-{book.Replace("sha256:", "", StringComparison.Ordinal)[..12]}";
        if (await FindAsync(db, book, cancellationToken) is not { } whole)
        {
            parts.Add(Lost($"{folder}/rule-book.json", book));
            return;
        }

        parts.Add(new CaseFilePart($"{folder}/rule-book.json", whole.Content));
        foreach (JsonNode? file in JsonNode.Parse(whole.Content)!["files"]!.AsArray())
        {
            string path = file!["path"]!.GetValue<string>();
            string hash = file["hash"]!.GetValue<string>();
            parts.Add(await FindAsync(db, hash, cancellationToken) is { } text
                ? new CaseFilePart($"{folder}/{path}", text.Content)
                : Lost($"{folder}/{path}", hash));
        }
    }

    private static Task<DefinitionTextRow?> FindAsync(CaseDb db, string hash, CancellationToken cancellationToken) =>
        db.DefinitionTexts.AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, cancellationToken);

    private static CaseFilePart Lost(string path, string hash) => new(
        path + ".missing.txt",
        CaseFileLines.Text($"未保存哈希为{hash}的文本。The text with the hash {hash} was not kept.\n"));

    private async Task KeepBookAsync(CaseDb db, RuleBook book, long atMs, CancellationToken cancellationToken)
    {
        if (await IsKeptAsync(db, book.Hash, cancellationToken))
            return;
        JsonArray files = [];
        foreach (DefinitionText text in book.Texts.OrderBy(text => text.Path, StringComparer.Ordinal))
        {
            byte[] content = Encoding.UTF8.GetBytes(text.Content);
            string hash = "sha256:" + ChainHash.Of(ChainAlgorithm.Sha256, content);
            files.Add((JsonNode)new JsonObject { ["path"] = text.Path, ["hash"] = hash });
            if (!await IsKeptAsync(db, hash, cancellationToken))
                Add(db, hash, DefinitionTextRow.RuleFile, text.Path, content, atMs);
        }

        Add(db, book.Hash, DefinitionTextRow.RuleBook, "", CaseFileLines.Document(new JsonObject
        {
            ["hash"] = book.Hash,
            ["files"] = files,
        }), atMs);
    }

    private async Task KeepFlowAsync(CaseDb db, FlowDefinition flow, long atMs, CancellationToken cancellationToken)
    {
        if (!await IsKeptAsync(db, flow.Hash, cancellationToken))
            Add(db, flow.Hash, DefinitionTextRow.Workflow, flow.File, Encoding.UTF8.GetBytes(flow.Text), atMs);
    }

    private static void Add(CaseDb db, string hash, string kind, string path, byte[] content, long atMs) =>
        db.DefinitionTexts.Add(new DefinitionTextRow
        {
            Hash = hash,
            Kind = kind,
            Path = path,
            Content = content,
            AtMs = atMs,
        });

    private async Task<bool> IsKeptAsync(CaseDb db, string hash, CancellationToken cancellationToken)
    {
        if (kept.ContainsKey(hash) || db.DefinitionTexts.Local.Any(row => row.Hash == hash))
            return true;
        bool found = await db.DefinitionTexts.AsNoTracking().AnyAsync(row => row.Hash == hash, cancellationToken);
        if (found)
            kept.TryAdd(hash, true);
        return found;
    }
}
