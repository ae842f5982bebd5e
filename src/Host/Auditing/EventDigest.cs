using System.Globalization;
using System.Text;
using CreditSupervision.Host.Storage.Rows;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// What an audit line says about the events of one command: a digest over the hash of each event, and the beginning of
/// each hash, so that a verification can name the one row that was changed.
/// </summary>
internal static class EventDigest
{
    /// <summary>The bytes of each hash that only point at the changed row; the promise rests on the digest.</summary>
    private const int MarkBytes = 8;

    /// <summary>The hash over the place, the name, the person, the day and the stored bytes of an event.</summary>
    public static byte[] OfRow(EventRow row, ChainAlgorithm algorithm)
    {
        using ChainHash hash = new(algorithm);
        return hash.Append(Head(row)).Append(row.Body).ToBytes();
    }

    public static string Of(IEnumerable<byte[]> rows, ChainAlgorithm algorithm)
    {
        using ChainHash hash = new(algorithm);
        foreach (byte[] row in rows)
            hash.Append(row);
        return hash.ToHex();
    }

    /// <summary>The digest of lines from before the marks: one SHA-256 over everything in turn.</summary>
    public static string Old(IEnumerable<EventRow> events)
    {
        using ChainHash hash = new(ChainAlgorithm.Sha256);
        foreach (EventRow row in events)
            hash.Append(Head(row)).Append(row.Body);
        return hash.ToHex();
    }

    public static string Mark(byte[] row) => Convert.ToHexStringLower(row.AsSpan(0, MarkBytes));

    /// <summary>What is hashed in front of an event's body, as text; an export carries it beside the body.</summary>
    public static byte[] Head(EventRow row) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{row.CaseId}\n{row.Sequence}\n{row.Name}\n{row.AtMs}\n{row.Day:yyyy-MM-dd}\n{row.ActorId}\n"
        + $"{row.ActorName}\n{row.ActorPost}\n{row.CommandId}\n{row.Body.Length}\n"));
}
