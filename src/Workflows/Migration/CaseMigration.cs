using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Migration;

/// <summary>Decides <see cref="MigrateCase"/>: the plan is made anew on the case as it stands, whatever a list said before.</summary>
internal static class CaseMigration
{
    public static Decision Decide(CaseState state, MigrateCase command, Briefing briefing, IFlowEngine engine)
    {
        if (Permissions.ToMigrate(briefing.Actor, state) is { } notPermitted)
            return new Refused(notPermitted);
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));
        if (briefing.Target is not { } target || target.DefinitionId != state.Definition.DefinitionId
            || target.Version != command.Version || target.Version == state.Definition.Version)
            return new Refused(Refusals.DefinitionUnknown(state, command.Version));
        MigrationPlan plan = MigrationPlanner.Plan(state, briefing.Definition, target, briefing.Directory);
        if (!plan.CanMove)
            return new Refused(Refusals.MigrationNeedsPerson(plan));
        if (string.IsNullOrWhiteSpace(command.Opinion))
            return new Refused(Refusals.MigrationOpinion());

        CaseRun run = new(state.Id, state, briefing with { Definition = target }, engine);
        run.Emit(new DefinitionChanged
        {
            From = plan.From,
            To = plan.To,
            Moved = plan.Moved,
            Arrivals = plan.Arrivals,
            Opinion = command.Opinion.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
        return run.Finish();
    }
}
