using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Cli;

/// <summary>One import on its way through the rows: judges, prints, keeps in batches, counts. A dry run keeps
/// nothing.</summary>
internal sealed class PenaltyImportRun(
    PenaltyIntake intake,
    PenaltyPublications? publications,
    PenaltyOrigin origin,
    bool keeps,
    string actor,
    TextWriter output)
{
    private readonly PenaltyVerdicts verdicts = new();
    private List<JudgedPenalty> waiting = [];
    private Task keeping = Task.CompletedTask;
    private readonly List<RejectedRow> rejected = [];
    private readonly SortedDictionary<TriageAdvice, (string Title, int Rows)> advice = [];
    private readonly Dictionary<string, int> published = new(StringComparer.Ordinal);
    private int added;
    private int changed;
    private int unchanged;

    /// <summary>The rows that were left out.</summary>
    public IReadOnlyList<RejectedRow> Rejected => rejected;

    /// <summary>How many rows were judged.</summary>
    public int Taken => advice.Values.Sum(count => count.Rows);

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
                await PassOnAsync(cancellationToken);
        }
        await PassOnAsync(cancellationToken);
        await keeping;
    }

    public async Task SummariseAsync()
    {
        await output.WriteLineAsync(string.Join(", ", advice.Values.Select(count => $"{count.Title} {count.Rows}")));
        if (published.Count > 0)
        {
            await output.WriteLineAsync("公示：" + string.Join(", ", published.OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => $"{count.Key} {count.Value}")));
        }

        await output.WriteLineAsync(!keeps
            ? $"dry run: nothing kept; {rejected.Count} rejected"
            : $"{added} added, {changed} changed, {unchanged} unchanged, {rejected.Count} rejected");
    }

    private async Task TakeAsync(PenaltyRow row)
    {
        JudgedPenalty judged = intake.Judge(row, verdicts);
        int before = advice.GetValueOrDefault(judged.Triage.Advice).Rows;
        advice[judged.Triage.Advice] = (judged.Triage.Title.Zh, before + 1);
        waiting.Add(judged);
        string missing = string.Join("、", judged.Triage.Missing.Select(document => document.Title.Zh));
        await output.WriteLineAsync(string.Join('\t',
            row.RowNumber, judged.ListedName, judged.Triage.Title.Zh, judged.Triage.Reason.Zh, missing));
    }

    // One batch is written while the next is read and judged; never more than one, so that memory stays bounded.
    private async Task PassOnAsync(CancellationToken cancellationToken)
    {
        await keeping;
        List<JudgedPenalty> full = waiting;
        waiting = [];
        if (keeps && full.Count > 0)
            keeping = Task.Run(() => KeepAsync(full, cancellationToken), cancellationToken);
    }

    private async Task KeepAsync(List<JudgedPenalty> judged, CancellationToken cancellationToken)
    {
        PenaltyImport import = await intake.KeepAsync(judged, origin, actor, cancellationToken);
        added += import.Added;
        changed += import.Changed;
        unchanged += import.Unchanged;
        foreach (PenaltyPublication publication in publications is null ? [] : await publications.ArriveAsync(judged, cancellationToken))
        {
            string word = Word(publication);
            published[word] = published.GetValueOrDefault(word) + 1;
        }
    }

    private static string Word(PenaltyPublication publication) => publication switch
    {
        { Case: not null } => "已立案",
        { Refusal: not null } => "未能立案",
        { Offer.Advice: PublicationAdvice.None } => "无须立案",
        _ => "待人工核对",
    };
}
