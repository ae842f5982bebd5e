using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class PublishedSetsTests
{
    private static readonly DateOnly Today = new(2026, 2, 9);

    [Fact]
    public async Task Publish_OnOneHost_AnotherKnowsItWithItsFirstCommandOfTheDay()
    {
        await using StorageWorld first = await StorageWorld.OpenAsync(Today);
        await using StorageWorld second = first.Beside();
        await first.ProposedAsync();
        string before = second.Get<DefinitionCatalogue>().On(Today.AddDays(1)).Manifest.Hash;
        string published = await PublishAsync(first, Today.AddDays(1));
        first.SetDay(Today.AddDays(1));

        await second.SubmitAsync(
            StorageWorld.Opening() with { Party = StorageWorld.Party with { UnifiedCode = "91430100MA0FJH019W" } },
            StorageWorld.Proposer);

        DefinitionCatalogue known = second.Get<DefinitionCatalogue>();
        Assert.NotEqual(before, published);
        Assert.Equal(published, known.On(Today.AddDays(1)).Manifest.Hash);
        Assert.Equal(StorageWorld.Definitions.Manifest.Hash, known.On(Today).Manifest.Hash);
    }

    [Fact]
    public async Task Publish_Events_AreAuditedAndCannotBeChanged()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await PublishAsync(world, Today.AddDays(1));

        IReadOnlyList<string> audit = await world.DumpAsync("audit");

        Assert.Equal(7, audit.Count(line => line.Contains("draft-advanced", StringComparison.Ordinal)));
        foreach (string table in new[] { "publication_events", "definition_texts", "installed_sets", "preview_reports" })
        {
            Exception refused = await Assert.ThrowsAnyAsync<Exception>(() =>
                world.ExecuteAsync($"INSERT OR IGNORE INTO installed_sets VALUES ('x', '2026-01-01', 1); DELETE FROM {table}"));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<string> PublishAsync(StorageWorld world, DateOnly effectiveOn)
    {
        PublishingDesk desk = world.Get<PublishingDesk>();
        PublishingCaller author = Caller("author");
        PublishingCaller tester = Caller("tester");
        PublishingCaller signer = Caller("signer");
        string path = "parameters/time.yaml";
        string text = StorageWorld.Definitions.Texts.Single(file => file.Path == path).Content + "# 说明\n";
        CancellationToken none = CancellationToken.None;
        string id = Done(await desk.BeginAsync("说明", "补充说明", null, author, none)).Id;
        Done(await desk.PutAsync(id, 1, path, text, author, none));
        Done(await desk.CheckAsync(id, tester, none));
        PublicationState tested = Done(await desk.RunExamplesAsync(id, tester, none));
        Done(await desk.AttachAsync(
            id, new PreviewAttached(tested.Content, tested.Base, "sha256:r", Today, 0, 0, 0, 0), "{}"u8.ToArray(), tester, none));
        Done(await desk.SignAsync(id, "sha256:r", "同意", signer, none));
        return Done(await desk.ScheduleAsync(id, effectiveOn, signer, none)).Set!;
    }

    private static PublicationState Done(PublishingAnswer answer) =>
        answer is PublishingAnswer.Done done ? done.State : throw new InvalidOperationException(answer.ToString());

    private static PublishingCaller Caller(string id) =>
        new(new Actor { Id = id, Name = id, Kind = ActorKind.Person, Authority = "430000" }, null);
}
