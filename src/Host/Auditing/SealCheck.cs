using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// The seals of a database as witnesses: first each for itself, then those that are sound against the audit and the
/// events.
/// </summary>
internal sealed class SealCheck
{
    private const string Seals = "seals";

    private readonly Dictionary<long, string> told = [];
    private readonly ILookup<long, SealRow> witnesses;

    public SealCheck(IReadOnlyList<SealRow> rows, IReadOnlyList<(string Name, SealRow? Seal)> files)
    {
        List<SealRow> sound = [];
        foreach (SealRow row in rows)
        {
            Broken = Own(row, sound.LastOrDefault());
            if (Broken is not null)
                break;
            sound.Add(row);
        }

        Sound = sound;
        // A file outlives its row: where the table was cut off, the file still says how far the audit reached.
        witnesses = sound.Concat(files.Select(file => file.Seal).OfType<SealRow>().Where(IsWhole))
            .ToLookup(seal => seal.AuditPosition);
        Broken ??= AgainstFiles(sound, files);
    }

    /// <summary>The seals up to the first broken one.</summary>
    public IReadOnlyList<SealRow> Sound { get; }

    /// <summary>The first seal that is not what it was; null where none was found so far.</summary>
    public AuditBreak? Broken { get; }

    /// <summary>Whether a line of the audit is what the seals over it say.</summary>
    public AuditBreak? Line(AuditRow line)
    {
        if (line.Act == AuditActs.Sealed)
            Told(line);
        SealRow? seal = witnesses[line.Position].FirstOrDefault(seal => seal.AuditHash != line.Hash);
        return seal is null ? null : AuditBreak.Of(
            "audit",
            line.Position,
            $"封印第{seal.Number}号（{seal.Day:yyyy-MM-dd}）记载的哈希为{seal.AuditHash}，实为{line.Hash}；历史被整体改写",
            $"seal {seal.Number} of {seal.Day:yyyy-MM-dd} has the hash {seal.AuditHash}, found {line.Hash}; history was "
            + "written anew");
    }

    /// <summary>The cut-off line where a seal reaches further than the audit does.</summary>
    public AuditBreak? Beyond(long lines)
    {
        SealRow? seal = witnesses.Where(at => at.Key > lines).SelectMany(at => at).MinBy(seal => seal.Number);
        return seal is null ? null : AuditBreak.Of(
            "audit",
            lines + 1,
            $"该行缺失：封印第{seal.Number}号（{seal.Day:yyyy-MM-dd}）记载审计曾到第{seal.AuditPosition}行；末尾被截断",
            $"the line is missing: seal {seal.Number} of {seal.Day:yyyy-MM-dd} says the audit reached line "
            + $"{seal.AuditPosition}; the end was cut off");
    }

    /// <summary>The digests of the events under each seal, and that audit and seals know of each other.</summary>
    public async Task<AuditBreak?> EventsAsync(CaseDb db, CancellationToken cancellationToken)
    {
        SealRow? before = null;
        foreach (SealRow seal in Sound)
        {
            if (!told.TryGetValue(seal.Number, out string? hash) || hash != seal.Hash)
            {
                return Break(
                    seal.Number,
                    "审计中没有设置该封印的记录，应为事后插入",
                    "the audit does not say that this seal was set; it was inserted");
            }

            (string digest, long events) = await AuditSeals.EventsAsync(
                db, before?.EventPosition ?? 0, seal.EventPosition, ChainAlgorithm.Find(seal.Algorithm)!, cancellationToken);
            if (digest != seal.EventsDigest || (before?.Events ?? 0) + events != seal.Events)
            {
                return Break(
                    seal.Number,
                    $"其下事件的摘要应为{seal.EventsDigest}，实为{digest}",
                    $"the events under it: expected the digest {seal.EventsDigest}, found {digest}");
            }

            before = seal;
        }

        long missing = told.Keys.Where(number => number > Sound.Count).Order().FirstOrDefault();
        return missing == 0 ? null : Break(
            missing,
            "该封印缺失：审计记载曾经设置",
            "the seal is missing: the audit says it was set");
    }

    private static AuditBreak? Own(SealRow row, SealRow? before)
    {
        long expected = (before?.Number ?? 0) + 1;
        if (row.Number != expected)
            return Break(expected, $"该封印缺失，其后为第{row.Number}号", $"the seal is missing, {row.Number} follows");
        string previous = before?.Hash ?? AuditLog.Beginning;
        if (row.PreviousHash != previous)
        {
            return Break(
                row.Number,
                $"应承接哈希“{previous}”，实为“{row.PreviousHash}”",
                $"does not follow the seal before it: expected previous hash '{previous}', found '{row.PreviousHash}'");
        }

        string? made = ChainAlgorithm.Find(row.Algorithm) is { } algorithm ? AuditSeals.Hash(row, algorithm) : null;
        return made == row.Hash ? null : Break(
            row.Number,
            $"内容与哈希不符：应为{row.Hash}，实为{made ?? row.Algorithm}",
            $"its bytes do not give its hash: expected {row.Hash}, found {made ?? row.Algorithm}");
    }

    private static AuditBreak? AgainstFiles(List<SealRow> sound, IReadOnlyList<(string Name, SealRow? Seal)> files)
    {
        foreach ((string name, SealRow? file) in files)
        {
            if (file is null)
                return new AuditBreak(name, 0, new Rules.BilingualText("该文件不是封印", "the file is no seal"));
            if (file.Number > sound.Count)
            {
                return Break(
                    file.Number,
                    $"该封印缺失：文件{name}记载曾经设置",
                    $"the seal is missing: the file {name} says it was set");
            }

            SealRow row = sound[(int)file.Number - 1];
            if (row.Hash != file.Hash)
            {
                return Break(
                    row.Number,
                    $"文件{name}记载的哈希为{file.Hash}，实为{row.Hash}；封印被整体改写",
                    $"the file {name} has the hash {file.Hash}, found {row.Hash}; the seals were written anew");
            }
        }

        return null;
    }

    private static bool IsWhole(SealRow seal) =>
        ChainAlgorithm.Find(seal.Algorithm) is { } algorithm && AuditSeals.Hash(seal, algorithm) == seal.Hash;

    private void Told(AuditRow line)
    {
        SealedDetails? details;
        try
        {
            details = JsonSerializer.Deserialize<SealedDetails>(line.Details, CaseJson.Options);
        }
        catch (JsonException)
        {
            return;
        }

        if (details is not null)
            told[details.Number] = details.Hash;
    }

    private static AuditBreak Break(long row, string zh, string en) => AuditBreak.Of(Seals, row, zh, en);
}
