using System.Diagnostics;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Migration;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Moves cases to another version one by one, each through the desk in a transaction of its own, and says of each what
/// became of it. What stops one case does not stop the others.
/// </summary>
public sealed class BulkMigration(DefinitionCatalogue catalogue, ICaseDesk desk)
{
    /// <summary>One case; without a person the plan only is made.</summary>
    public async Task<MigrationLine> MoveAsync(
        CaseState state, FlowDefinition target, Actor? by, string opinion, CancellationToken cancellationToken)
    {
        if (state.IsClosed)
            return Line(state, null, MigrationResult.Skipped, new BilingualText("已办结", "closed"));
        if (state.Definition.Version == target.Version)
            return Line(state, null, MigrationResult.Skipped, new BilingualText("已在该版本", "already on this version"));
        MigrationPlan plan = MigrationPlanner.Plan(
            state, catalogue.Pinned(state.Definition), target, catalogue.Directory);
        if (!plan.CanMove)
            return Line(state, plan, MigrationResult.NeedsPerson, null);
        if (by is null)
            return Line(state, plan, MigrationResult.Moves, null);
        MigrateCase command = new() { Case = state.Id, Version = target.Version, Opinion = opinion };
        try
        {
            return await desk.SubmitAsync(command, by, requestId: null, cancellationToken) switch
            {
                DeskAnswer.Done => Line(state, plan, MigrationResult.Done, null),
                // Somebody was faster and changed what the plan rests on; the next run tells it anew.
                DeskAnswer.No { Refusal: { } refusal } => Line(
                    state,
                    plan,
                    refusal.Code == RefusalCode.MigrationNeedsPerson ? MigrationResult.NeedsPerson : MigrationResult.Failed,
                    refusal.Sentence),
                _ => throw new UnreachableException(),
            };
        }
        catch (CaseHeldException held)
        {
            return Line(state, plan, MigrationResult.Failed, new BilingualText(
                $"案件已挂起：{held.Message}", $"the case is held: {held.Message}"));
        }
    }

    private static MigrationLine Line(
        CaseState state, MigrationPlan? plan, MigrationResult result, BilingualText? reason) =>
        new(state, plan, result, reason);
}

/// <summary>What became of one case; the reason is null where the plan says it.</summary>
public sealed record MigrationLine(CaseState State, MigrationPlan? Plan, MigrationResult Result, BilingualText? Reason);

/// <summary>What can become of a case; the names are stable in the JSON output.</summary>
public enum MigrationResult
{
    /// <summary>It was moved.</summary>
    Done,

    /// <summary>It would be moved; nothing was changed.</summary>
    Moves,

    /// <summary>Nothing to do: closed, or on the version already.</summary>
    Skipped,

    /// <summary>It stays until a person has looked at it.</summary>
    NeedsPerson,

    /// <summary>The desk refused it, for example because the person may not.</summary>
    Failed,
}
