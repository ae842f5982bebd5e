using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// One walk along the audit from its first line: what was seen so far, and the first thing that does not fit it.
/// </summary>
internal sealed class ChainWalk(SealCheck seals, ChainHead? head)
{
    private const string Audit = "audit";
    private const string EventsTable = "events";

    private readonly Dictionary<string, long> sequences = new(StringComparer.Ordinal);
    private string previous = AuditLog.Beginning;

    public long Lines { get; private set; }

    public long Events { get; private set; }

    /// <summary>What an accepted command's line says of its events; null for every other line and for a torn one.</summary>
    public static AcceptedDetails? Accepted(AuditRow line)
    {
        if (line.Act != AuditActs.CommandAccepted)
            return null;
        try
        {
            return JsonSerializer.Deserialize<AcceptedDetails>(line.Details, CaseJson.Options);
        }
        catch (JsonException)
        {
            // Its hash says so, with the row's name.
            return null;
        }
    }

    public AuditBreak? Line(AuditRow line)
    {
        long expected = Lines + 1;
        if (line.Position != expected)
        {
            return line.Position > expected
                ? Break(expected, $"该行缺失，其后为第{line.Position}行", $"the line is missing, {line.Position} follows")
                : Break(line.Position, "该行位于第1行之前，应为事后插入", "the line stands before line 1; it was inserted");
        }

        if (line.PreviousHash != previous)
        {
            return Break(
                line.Position,
                $"应承接哈希“{previous}”，实为“{line.PreviousHash}”",
                $"does not follow the line before it: expected previous hash '{previous}', found '{line.PreviousHash}'");
        }

        if (ChainAlgorithm.Find(line.Algorithm) is not { } algorithm)
        {
            return Break(
                line.Position,
                $"哈希算法“{line.Algorithm}”不存在",
                $"names the hash algorithm '{line.Algorithm}', which is none");
        }

        string made = AuditLog.Hash(line, algorithm);
        if (made != line.Hash)
        {
            return Break(
                line.Position,
                $"内容与哈希不符：应为{line.Hash}，实为{made}",
                $"its bytes do not give its hash: expected {line.Hash}, found {made}");
        }

        previous = line.Hash;
        Lines = line.Position;
        return seals.Line(line) ?? AgainstHead(line);
    }

    /// <summary>Compares the events of an accepted command with what its line says; other lines have none.</summary>
    public AuditBreak? EventsOf(AuditRow line, IEnumerable<EventRow> ofCase)
    {
        if (Accepted(line) is not { } details)
            return null;
        long before = sequences.GetValueOrDefault(line.Subject);
        List<EventRow> rows =
        [
            .. ofCase.Where(row => row.Sequence > before && row.Sequence <= details.Sequence)
                .OrderBy(row => row.Sequence),
        ];
        for (int place = 0; place < details.Sequence - before; place++)
        {
            long sequence = before + place + 1;
            if (place >= rows.Count || rows[place].Sequence != sequence)
                return Missing(line, details, sequence, place);
            if (place > 0 && rows[place].Position <= rows[place - 1].Position)
            {
                return AuditBreak.Of(
                    EventsTable,
                    rows[place].Position,
                    $"位置与顺序不符（{line.Subject}第{sequence}号），行被调换",
                    $"stands before the event it follows ({line.Subject}, sequence {sequence}); rows were reordered");
            }
        }

        if (Changed(line, details, rows) is { } changed)
            return changed;
        sequences[line.Subject] = details.Sequence;
        Events += rows.Count;
        return null;
    }

    /// <summary>True for an event that no line accounted for.</summary>
    public bool IsStray(EventRow row) => row.Sequence < 1 || row.Sequence > sequences.GetValueOrDefault(row.CaseId);

    /// <summary>Whether the walk came as far as the seals and the head file say.</summary>
    public AuditBreak? End()
    {
        if (seals.Beyond(Lines) is { } cut)
            return cut;
        return head is not null && head.Position > Lines
            ? Break(
                Lines + 1,
                $"该行缺失：seals/head.json记载审计曾到第{head.Position}行；末尾被截断，或者恢复了较早的备份",
                $"the line is missing: seals/head.json says the audit reached line {head.Position}; the end was cut off, "
                + "or an older backup was restored")
            : null;
    }

    private static AuditBreak? Changed(AuditRow line, AcceptedDetails details, List<EventRow> rows)
    {
        ChainAlgorithm algorithm = ChainAlgorithm.Find(line.Algorithm)!;
        if (details.Marks is null)
        {
            return EventDigest.Old(rows) == details.Digest ? null : AuditBreak.Of(
                EventsTable,
                details.FirstPosition,
                $"第{details.FirstPosition}至{details.LastPosition}行（{line.Subject}）存储后被改动；审计第{line.Position}行的摘要不同",
                $"rows {details.FirstPosition}..{details.LastPosition} ({line.Subject}) were changed after storing; "
                + $"audit line {line.Position} has another digest");
        }

        byte[][] hashes = [.. rows.Select(row => EventDigest.OfRow(row, algorithm))];
        for (int place = 0; place < rows.Count; place++)
        {
            if (place < details.Marks.Count && EventDigest.Mark(hashes[place]) == details.Marks[place])
                continue;
            return Changed(line, rows[place].Position);
        }

        // A mark is short; the digest is what cannot be forged.
        return EventDigest.Of(hashes, algorithm) == details.Digest ? null : Changed(line, rows[0].Position);
    }

    private static AuditBreak Changed(AuditRow line, long position) => AuditBreak.Of(
        EventsTable,
        position,
        $"存储后被改动（{line.Subject}）；审计第{line.Position}行的摘要不同",
        $"changed after storing ({line.Subject}); audit line {line.Position} has another digest");

    private static AuditBreak Missing(AuditRow line, AcceptedDetails details, long sequence, int place)
    {
        // The positions of one command follow each other; only its ends are written down.
        long position = Math.Min(details.FirstPosition + place, details.LastPosition);
        return AuditBreak.Of(
            EventsTable,
            position,
            $"该行缺失：{line.Subject}第{sequence}号事件；审计第{line.Position}行记载曾经写入",
            $"the row is missing: sequence {sequence} of {line.Subject}; audit line {line.Position} says it was written");
    }

    private AuditBreak? AgainstHead(AuditRow line) => head is not null && head.Position == line.Position
        && head.Hash != line.Hash
        ? Break(
            line.Position,
            $"seals/head.json记载的哈希为{head.Hash}，实为{line.Hash}；历史被整体改写，或者恢复了另一数据库",
            $"seals/head.json has the hash {head.Hash}, found {line.Hash}; history was written anew, or another database "
            + "was restored")
        : null;

    private static AuditBreak Break(long row, string zh, string en) => AuditBreak.Of(Audit, row, zh, en);
}
