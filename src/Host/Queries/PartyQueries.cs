using System.Text.Json;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>Where an imported record came from.</summary>
public sealed record ImportSource(
    string Kind, BilingualText Title, string Producer, string Batch, string FileHash, int RowNumber, DateTimeOffset At, int Version);

/// <summary>An imported record of a party.</summary>
public sealed record PartyRecord(ImportSource Source, IReadOnlyDictionary<string, string> Values);

/// <summary>
/// A fact that an imported record proposes on a day. It is no fact of the case until an officer confirms it.
/// </summary>
public sealed record ProposedFact
{
    public required string Fact { get; init; }

    /// <summary><c>true</c>, <c>false</c>, a number, a day or a code.</summary>
    public required string Value { get; init; }

    public required BilingualText Text { get; init; }

    /// <summary>The first day for which it holds; null where the record names none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day for which it no longer holds; null while it is open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it holds on the day asked about.</summary>
    public required bool Holds { get; init; }

    public required ImportSource Source { get; init; }
}

/// <summary>Everything that was imported about a party.</summary>
public sealed record PartyFile
{
    public required string Code { get; init; }

    public string? Name { get; init; }

    public string? Kind { get; init; }

    /// <summary>Masked.</summary>
    public string? Representative { get; init; }

    /// <summary>Masked.</summary>
    public string? Telephone { get; init; }

    /// <summary>Masked.</summary>
    public string? Address { get; init; }

    public required IReadOnlyList<PartyRecord> Records { get; init; }

    public required IReadOnlyList<ProposedFact> Proposed { get; init; }
}

/// <summary>What is known of a party from other systems. Reads only; nothing here decides.</summary>
public sealed class PartyQueries(CaseDatabase database, LoadedDefinitions definitions)
{
    private const int Most = 500;

    /// <summary>The file of a party on a day; null where nothing was ever delivered or filed under the code.</summary>
    public async Task<PartyFile?> FindAsync(string code, DateOnly today, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        PartyRow? party = await db.Parties.SingleOrDefaultAsync(row => row.UnifiedCode == code, cancellationToken);
        List<ImportedRow> rows = await db.Imported.Where(row => row.PartyCode == code && row.IsNewest)
            .OrderBy(row => row.Kind).ThenBy(row => row.NaturalKey).Take(Most).ToListAsync(cancellationToken);
        if (party is null && rows.Count == 0)
            return null;
        string[] ids = [.. rows.Select(row => row.Batch).Distinct()];
        Dictionary<string, ImportBatchRow> batches = await db.ImportBatches.Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        PartyRecord[] records = [.. rows.Select(row => Record(row, batches.GetValueOrDefault(row.Batch)))];
        return new PartyFile
        {
            Code = code,
            Name = party?.Name ?? records.Select(record => record.Values.GetValueOrDefault("name")).FirstOrDefault(),
            Kind = party?.Kind,
            Representative = PartyMask.Name(party?.Representative),
            Telephone = PartyMask.Telephone(party?.Telephone),
            Address = PartyMask.Address(party?.Address),
            Records = records,
            Proposed = [.. records.SelectMany(record => Proposed(record, today))],
        };
    }

    private PartyRecord Record(ImportedRow row, ImportBatchRow? batch)
    {
        ImportKind? kind = KindOf(row.Kind);
        return new PartyRecord(
            new ImportSource(
                row.Kind,
                kind?.Title ?? new BilingualText(row.Kind, row.Kind),
                batch?.Producer ?? kind?.Producer ?? "",
                row.Batch,
                batch?.FileHash ?? "",
                row.RowNumber,
                DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs),
                row.Version),
            JsonSerializer.Deserialize<Dictionary<string, string>>(row.Record, CaseJson.Options)!);
    }

    private IEnumerable<ProposedFact> Proposed(PartyRecord record, DateOnly today)
    {
        foreach (ImportFact fact in KindOf(record.Source.Kind)?.Facts ?? [])
        {
            string? value = fact.Value ?? record.Values.GetValueOrDefault(fact.ValueOf ?? "");
            if (value is null)
                continue;
            DateOnly? from = Day(record, fact.From);
            DateOnly? until = Day(record, fact.Until);
            yield return new ProposedFact
            {
                Fact = fact.Fact,
                Value = value,
                Text = fact.Text,
                From = from,
                Until = until,
                Holds = (from is null || from <= today) && (until is null || until > today),
                Source = record.Source,
            };
        }
    }

    private static DateOnly? Day(PartyRecord record, string? field) =>
        field is not null && record.Values.TryGetValue(field, out string? text) && RecordDay.TryParse(text, out DateOnly day)
            ? day
            : null;

    private ImportKind? KindOf(string name) => definitions.Imports.FirstOrDefault(kind => kind.Name == name);
}

/// <summary>What is left of a person's particulars where they are shown.</summary>
internal static class PartyMask
{
    private const string Hidden = "***";
    private const int ShownOfAddress = 6;

    /// <summary>The first character.</summary>
    public static string? Name(string? name) => string.IsNullOrEmpty(name) ? name : name[..Whole(name, 1)] + Hidden;

    /// <summary>The last two digits.</summary>
    public static string? Telephone(string? number) =>
        string.IsNullOrEmpty(number) ? number : Hidden + (number.Length > 4 ? number[^2..] : "");

    /// <summary>The place down to the district.</summary>
    public static string? Address(string? address) => string.IsNullOrEmpty(address)
        ? address
        : address[..Whole(address, Math.Min(ShownOfAddress, address.Length))] + Hidden;

    // A pair of surrogates stays together.
    private static int Whole(string text, int length) =>
        length < text.Length && char.IsHighSurrogate(text[length - 1]) ? length + 1 : length;
}
