using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Health;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Api;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CreditSupervision.Host.Tests.Health;

/// <summary>Each part is broken in turn, and the report names that part and no other.</summary>
public sealed class ReadinessTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Readyz_OfARunningHost_Is200WithEachPart()
    {
        using ApiHost host = new();

        Reply reply = await host.GetAsync("/readyz");

        Assert.Equal((200, "ready"), (reply.Status, reply.Text("status")));
        Assert.Equal(
            ["database", "definitions", "pumps", "writer"],
            reply.Json.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Readyz_WhileAWriterIsStuck_Is503AndNamesIt()
    {
        using ApiHost host = new();
        Assert.Equal(200, (await host.GetAsync("/readyz")).Status);

        Reply stuck;
        await using (await host.Services.GetRequiredService<CaseDatabase>().WriteAsync(CancellationToken.None))
            stuck = await host.GetAsync("/readyz");
        Reply free = await host.GetAsync("/readyz");

        Assert.Equal((503, "notReady"), (stuck.Status, stuck.Text("status")));
        Assert.Equal(["writer"], stuck.Json.GetProperty("parts").EnumerateArray()
            .Where(part => !part.GetProperty("ok").GetBoolean()).Select(part => part.GetProperty("name").GetString()));
        Assert.Equal(200, free.Status);
        Assert.Equal(200, (await host.GetAsync("/healthz")).Status);
    }

    [Fact]
    public async Task Readiness_WithASchemaFromTheFuture_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ExecuteAsync(
            "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");

        Assert.Equal("database", Broken(await Check(world).RunAsync()));
    }

    [Fact]
    public async Task Readiness_WithASchemaFromThePast_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ExecuteAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%_HostRooms'");

        Assert.Equal("database", Broken(await Check(world).RunAsync()));
    }

    [Fact]
    public async Task Readiness_WithoutItsTables_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ExecuteAsync("ALTER TABLE cases RENAME TO lost");

        Assert.Equal("database", Broken(await Check(world).RunAsync()));
    }

    [Fact]
    public async Task Readiness_BeforeTheHostIsPrepared_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        Assert.Equal("definitions", Broken(await Check(world, prepared: false).RunAsync()));
    }

    [Fact]
    public async Task Readiness_WithoutTheDefinitionOfAKind_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        DefinitionSet whole = StorageWorld.Definitions.Catalogue;
        DefinitionSet partial = new()
        {
            RuleBook = whole.RuleBook,
            Directory = whole.Directory,
            Letters = whole.Letters,
            Flows = whole.Flows.Where(flow => flow.Key.DefinitionId != "listing").ToDictionary(),
        };
        DefinitionTimeline timeline = new(
            world.Database, StorageWorld.Definitions with { Catalogue = partial }, world.Time);

        ReadinessReport report = await Check(world, new DefinitionCatalogue(timeline, world.Time)).RunAsync();

        Assert.Equal("definitions", Broken(report));
        Assert.Contains("listing", report.Parts.Single(part => !part.Ok).State, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(179, null)]
    [InlineData(180, "pumps")]
    public async Task Readiness_WhenThePumpsHaveBeenSilent_IsNotReadyFromTheLimitOn(int seconds, string? broken)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        FakeTimeProvider machine = new();
        PumpPulse pulse = new(machine);
        machine.Advance(TimeSpan.FromSeconds(1000));
        pulse.Beat(PumpPulse.Near);
        pulse.Beat(PumpPulse.Remote);

        machine.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(broken, Broken(await Check(world, pulse: pulse).RunAsync()));
    }

    [Fact]
    public async Task Readiness_WhenOneLoopBeatsAndTheOtherDoesNot_IsNotReady()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        FakeTimeProvider machine = new();
        PumpPulse pulse = new(machine);
        machine.Advance(TimeSpan.FromSeconds(180));
        pulse.Beat(PumpPulse.Near);

        Assert.Equal("pumps", Broken(await Check(world, pulse: pulse).RunAsync()));
    }

    private static ReadinessCheck Check(
        StorageWorld world, DefinitionCatalogue? catalogue = null, PumpPulse? pulse = null, bool prepared = true)
    {
        Readiness readiness = new();
        if (prepared)
            readiness.Announce();
        return new ReadinessCheck(
            world.Database,
            catalogue ?? world.Get<DefinitionCatalogue>(),
            readiness,
            pulse ?? new PumpPulse(TimeProvider.System),
            new PumpTerms());
    }

    private static string? Broken(ReadinessReport report) => report.Parts.SingleOrDefault(part => !part.Ok)?.Name;
}
