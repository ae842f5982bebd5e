using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Health;

/// <summary>
/// Asks each part of the host whether it works, by using it: reads the schema, takes the writer's turn and gives it
/// back, looks at the definitions and at the pulse of the pumps. Callers that come together share one answer, so that
/// asking often costs nothing.
/// </summary>
internal sealed class ReadinessCheck(
    CaseDatabase database,
    DefinitionCatalogue catalogue,
    Readiness readiness,
    PumpPulse pulse,
    PumpTerms terms)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<ReadinessReport>? running;

    public Task<ReadinessReport> RunAsync()
    {
        lock (gate)
        {
            return running is { IsCompleted: false } ? running : running = Task.Run(AskAsync);
        }
    }

    private async Task<ReadinessReport> AskAsync()
    {
        Task<ReadinessPart> schema = AskAsync("database", SchemaAsync);
        Task<ReadinessPart> writer = AskAsync("writer", WriterAsync);
        return new ReadinessReport([await schema, Definitions(), Pumps(), await writer]);
    }

    private static async Task<ReadinessPart> AskAsync(string name, Func<CancellationToken, Task<string?>> ask)
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            // A driver that does not look at its token must not make us wait with it.
            string? trouble = await ask(patience.Token).WaitAsync(Patience + Patience, CancellationToken.None);
            return new ReadinessPart(name, trouble is null, trouble ?? "ok");
        }
        catch (Exception fault)
        {
            bool late = fault is OperationCanceledException or TimeoutException;
            return new ReadinessPart(name, Ok: false, late ? "no answer in time" : $"failed: {fault.GetType().Name}");
        }
    }

    private async Task<string?> SchemaAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        SchemaStanding schema = await SchemaStanding.OfAsync(db, cancellationToken);
        if (!schema.IsNewest)
            return "the schema is older than this host; run migrate";
        if (schema.Applied.Except(schema.Known, StringComparer.Ordinal).Any())
            return "the schema is newer than this host; upgrade it";
        await db.Cases.AnyAsync(cancellationToken);
        return null;
    }

    private async Task<string?> WriterAsync(CancellationToken cancellationToken)
    {
        await using WriteTransaction turn = await database.WriteAsync(cancellationToken);
        return null;
    }

    private ReadinessPart Definitions()
    {
        CaseKind[] missing = [.. LifecycleCatalogue.All.Select(lifecycle => lifecycle.Kind).Where(kind => catalogue.Newest(kind) is null)];
        string state = !readiness.IsReady ? "the host is still preparing"
            : missing.Length > 0 ? $"no definition of {string.Join(", ", missing.Select(kind => kind.Value))}"
            : catalogue.RuleBook.Decisions.Count == 0 ? "the rule book is empty"
            : "ok";
        return new ReadinessPart("definitions", state == "ok", state);
    }

    private ReadinessPart Pumps()
    {
        TimeSpan silence = pulse.Silence();
        bool ok = silence < TimeSpan.FromSeconds(terms.SilenceSeconds);
        return new ReadinessPart("pumps", ok, ok ? "ok" : string.Create(
            CultureInfo.InvariantCulture, $"no finished round for {(long)silence.TotalSeconds} seconds"));
    }
}
