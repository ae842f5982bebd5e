using System.Linq.Expressions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>An imported penalty decision.</summary>
public sealed record ImportedPenalty
{
    public required string BusinessKey { get; init; }

    public required int Version { get; init; }

    public required string PartyName { get; init; }

    public required string PartyCode { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public required string AuthorityName { get; init; }

    public string? AuthorityCode { get; init; }

    public required bool Incomplete { get; init; }

    public string? Triage { get; init; }

    public CaseId? OpenedCase { get; init; }
}

/// <summary>A penalty with everything that is kept of it.</summary>
public sealed record PenaltyView
{
    public required ImportedPenalty Line { get; init; }

    /// <summary>The record as JSON, as it was imported.</summary>
    public required byte[] Record { get; init; }

    /// <summary>The rule book's answer as JSON; null where it was not asked.</summary>
    public byte[]? Verdict { get; init; }

    /// <summary>Where each version came from, oldest first.</summary>
    public required IReadOnlyList<PenaltyProvenance> Provenance { get; init; }
}

/// <summary>A case about the publication of a penalty.</summary>
public sealed record PublicationCase(CaseId Case, string PenaltyNumber, string PartyCode, string PartyName)
{
    /// <summary>True for the penalty of that number and party; a party without a unified code is known by its name.</summary>
    public bool IsAbout(string? number, string partyCode, string partyName) =>
        number == PenaltyNumber && partyCode == PartyCode && (partyCode.Length > 0 || partyName == PartyName);
}

/// <summary>The imported penalty decisions. Reads only.</summary>
public sealed class PenaltyQueries(CaseDatabase database)
{
    private const int AtOnce = 500;

    /// <summary>
    /// Newest decision first; empty <paramref name="q"/> and null <paramref name="triage"/> mean all.
    /// </summary>
    public async Task<Page<ImportedPenalty>> ListAsync(
        string? q, string? triage, Paging paging, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        IQueryable<PenaltyRow> rows = db.Penalties;
        if (!string.IsNullOrWhiteSpace(q))
        {
            rows = rows.Where(row => row.PartyName.Contains(q) || row.PartyCode.Contains(q)
                || row.BusinessKey.Contains(q));
        }

        if (triage is not null)
            rows = rows.Where(row => row.Triage == triage);
        int total = await rows.CountAsync(cancellationToken);
        // Translated as a whole, so that record and verdict stay unread.
        List<ImportedPenalty> page = await rows.OrderByDescending(row => row.DecidedOn).ThenBy(row => row.BusinessKey)
            .Skip(paging.Skip).Take(paging.Size).Select(Line).ToListAsync(cancellationToken);
        return new Page<ImportedPenalty>(page, total);
    }

    public async Task<PenaltyView?> FindAsync(string businessKey, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        PenaltyRow? row = await db.Penalties
            .SingleOrDefaultAsync(row => row.BusinessKey == businessKey, cancellationToken);
        if (row is null)
            return null;
        List<PenaltyVersionRow> versions = await db.PenaltyVersions.Where(version => version.BusinessKey == businessKey)
            .OrderBy(version => version.Version).ToListAsync(cancellationToken);
        return new PenaltyView
        {
            Line = LineOf(row),
            Record = row.Record,
            Verdict = row.Verdict,
            Provenance =
            [
                .. versions.Select(version => new PenaltyProvenance
                {
                    File = version.File,
                    Batch = version.Batch,
                    FileHash = version.FileHash,
                    RowNumber = version.RowNumber,
                    At = DateTimeOffset.FromUnixTimeMilliseconds(version.AtMs),
                }),
            ],
        };
    }

    /// <summary>The records of these keys as JSON, as they were imported; an unknown key is left out.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> RecordsAsync(
        IReadOnlyCollection<string> businessKeys, CancellationToken cancellationToken)
    {
        Dictionary<string, byte[]> records = new(StringComparer.Ordinal);
        await using CaseDb db = database.Read();
        foreach (string[] part in businessKeys.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var rows = await db.Penalties.Where(row => part.Contains(row.BusinessKey))
                .Select(row => new { row.BusinessKey, row.Record }).ToListAsync(cancellationToken);
            foreach (var row in rows)
                records.Add(row.BusinessKey, row.Record);
        }

        return records;
    }

    /// <summary>The cases about the publication of penalties of these numbers, open or not, newest first.</summary>
    public async Task<IReadOnlyList<PublicationCase>> PublicationsAsync(
        IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        string kind = CaseKind.PenaltyPublicity.Value;
        List<PublicationCase> cases = [];
        await using CaseDb db = database.Read();
        foreach (string[] part in numbers.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var rows = await db.Cases
                .Where(row => row.Kind == kind && row.PenaltyNumber != null && part.Contains(row.PenaltyNumber))
                .OrderByDescending(row => row.OpenedOn).ThenByDescending(row => row.Id)
                .Select(row => new { row.Id, row.PenaltyNumber, row.PartyCode, row.PartyName })
                .ToListAsync(cancellationToken);
            cases.AddRange(rows.Select(row => new PublicationCase(
                new CaseId(row.Id), row.PenaltyNumber!, row.PartyCode, row.PartyName)));
        }

        return cases;
    }

    private static Expression<Func<PenaltyRow, ImportedPenalty>> Line { get; } = row => new ImportedPenalty
    {
        BusinessKey = row.BusinessKey,
        Version = row.Version,
        PartyName = row.PartyName,
        PartyCode = row.PartyCode,
        DecidedOn = row.DecidedOn,
        AuthorityName = row.AuthorityName,
        AuthorityCode = row.AuthorityCode,
        Incomplete = row.Incomplete,
        Triage = row.Triage,
        OpenedCase = row.OpenedCase == null ? null : new CaseId(row.OpenedCase),
    };

    private static Func<PenaltyRow, ImportedPenalty> LineOf { get; } = Line.Compile();
}
