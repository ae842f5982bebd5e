using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Storage;

/// <summary>The names of the acts in the audit; never reused for another meaning.</summary>
public static class AuditActs
{
    public const string CommandAccepted = "command-accepted";

    public const string CommandRefused = "command-refused";

    public const string CaseHeld = "case-held";

    public const string CaseReleased = "case-released";

    public const string PenaltiesImported = "penalties-imported";

    public const string DataImported = "data-imported";

    public const string ClockMoved = "clock-moved";

    public const string SupervisionFound = "supervision-found";

    public const string SupervisionResolved = "supervision-resolved";

    public const string AbsenceEntered = "absence-entered";

    public const string AbsenceEnded = "absence-ended";
}

/// <summary>What the audit keeps of an accepted command: the digest lets it answer for the events as well.</summary>
internal sealed record AcceptedDetails(
    string Command, string? RequestId, long FirstPosition, long LastPosition, long Sequence, string Digest)
{
    /// <summary>
    /// SHA-256 over the place, the name, the person, the day and the stored bytes of each event in turn.
    /// </summary>
    public static string DigestOf(IEnumerable<EventRow> events)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (EventRow row in events)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(
                $"{row.CaseId}\n{row.Sequence}\n{row.Name}\n{row.AtMs}\n{row.Day:yyyy-MM-dd}\n{row.ActorId}\n"
                + $"{row.ActorName}\n{row.ActorPost}\n{row.CommandId}\n{row.Body.Length}\n"));
            hash.AppendData(row.Body);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>What the audit keeps of a refused command.</summary>
internal sealed record RefusedDetails(string Command, string? RequestId, RefusalCode Code, string Sentence);

/// <summary>Why a case was held or let go.</summary>
internal sealed record HoldDetails(string Reason);
