using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Desk;

/// <summary>What the decider is asked with; without a briefing the refusal is known already.</summary>
internal sealed record Gathered(Briefing? Briefing, CaseCommand Command, Refusal? Refusal);

/// <summary>Completes a command with everything its decision may depend on.</summary>
internal sealed class Gathering(DefinitionCatalogue catalogue, Briefings briefings)
{
    public async Task<Gathered> ForAsync(
        CaseDb db, OpenCase command, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        if (catalogue.On(today).Catalogue.Newest(command.Kind) is not { } newest)
            return new Gathered(null, command, Refusals.KindUnknown(command.Kind));
        Briefing briefing = await briefings.ForAsync(db, command, newest, actor, today, cancellationToken);
        CaseId id = command.Case.Value is { Length: > 0 }
            ? command.Case
            : await CaseSerial.NextAsync(db, command.Kind, command.Authority, today.Year, cancellationToken);
        return new Gathered(briefing, command with { Case = id, Entry = command.Entry ?? briefing.Entry?.Id }, null);
    }

    public async Task<Gathered> ForAsync(
        CaseDb db, CaseState? state, CaseCommand command, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        if (state is null)
            return new Gathered(null, command, Refusals.CaseUnknown(command.Case));
        Briefing briefing = await briefings.ForAsync(db, state, Pinned(state), actor, today, cancellationToken);
        if (command is MigrateCase migrate)
            briefing = briefing with { Target = catalogue.On(today).Catalogue.Version(state.Definition.DefinitionId, migrate.Version) };
        return new Gathered(await briefings.CompleteAsync(db, briefing, command, cancellationToken), command, null);
    }

    // The host lacks a file; the case itself is sound and goes on once the file is there, so it is not held.
    private FlowDefinition Pinned(CaseState state)
    {
        try
        {
            return catalogue.Pinned(state.Definition);
        }
        catch (InvalidOperationException missing)
        {
            throw new DefinitionMissing(missing);
        }
    }
}

/// <summary>The host has no text of the version a case is pinned to.</summary>
internal sealed class DefinitionMissing(Exception missing) : Exception(missing.Message, missing);
