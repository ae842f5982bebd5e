using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Postgres;

public sealed class PostgresDeskTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Commands_OfTwoHostsAtOnce_HaveOneWinnerAndTellTheOthers()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: Store.Postgres);
        await using StorageWorld beside = world.Beside();
        CaseId id = await world.ProposedAsync();

        DeskAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(place => Task.Run(() =>
            (place % 2 == 0 ? world : beside).SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer))));

        Assert.Single(answers.OfType<DeskAnswer.Done>());
        Assert.All(answers.OfType<DeskAnswer.No>(), no => Assert.Equal(RefusalCode.TaskNotOpen, no.Refusal.Code));
        Assert.Equal(7, answers.OfType<DeskAnswer.No>().Count());
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Fact]
    public async Task Host_OnAnEmptyDatabase_IsRefusedUntilMigrated()
    {
        PostgresCluster cluster = await PostgresCluster.OfTestsAsync();
        PostgresDatabase database = await cluster.NewEmptyDatabaseAsync();
        using CaseDatabase host = Places.Database(database.AsOwner);

        StorageRefusedException refused = await Assert.ThrowsAsync<StorageRefusedException>(() => host.PrepareAsync());
        SchemaMove move = await host.MigrateAsync(PostgresCluster.Application, CancellationToken.None);
        await host.PrepareAsync();

        Assert.Contains("migrate", refused.Text.Zh, StringComparison.Ordinal);
        Assert.Null(move.From);
    }
}
