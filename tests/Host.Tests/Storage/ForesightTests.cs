using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class ForesightTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Decision_ForeseenOnACaseThatStands_IsTheOneOfTheTurn(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        CaseId id = await world.ProposedAsync();
        CompleteTask command = StorageWorld.Agreement(id);

        Foreseen foreseen = (await LookAsync(world, command))!;

        await using CaseDb db = world.Database.Read();
        CaseRow row = (await db.StoredAsync<CaseRow>(CancellationToken.None, id.Value))!;
        Gathered gathered = await world.Get<Gathering>()
            .ForAsync(db, foreseen.Of(row.State), command, foreseen.Briefing.Actor, Day, CancellationToken.None);
        Assert.IsType<Accepted>(foreseen.Decision);
        Assert.True(foreseen.Stands(foreseen.Of(row.State), command, gathered.Briefing));
        Assert.False(foreseen.Stands(foreseen.State, StorageWorld.Agreement(id), gathered.Briefing));
        Assert.False(foreseen.Stands(foreseen.State, command, gathered.Briefing! with { Today = Day.AddDays(1) }));
        Assert.False(foreseen.Stands(
            foreseen.State, command, gathered.Briefing! with { NextSerials = new Dictionary<string, int> { ["列严"] = 9 } }));
    }

    [Fact]
    public async Task Decision_ForeseenBeforeAnotherMovedTheCase_IsOfAnotherState()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();

        Foreseen foreseen = (await LookAsync(world, StorageWorld.Agreement(id)))!;
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer);

        await using CaseDb db = world.Database.Read();
        CaseRow row = (await db.StoredAsync<CaseRow>(CancellationToken.None, id.Value))!;
        Assert.Null(foreseen.Of(row.State));
        Assert.False(foreseen.Stands(CreditSupervision.Workflows.Records.CaseJson.ReadState(row.State), foreseen.Command, foreseen.Briefing));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Commands_OfManyAtOnceOnFewCases_HaveOneWinnerEach(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        CaseId[] cases = [await world.ProposedAsync(), await world.ProposedAsync(), await world.ProposedAsync()];

        (CaseId Case, DeskAnswer Answer)[] answers = await Task.WhenAll(Enumerable.Range(0, 48).Select(place => Task.Run(async () =>
        {
            CaseId id = cases[place % cases.Length];
            return (id, await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, $"review:{place}"));
        })));

        foreach (CaseId id in cases)
            Assert.Single(answers, answer => answer.Case == id && answer.Answer is DeskAnswer.Done);
        Assert.All(
            answers.Select(answer => answer.Answer).OfType<DeskAnswer.No>(),
            no => Assert.Equal(RefusalCode.TaskNotOpen, no.Refusal.Code));
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
        Assert.Empty(await world.Get<CaseHolds>().AllAsync(CancellationToken.None));
    }

    private static Task<Foreseen?> LookAsync(StorageWorld world, CaseCommand command) =>
        world.Get<Foresight>().LookAsync(command, StorageWorld.FieldOfficer, Day, CancellationToken.None);
}
