using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Decides while others write, on what is stored at the moment, so that the turn has only to look whether it still
/// stands. Deciding is pure: from the same state, command and briefing comes the same decision, whenever and wherever it
/// is asked. What differs in the turn is decided again there.
/// </summary>
internal sealed class Foresight(CaseDatabase database, Gathering gathering, Decider decider)
{
    /// <summary>Null where nothing was foreseen: for what lives on the newest rows, and where something went wrong.</summary>
    public async Task<Foreseen?> LookAsync(CaseCommand command, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        if (command is OpenCase or MigrateCase or WithdrawTask)
            return null;
        try
        {
            return await database.LookAsync(db => DecideAsync(db, command, actor, today, cancellationToken));
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // The turn meets it again, and there it is known whose it is.
            return null;
        }
    }

    private async Task<Foreseen?> DecideAsync(
        CaseDb db, CaseCommand command, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        if (command.Case.Value is not { } id || await db.StoredAsync<CaseRow>(cancellationToken, id) is not { } row)
            return null;
        CaseState state = CaseJson.ReadState(row.State);
        Gathered gathered = await gathering.ForAsync(db, state, command, actor, today, cancellationToken);
        if (gathered.Briefing is not { } briefing)
            return null;
        Decision decision = decider.Decide(state, gathered.Command, briefing);
        return new Foreseen(row.State, state, gathered.Command, briefing, decision)
        {
            Checked = decision is Accepted accepted ? FoldCheck.Run(state.Id, state, accepted) : null,
        };
    }
}

/// <summary>A decision with everything it came from.</summary>
internal sealed record Foreseen(byte[] Stored, CaseState State, CaseCommand Command, Briefing Briefing, Decision Decision)
{
    /// <summary>What the fold check gave; null for a refusal.</summary>
    public CheckedEvents? Checked { get; init; }

    /// <summary>The state, if these are the bytes it was read from.</summary>
    public CaseState? Of(byte[] stored) => stored.AsSpan().SequenceEqual(Stored) ? State : null;

    /// <summary>
    /// True where the decision would come out the same. What it is doubtful to compare is not compared: then no.
    /// </summary>
    public bool Stands(CaseState? state, CaseCommand command, Briefing? briefing) =>
        ReferenceEquals(state, State)
        && ReferenceEquals(command, Command)
        && briefing is { Target: null, Origin: null, OpenTwin: null, Candidates.Count: 0, People.Count: 0, History.Count: 0 }
        && Briefing is { Target: null, Origin: null, OpenTwin: null, Candidates.Count: 0, People.Count: 0, History.Count: 0 }
        && briefing.Today == Briefing.Today
        && ReferenceEquals(briefing.Actor, Briefing.Actor)
        && ReferenceEquals(briefing.RuleBook, Briefing.RuleBook)
        && ReferenceEquals(briefing.Definition, Briefing.Definition)
        && ReferenceEquals(briefing.Directory, Briefing.Directory)
        && ReferenceEquals(briefing.Letters, Briefing.Letters)
        && Equals(briefing.Entry, Briefing.Entry)
        && briefing.NextSerials.Count == Briefing.NextSerials.Count
        && briefing.NextSerials.All(next => Briefing.NextSerials.TryGetValue(next.Key, out int known) && known == next.Value);
}
