using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>What must hold after every command, whoever sent it and whatever the workflow says.</summary>
internal static class Invariants
{
    public static void OfRefusal(Refusal refusal)
    {
        Assert.False(string.IsNullOrWhiteSpace(refusal.Sentence.Zh));
        Assert.False(string.IsNullOrWhiteSpace(refusal.Sentence.En));
    }

    public static void OfDecision(
        CaseState? before,
        IReadOnlyList<CaseEvent> history,
        Accepted accepted,
        Briefing briefing,
        IReadOnlyDictionary<EntryId, RegisterEntry> register)
    {
        CaseState after = accepted.State;
        Refolds(after, [.. history, .. accepted.Events]);
        Assert.Equal((before?.Sequence ?? 0) + accepted.Events.Count, after.Sequence);
        Assert.True(before is null || !before.IsClosed, $"{after.Id}: a closed case took events");
        HasANextStep(after);
        KeepsToTheLifecycle(accepted);
        foreach (CaseEvent happened in accepted.Events)
            OfEvent(happened, after, briefing, register);
    }

    private static void Refolds(CaseState after, IReadOnlyList<CaseEvent> history)
    {
        CaseState folded = CaseEvolution.Fold(after.Id, history.Select(happened =>
            CaseJson.ReadEvent(CaseJson.WriteEvent(happened))));

        Assert.True(CaseJson.WriteState(folded).AsSpan().SequenceEqual(CaseJson.WriteState(after)),
            $"{after.Id}: the stored history does not fold to the decided state");
    }

    private static void HasANextStep(CaseState after)
    {
        bool final = LifecycleCatalogue.Of(after.Kind).Finals.Contains(after.Status);
        Assert.Equal(final, after.IsClosed);
        Assert.True(after.IsClosed || after.Tasks.Count + after.Timers.Count + after.Awaited.Count > 0,
            $"{after.Id}: open in {after.Status} and nothing moves it on");
    }

    private static void KeepsToTheLifecycle(Accepted accepted)
    {
        LifecycleShape shape = LifecycleCatalogue.Of(accepted.State.Kind).Shape;
        foreach (StatusChanged changed in accepted.Events.OfType<StatusChanged>())
            Assert.Contains(changed.To, shape.Destinations(changed.From, changed.Trigger));
    }

    private static void OfEvent(
        CaseEvent happened, CaseState after, Briefing briefing, IReadOnlyDictionary<EntryId, RegisterEntry> register)
    {
        switch (happened)
        {
            case TaskCompleted completed:
                MakerIsNotChecker(completed, after, briefing);
                break;
            case EntryListed { Register: var name } when name == RegisterName.SeriousList:
                ListedByTheLaw(after, briefing);
                break;
            case EntryMoved moved:
                MovedByTheLaw(moved, after, briefing, register);
                break;
            case PublicationOrdered { Show: true } shown when register.TryGetValue(shown.Entry, out RegisterEntry? entry):
                Assert.True(entry.InForce || after.Entry == shown.Entry, $"{shown.Entry} is shown though it has ended");
                break;
        }
    }

    private static void MakerIsNotChecker(TaskCompleted completed, CaseState after, Briefing briefing)
    {
        TaskActivity activity = briefing.Definition.Tasks.Single(task => task.Step == completed.Step);
        Assert.DoesNotContain(after.Done, done => done.Id != completed.Task && done.IsBy(completed.By)
            && activity.DiffersFrom.Contains(done.Step));
    }

    // SL-44 arts. 13 and 22: noticed, heard, and consented to by the next higher authority where that is the law.
    private static void ListedByTheLaw(CaseState state, Briefing briefing)
    {
        DateOnly decided = state.Day("decisionOn") ?? throw new InvalidOperationException("No day of decision.");
        DateOnly? noticed = state.Day("noticeServedOn");
        Assert.True(noticed is { } served && served <= decided, $"{state.Id}: decided {decided} without notice served");
        Verdict consent = briefing.RuleBook.Judge("listing.superior-consent", state.FactSet(), briefing.Today);
        if (consent.Outcome != "needed")
            return;
        Assert.Equal(new FactValue.Code("granted"), state.Facts["superiorConsent"].Value);
        Assert.True(state.Day("consentOn") <= decided, $"{state.Id}: decided before the consent");
        TaskRecord given = state.Done.Last(done => done.Step == "giveConsent");
        Assert.EndsWith($".{briefing.Directory[state.Authority].Superior}", given.By, StringComparison.Ordinal);
    }

    private static void MovedByTheLaw(
        EntryMoved moved, CaseState state, Briefing briefing, IReadOnlyDictionary<EntryId, RegisterEntry> register)
    {
        RegisterName? name = register.TryGetValue(moved.Entry, out RegisterEntry? entry)
            ? entry.Register
            : LifecycleCatalogue.Of(state.Kind).Register;
        if (name != RegisterName.SeriousList)
            return;
        switch (moved.Act)
        {
            case EntryAct.Publish:
                Assert.True(state.Day("decisionServedOn") <= briefing.Today, $"{moved.Entry}: published before service");
                break;
            case EntryAct.RemoveEarly:
                Assert.NotNull(state.Day("grantedOn"));
                Verdict repair = briefing.RuleBook.Judge("repair.serious-list", state.FactSet(), briefing.Today);
                Assert.Equal("eligible", repair.Outcome);
                break;
            case EntryAct.Expire:
                // The case's own facts decide: its officer confirms anew whether a restriction runs on.
                Verdict term = briefing.RuleBook.Judge("listing.expiry", state.FactSet(), briefing.Today);
                Assert.Equal("ended", term.Outcome);
                break;
            case EntryAct.Revoke:
                Verdict annulment = briefing.RuleBook.Judge("listing.annulment", state.FactSet(), briefing.Today);
                Assert.Equal("revoke", annulment.Outcome);
                break;
        }
    }
}
