using CreditSupervision.Host.Connectors;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Cli;

/// <summary>One import on its way through the rows: judges, prints, keeps in batches, counts. Without a store it keeps
/// nothing.</summary>
internal sealed class PenaltyImportRun(
    PenaltyIntake intake, PenaltyStore? store, PenaltyProvenance source, DateOnly today, string actor, TextWriter output)
{
    private readonly List<StoredPenalty> waiting = [];
    private readonly List<RejectedRow> rejected = [];
    private readonly Dictionary<TriageAdvice, int> advice = Enum.GetValues<TriageAdvice>().ToDictionary(known => known, _ => 0);
    private int added;
    private int changed;
    private int unchanged;

    /// <summary>The rows that were left out.</summary>
    public IReadOnlyList<RejectedRow> Rejected => rejected;

    public async Task TakeAsync(IEnumerable<PenaltyLine> lines, int batch, CancellationToken cancellationToken)
    {
        foreach (PenaltyLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line is RejectedRow bad)
                rejected.Add(bad);
            else if (line is PenaltyRow row)
                await TakeAsync(row);
            if (waiting.Count >= batch)
                await KeepAsync(cancellationToken);
        }
        await KeepAsync(cancellationToken);
    }

    public async Task SummariseAsync()
    {
        await output.WriteLineAsync(string.Join(", ", advice.Select(count => $"{Triage.TitleOf(count.Key).Zh} {count.Value}")));
        await output.WriteLineAsync(store is null
            ? $"dry run: nothing kept; {rejected.Count} rejected"
            : $"{added} added, {changed} changed, {unchanged} unchanged, {rejected.Count} rejected");
    }

    private async Task TakeAsync(PenaltyRow row)
    {
        JudgedPenalty judged = intake.Judge(row, today);
        advice[judged.Triage.Advice]++;
        waiting.Add(PenaltyIntake.Stored(judged, source with { RowNumber = row.RowNumber }));
        string missing = string.Join("、", judged.Triage.Missing.Select(document => document.Title.Zh));
        await output.WriteLineAsync(string.Join('\t',
            row.RowNumber, row.Record.PartyName, judged.Triage.Title.Zh, judged.Triage.Reason.Zh, missing));
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (store is not null && waiting.Count > 0)
        {
            PenaltyImport import = await store.SaveAsync(waiting, actor, cancellationToken);
            added += import.Added;
            changed += import.Changed;
            unchanged += import.Unchanged;
        }
        waiting.Clear();
    }
}
