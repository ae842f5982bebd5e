using System.Text.Json;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The chained record of who did what. Each line's hash covers the bytes as they are stored and the hash before it, so
/// a changed, missing or inserted line breaks every later one.
/// </summary>
public sealed class AuditLog(CaseDatabase database, TimeProvider time)
{
    /// <summary>What the first line builds on.</summary>
    internal const string Beginning = "";

    /// <summary>Writes a line of its own: a sign-in, an export, a look at personal data.</summary>
    public async Task RecordAsync(
        string actor, string act, string subject, object details, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        await AppendAsync(write.Db, time.NowMs(), actor, act, subject, details, cancellationToken);
        await write.CommitAsync();
    }

    /// <summary>Adds a line to a transaction; it is there exactly when what it reports is.</summary>
    internal static async Task AppendAsync(
        CaseDb db,
        long atMs,
        string actor,
        string act,
        string subject,
        object details,
        CancellationToken cancellationToken)
    {
        AuditHead last = await WriteHeads.AuditAsync(db, cancellationToken);
        AuditRow row = new()
        {
            Position = last.Position + 1,
            AtMs = atMs,
            Actor = actor,
            Act = act,
            Subject = subject,
            Details = JsonSerializer.SerializeToUtf8Bytes(details, details.GetType(), CaseJson.Options),
            PreviousHash = last.Hash,
            Algorithm = db.Chain.Name,
            Hash = "",
        };
        row.Hash = Hash(row, db.Chain);
        db.Audit.Add(row);
        db.Heads = db.Heads with { Audit = new AuditHead(row.Position, row.Hash) };
    }

    /// <summary>
    /// The hash of a line: over the hash of its contents and the hash before it. So an export can carry the chain
    /// without the contents of other cases.
    /// </summary>
    internal static string Hash(AuditRow row, ChainAlgorithm algorithm)
    {
        if (algorithm == ChainAlgorithm.Flat)
        {
            using ChainHash flat = new(algorithm);
            return Contents(flat, row).Part(row.PreviousHash).ToHex();
        }

        return Link(algorithm, ContentHash(row, algorithm), row.PreviousHash);
    }

    internal static string ContentHash(AuditRow row, ChainAlgorithm algorithm)
    {
        using ChainHash hash = new(algorithm);
        return Contents(hash, row).ToHex();
    }

    internal static string Link(ChainAlgorithm algorithm, string contentHash, string previousHash)
    {
        using ChainHash hash = new(algorithm);
        return hash.Part(contentHash).Part(previousHash).ToHex();
    }

    private static ChainHash Contents(ChainHash hash, AuditRow row) =>
        hash.Number(row.Position).Number(row.AtMs).Part(row.Actor).Part(row.Act).Part(row.Subject).Part(row.Details);
}
