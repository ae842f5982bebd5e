using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class ProjectorTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);
    private static readonly BilingualText Title = new("复核", "Review");

    [Fact]
    public async Task Close_OfACaseWithOpenWork_EmptiesItsDesk()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseState state = Opened(new CaseId("listing-430100-2026-1"));
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        Projector projector = new(write.Db);

        await projector.ApplyAsync(Placed(1, state, Task("stored")), CancellationToken.None);
        await projector.ApplyAsync(Placed(2, state, Timer("stored")), CancellationToken.None);
        await write.Db.SaveChangesAsync();
        write.Db.ChangeTracker.Clear();
        await projector.ApplyAsync(Placed(3, state, Task("same batch")), CancellationToken.None);
        await projector.ApplyAsync(Placed(4, state, Timer("same batch")), CancellationToken.None);
        await projector.ApplyAsync(
            Placed(5, state, new CaseClosed { On = Day, Reason = Title }), CancellationToken.None);
        await write.CommitAsync();

        Assert.Equal(2, await world.CountAsync(db => db.Tasks.Where(row => row.State == TaskRow.Cancelled)));
        Assert.Equal(2, await world.CountAsync(db => db.Tasks));
        Assert.Equal(0, await world.CountAsync(db => db.Timers));
    }

    private static PlacedEvent Placed(long position, CaseState state, CaseEvent happened) =>
        new(position, state with { Sequence = position }, happened, Day);

    private static TaskOpened Task(string step) => new()
    {
        Task = new TaskState
        {
            Id = new TaskId(step),
            Activation = new ActivationId(step, 1),
            Step = step,
            Title = Title,
            Holder = new TaskHolder { Authority = StorageWorld.Changsha, Division = "credit" },
            OpenedOn = Day,
        },
    };

    private static TimerSet Timer(string id) => new()
    {
        Timer = new TimerState
        {
            Id = id,
            Activation = new ActivationId(id, 1),
            WakesOn = Day.AddDays(5),
            Title = Title,
            Counting = Title,
        },
    };

    private static CaseState Opened(CaseId id) => CaseEvolution.Evolve(id, null, new CaseOpened
    {
        Kind = CaseKind.Listing,
        Authority = StorageWorld.Changsha,
        Party = StorageWorld.Party,
        Definition = new DefinitionPin("listing", 1, "sha256:"),
        Status = "Proposed",
    });
}
