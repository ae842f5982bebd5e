using System.Runtime.CompilerServices;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>Which versions of the definitions there are, and which open cases run under them.</summary>
public sealed class DefinitionQueries(CaseDatabase database, DefinitionCatalogue catalogue)
{
    private const int PartSize = 200;

    /// <summary>Every version known on a day by definition, oldest first, with the number of its open cases.</summary>
    public async Task<IReadOnlyList<DefinitionLine>> ListAsync(DateOnly on, CancellationToken cancellationToken)
    {
        DefinitionSet known = catalogue.On(on).Catalogue;
        await using CaseDb db = database.Read();
        var counts = await db.Cases.Where(row => row.ClosedOn == null)
            .GroupBy(row => new { row.Kind, row.DefinitionVersion })
            .Select(rows => new { rows.Key.Kind, rows.Key.DefinitionVersion, Count = rows.Count() })
            .ToListAsync(cancellationToken);
        Dictionary<(string, int), int> running =
            counts.ToDictionary(count => (count.Kind, count.DefinitionVersion), count => count.Count);
        return
        [
            .. known.Flows.OrderBy(flow => flow.Key.DefinitionId, StringComparer.Ordinal)
                .ThenBy(flow => flow.Key.Version)
                .Select(flow => new DefinitionLine(
                    flow.Value,
                    known.Newest(new CaseKind(flow.Key.DefinitionId)) == flow.Value,
                    running.GetValueOrDefault(flow.Key))),
        ];
    }

    /// <summary>The open cases of a kind in the order of their ids, a part at a time.</summary>
    public async IAsyncEnumerable<CaseState> OpenAsync(
        CaseKind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<string> ids = await db.Cases.Where(row => row.ClosedOn == null && row.Kind == kind.Value)
            .OrderBy(row => row.Series).ThenBy(row => row.Serial).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (string[] part in ids.Chunk(PartSize))
        {
            Dictionary<string, byte[]> states = await db.Cases.Where(row => part.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, row => row.State, cancellationToken);
            foreach (string id in part)
                if (states.TryGetValue(id, out byte[]? state))
                    yield return CaseJson.ReadState(state);
        }
    }

    /// <summary>One case, open or closed; null where there is none.</summary>
    public async Task<CaseState?> FindAsync(CaseId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.Cases.Where(row => row.Id == id.Value).Select(row => row.State)
            .SingleOrDefaultAsync(cancellationToken) is { } state
                ? CaseJson.ReadState(state)
                : null;
    }
}

/// <summary>One version of a definition, whether new cases begin with it, and how many open cases it has.</summary>
public sealed record DefinitionLine(FlowDefinition Flow, bool IsNewest, int OpenCases);
