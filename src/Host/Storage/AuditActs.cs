using CreditSupervision.Host.Auditing;
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

    public const string IncidentRetried = "incident-retried";

    public const string IncidentDismissed = "incident-dismissed";

    public const string SignedIn = "signed-in";

    public const string SignedOut = "signed-out";

    public const string SignInRefused = "sign-in-refused";

    public const string PersonChanged = "person-changed";

    public const string RightRefused = "right-refused";

    public const string AbsenceEntered = "absence-entered";

    public const string AbsenceEnded = "absence-ended";

    public const string CaseExported = "case-exported";

    public const string PersonalDataSeen = "personal-data-seen";

    public const string PersonalDataErased = "personal-data-erased";

    public const string Sealed = "sealed";

    public const string DefinitionsInstalled = "definitions-installed";

    /// <summary>Something happened to a draft of definitions; the details name the event.</summary>
    public const string DraftAdvanced = "draft-advanced";

    public const string DraftRefused = "draft-refused";

    /// <summary>The table of an impact preview was taken out of the house; it names parties.</summary>
    public const string PreviewExported = "preview-exported";
}

/// <summary>
/// What the audit keeps of an accepted command: the digest lets it answer for the events as well. The marks point at
/// the changed one; lines from before them have none.
/// </summary>
internal sealed record AcceptedDetails(
    string Command,
    string? RequestId,
    long FirstPosition,
    long LastPosition,
    long Sequence,
    string Digest,
    IReadOnlyList<string>? Marks = null)
{
    /// <summary>The details over the rows one command wrote, in their order.</summary>
    public static AcceptedDetails Of(
        string command, string? requestId, IReadOnlyList<EventRow> rows, ChainAlgorithm algorithm)
    {
        byte[][] hashes = [.. rows.Select(row => EventDigest.OfRow(row, algorithm))];
        return new AcceptedDetails(
            command,
            requestId,
            rows[0].Position,
            rows[^1].Position,
            rows[^1].Sequence,
            EventDigest.Of(hashes, algorithm),
            [.. hashes.Select(EventDigest.Mark)]);
    }
}

/// <summary>What the audit keeps of a refused command.</summary>
internal sealed record RefusedDetails(string Command, string? RequestId, RefusalCode Code, string Sentence);

/// <summary>Why a case was held or let go.</summary>
internal sealed record HoldDetails(string Reason);

/// <summary>What the audit keeps of a seal, so that chain and seals answer for each other.</summary>
internal sealed record SealedDetails(long Number, DateOnly Day, string Hash);
