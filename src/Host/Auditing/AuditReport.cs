using System.Globalization;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// The first row that is not what it was: its table, its place in it, and in words what was expected and what found.
/// </summary>
public sealed record AuditBreak(string Table, long Row, BilingualText Sentence)
{
    internal static AuditBreak Of(string table, long row, string zh, string en) =>
        new(table, row, new BilingualText(zh, en));

    /// <summary>For example <c>events 57: ...</c>, in English.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table} {Row}: {Sentence.En}");
}

/// <summary>
/// What a verification found; <see cref="Broken"/> names the first broken row, null where all is sound.
/// </summary>
public sealed record AuditReport(long Lines, long Events, long Seals, AuditBreak? Broken)
{
    /// <summary>The lines after the last seal: what only the head file answers for.</summary>
    public long Unsealed { get; init; }

    public bool IsSound => Broken is null;
}

/// <summary>How far a verification has come.</summary>
public sealed record AuditProgress(long Done, long Total);
