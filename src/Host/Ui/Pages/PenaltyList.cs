using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Ui.Pages;

/// <summary>Which imported penalties wait for somebody's decision to open a case.</summary>
internal static class PenaltyList
{
    /// <summary>The advice that asks for a person, as the importer writes it.</summary>
    public static readonly IReadOnlyList<string> Asking = ["list", "lookCloser"];

    private static readonly Paging One = new(1, 1);

    public static async Task<int> WaitingAsync(
        PenaltyQueries penalties, Actor actor, AuthorityDirectory directory, CancellationToken cancellationToken)
    {
        if (actor.Authority is null || !directory.TryFind(actor.Authority, out _))
            return 0;
        int waiting = 0;
        foreach (string triage in Asking)
            waiting += (await penalties.ListAsync(null, triage, One, cancellationToken)).Total;
        return waiting;
    }
}
