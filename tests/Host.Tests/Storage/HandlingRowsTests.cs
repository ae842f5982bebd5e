using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>What people arrange about tasks, as rows: the same after a rebuild, and drafts beside them.</summary>
public sealed class HandlingRowsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    private static readonly Actor Credit = StorageWorld.FieldOfficer with { Id = "wang.credit.changsha", Division = "credit" };

    [Fact]
    public async Task Rebuild_AfterEveryVerb_GivesTheSameTables()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        CaseId other = await world.ProposedAsync();
        TaskId task = new("fieldReview");
        await DoAsync(world, new ClaimTask { Case = id, Task = task }, StorageWorld.FieldOfficer);
        await DoAsync(world, new UrgeTask { Case = id, Task = task, Reason = "请抓紧" }, StorageWorld.Proposer);
        await DoAsync(world, Signer(id, task, "zhao.legal.changsha"), StorageWorld.FieldOfficer);
        await DoAsync(world, Signer(id, task, "tan.field-chief.changsha"), StorageWorld.FieldOfficer);
        await DoAsync(world, Copy(id, task, "data"), StorageWorld.FieldOfficer);
        await DoAsync(
            world, new ReturnTask { Case = other, Task = task, To = "previous", Opinion = "请补正" }, StorageWorld.FieldOfficer);
        await DoAsync(world, StorageWorld.Proposal(other), StorageWorld.Proposer);
        await DoAsync(
            world, new WithdrawTask { Case = other, Task = new TaskId("propose"), Reason = "填错" }, StorageWorld.Proposer);
        string[] tables = ["cases", "tasks", "copies", "timers", "letters", "register_entries", "outbox"];
        Dictionary<string, IReadOnlyList<string>> before = [];
        foreach (string table in tables)
            before[table] = await world.DumpAsync(table);

        await world.ExecuteAsync("DELETE FROM tasks; DELETE FROM copies; UPDATE cases SET state = x'7b7d'");
        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        foreach (string table in tables)
            Assert.Equal(before[table], await world.DumpAsync(table));
        Assert.Single(before["copies"]);
        TaskLine line = Assert.Single(
            await world.Get<TaskQueries>().BoxAsync(StorageWorld.FieldOfficer, TaskBox.Urged, CancellationToken.None));
        Assert.Equal((id, "li", Day), (line.Case, line.Assignee, line.UrgedOn));
    }

    [Fact]
    public async Task Draft_SurvivesARebuildAndAnotherHostAndGoesWithTheTask()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        TaskId task = new("fieldReview-1");
        await world.Get<DraftShelf>().KeepAsync(id, task, "li", "{}"u8.ToArray(), CancellationToken.None);
        await world.Get<DraftShelf>().KeepAsync(id, task, "tan", "{}"u8.ToArray(), CancellationToken.None);

        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);
        await using StorageWorld beside = world.Beside();
        Draft? kept = await beside.Get<DraftShelf>().FindAsync(id, task, "li", CancellationToken.None);
        await DoAsync(world, StorageWorld.Agreement(id), StorageWorld.FieldOfficer);

        Assert.NotNull(kept);
        Assert.Equal(0, await world.CountAsync(db => db.Drafts));
    }

    [Fact]
    public async Task Draft_KeptEmpty_IsTakenAway()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        TaskId task = new("fieldReview-1");
        await world.Get<DraftShelf>().KeepAsync(id, task, "li", "{}"u8.ToArray(), CancellationToken.None);

        await world.Get<DraftShelf>().KeepAsync(id, task, "li", null, CancellationToken.None);

        Assert.Null(await world.Get<DraftShelf>().FindAsync(id, task, "li", CancellationToken.None));
    }

    [Fact]
    public async Task Delegate_SeesTheTaskOnTheirDesk()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        Actor legal = StorageWorld.FieldOfficer with { Id = "zhao.legal.changsha", Division = "legal" };
        await DoAsync(
            world,
            new DelegateTask { Case = id, Task = new TaskId("fieldReview"), Person = legal.Id, Reason = "出差" },
            StorageWorld.FieldOfficer);

        IReadOnlyList<TaskLine> desk = await world.Get<TaskQueries>().BoxAsync(legal, TaskBox.Todo, CancellationToken.None);
        IReadOnlyList<TaskLine> uninvolved = await world.Get<TaskQueries>().BoxAsync(Credit, TaskBox.Todo, CancellationToken.None);

        Assert.Equal("fieldReview", Assert.Single(desk).Step);
        Assert.Empty(uninvolved);
    }

    private static AddSigner Signer(CaseId id, TaskId task, string person) =>
        new() { Case = id, Task = task, Person = person, Place = SignerPlace.Beside, Reason = "请会签" };

    private static CopyTask Copy(CaseId id, TaskId task, string division) =>
        new() { Case = id, Task = task, To = new TaskReceiver { Division = division } };

    private static async Task DoAsync(StorageWorld world, CaseCommand command, Actor actor)
    {
        DeskAnswer answer = await world.SubmitAsync(command, actor);
        Assert.True(answer is DeskAnswer.Done, answer is DeskAnswer.No no ? no.Refusal.Sentence.Zh : answer.ToString());
    }
}
