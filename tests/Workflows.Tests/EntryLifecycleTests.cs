using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests;

public sealed class EntryLifecycleTests
{
    [Theory]
    [InlineData(EntryStatus.Listed, EntryAct.Publish, EntryStatus.Published)]
    [InlineData(EntryStatus.Published, EntryAct.RemoveEarly, EntryStatus.RemovedEarly)]
    [InlineData(EntryStatus.Published, EntryAct.Shield, EntryStatus.Shielded)]
    [InlineData(EntryStatus.Shielded, EntryAct.Unshield, EntryStatus.Published)]
    [InlineData(EntryStatus.Shielded, EntryAct.Settle, EntryStatus.RemovedEarly)]
    [InlineData(EntryStatus.RemovedEarly, EntryAct.Restore, EntryStatus.Restored)]
    [InlineData(EntryStatus.Restored, EntryAct.Expire, EntryStatus.Expired)]
    [InlineData(EntryStatus.Listed, EntryAct.Correct, EntryStatus.Listed)]
    public void After_AnActTheEntryKnows_IsTheNextStatus(EntryStatus status, EntryAct act, EntryStatus next)
    {
        EntryStatus? after = EntryLifecycle.After(status, act);

        Assert.Equal(next, after);
    }

    [Theory]
    [InlineData(EntryStatus.Expired, EntryAct.Restore)]
    [InlineData(EntryStatus.Revoked, EntryAct.Restore)]
    [InlineData(EntryStatus.Revoked, EntryAct.Publish)]
    [InlineData(EntryStatus.RemovedEarly, EntryAct.Expire)]
    [InlineData(EntryStatus.Shielded, EntryAct.RemoveEarly)]
    [InlineData(EntryStatus.Shielded, EntryAct.Expire)]
    [InlineData(EntryStatus.Published, EntryAct.Unshield)]
    [InlineData(EntryStatus.Published, EntryAct.Restore)]
    public void After_AnActTheEntryForbids_IsNothing(EntryStatus status, EntryAct act)
    {
        EntryStatus? after = EntryLifecycle.After(status, act);

        Assert.Null(after);
    }

    [Fact]
    public void Evolve_ShieldAndRestoredTerm_MovesTheLastDay()
    {
        RegisterEntry entry = new()
        {
            Id = new EntryId("E-1"),
            Authority = "430100",
            Party = new Party { Name = "虚构", UnifiedCode = "", Kind = "legalPerson" },
            Status = EntryStatus.Published,
            ListedOn = new DateOnly(2026, 1, 5),
            EndsOn = new DateOnly(2029, 1, 5),
            Ground = "L44-05-02a",
        };

        RegisterEntry shielded = RegisterEvolution.Evolve(entry, Moved(EntryAct.Shield, new DateOnly(2026, 5, 6), null));
        RegisterEntry shown = RegisterEvolution.Evolve(
            shielded, Moved(EntryAct.Unshield, new DateOnly(2026, 11, 2), new DateOnly(2029, 7, 4)));

        Assert.True(shielded.InForce);
        Assert.False(shielded.Restricts);
        Assert.Equal(new DateOnly(2026, 5, 6), shielded.PublicityStoppedOn);
        Assert.True(shown.Restricts);
        Assert.Equal(new DateOnly(2029, 7, 4), shown.EndsOn);
        Assert.Null(shown.ShieldedOn);
    }

    private static EntryMoved Moved(EntryAct act, DateOnly on, DateOnly? endsOn) =>
        new() { Entry = new EntryId("E-1"), Act = act, On = on, EndsOn = endsOn };
}
