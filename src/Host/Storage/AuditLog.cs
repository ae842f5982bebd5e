using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
            Hash = "",
        };
        row.Hash = Hash(row);
        db.Audit.Add(row);
        db.Heads = db.Heads with { Audit = new AuditHead(row.Position, row.Hash) };
    }

    // Each part goes in with its length, so that no two different lines have the same bytes.
    internal static string Hash(AuditRow row)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, row.Position);
        hash.AppendData(number);
        BinaryPrimitives.WriteInt64BigEndian(number, row.AtMs);
        hash.AppendData(number);
        byte[][] parts = [Bytes(row.Actor), Bytes(row.Act), Bytes(row.Subject), row.Details, Bytes(row.PreviousHash)];
        foreach (byte[] part in parts)
        {
            BinaryPrimitives.WriteInt64BigEndian(number, part.Length);
            hash.AppendData(number);
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
