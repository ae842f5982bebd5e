using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Letters;
using CreditSupervision.Host.PersonalData;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>Gathers a case file: events and audit as they are stored, and what a reader needs to follow them.</summary>
internal sealed class CaseFileReader(CaseDatabase database, DefinitionTexts definitions, DefinitionCatalogue catalogue)
{
    private const string Chinese = "zh-CN";

    /// <summary>The file of a case; null where there is none of that id.</summary>
    public async Task<CaseFile?> ReadAsync(CaseId id, bool withPersonalData, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<EventRow> events = await db.Events.Where(row => row.CaseId == id.Value)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        if (events.Count == 0)
            return null;
        CaseEvent[] history = [.. events.Select(row => CaseJson.ReadEvent(row.Body))];
        CaseState state = CaseEvolution.Fold(id, history);
        PersonNames names = withPersonalData
            ? await PersonNames.ReadAsync(db, state.Party, cancellationToken)
            : PersonNames.Masked;
        ChainSegment chain = await ChainSegment.ReadAsync(db, id.Value, cancellationToken);
        List<CaseFilePart> parts =
        [
            new("events.jsonl", CaseFileLines.Lines(events.Select(CaseFileLines.Event))),
            new("facts.json", CaseFileLines.Document(Facts(state))),
            new("audit.jsonl", CaseFileLines.Lines(chain.Lines)),
            new("seals.jsonl", CaseFileLines.Lines(chain.Seals)),
            new("chain.txt", CaseFileLines.Text(ChainText.Of(id.Value, events, chain))),
            .. Documents(id, history, await EntryAsync(db, state, cancellationToken), names),
            .. await definitions.PartsAsync(db, state.Definition, Books(history), cancellationToken),
        ];
        if (withPersonalData)
            parts.Add(new("personal-data.json", CaseFileLines.Document(names.ToJson())));
        CaseFilePart[] inOrder = [.. parts.OrderBy(part => part.Path, StringComparer.Ordinal)];
        CaseFilePart manifest = new("manifest.json", CaseFileLines.Document(Manifest(state, inOrder, withPersonalData)));
        CaseFilePart[] sealedParts = [manifest, .. inOrder];
        return new CaseFile
        {
            Case = id.Value,
            Authority = state.Authority,
            Parts =
            [
                .. sealedParts.Append(new CaseFilePart("verify.html", VerifierPage.Of(sealedParts)))
                    .OrderBy(part => part.Path, StringComparer.Ordinal),
            ],
            WithPersonalData = withPersonalData,
        };
    }

    private static async Task<RegisterEntry?> EntryAsync(
        CaseDb db, CaseState state, CancellationToken cancellationToken) => state.Entry is { } entry
        ? (await db.RegisterEntries.SingleOrDefaultAsync(row => row.Id == entry.Value, cancellationToken))?.ToEntry()
        : null;

    private static IReadOnlyList<string> Books(IEnumerable<CaseEvent> history) =>
    [
        .. history.OfType<VerdictGiven>().Select(given => given.Verdict.RuleBook)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static JsonObject Facts(CaseState state)
    {
        JsonObject facts = [];
        foreach ((string name, FactEntry fact) in state.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
            facts[name] = JsonSerializer.SerializeToNode(fact, CaseJson.Options);
        return facts;
    }

    // The documents as they were issued; a form that is no longer in the folder is named, never left out silently.
    private IEnumerable<CaseFilePart> Documents(
        CaseId id, CaseEvent[] history, RegisterEntry? entry, PersonNames names)
    {
        for (int place = 0; place < history.Length; place++)
        {
            if (history[place] is not LetterIssued letter)
                continue;
            string text = catalogue.On(letter.On).LetterTexts.TryGetValue(letter.Template, out LetterText? form)
                ? names.Fill(form.Render(new LetterOccasion(id, history, place, entry, catalogue.On(letter.On).Catalogue), Chinese))
                : $"（文书格式“{letter.Template}”已不在定义目录中；内容见events.jsonl第{place + 1}号事件。）";
            yield return new CaseFilePart(
                string.Create(CultureInfo.InvariantCulture, $"documents/{place + 1:D4}-{letter.Template}.txt"),
                CaseFileLines.Text(text.ReplaceLineEndings("\n") + "\n"));
        }
    }

    private static JsonObject Manifest(CaseState state, IEnumerable<CaseFilePart> parts, bool withPersonalData) => new()
    {
        ["format"] = "case-file/1",
        ["case"] = state.Id.Value,
        ["kind"] = state.Kind.Value,
        ["status"] = state.Status,
        ["authority"] = state.Authority,
        ["sequence"] = state.Sequence,
        ["definition"] = new JsonObject
        {
            ["id"] = state.Definition.DefinitionId,
            ["version"] = state.Definition.Version,
            ["hash"] = state.Definition.Hash,
        },
        ["personalData"] = withPersonalData ? "included" : "masked",
        ["files"] = new JsonArray(
        [
            .. parts.Select(part => (JsonNode)new JsonObject
            {
                ["path"] = part.Path,
                ["bytes"] = part.Content.Length,
                ["sha256"] = ChainHash.Of(ChainAlgorithm.Sha256, part.Content),
            }),
        ]),
    };
}
