using System.Text.Json.Nodes;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Definitions;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>
/// Who sees a task without holding it: the posts from which the definition wants a signature, and those it reminds. The
/// published workflows ask for neither at the re-check, so the test writes both into a copy.
/// </summary>
public sealed class SigningDeskTests
{
    private const string Two = """[{"division": "legal"}, {"division": "credit", "position": "chief"}]""";

    private static readonly DateOnly day = new(2026, 1, 5);
    private static readonly Actor legal = Official("zhao.legal.changsha", "legal", "officer");
    private static readonly Actor credit = Official("wang.credit.changsha", "credit", "officer");
    private static readonly Actor creditChief = Official("sun.credit-chief.changsha", "credit", "officer", "chief");
    private static readonly Actor elsewhere = legal with { Id = "ning.legal.furong", Authority = "430102" };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Signers_NamedByTheDefinition_HaveTheTaskOnTheirDesksUntilTheySigned(Store store)
    {
        await using StorageWorld world = await OpenAsync("signing", $$"""{"mode": "all", "by": {{Two}}}""", store);
        CaseId id = await world.ProposedAsync();

        bool[] before = await OnDesksAsync(world, legal, creditChief, credit, elsewhere);
        await SignAsync(world, id, legal);
        bool[] halfway = await OnDesksAsync(world, legal, creditChief);
        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);
        bool[] rebuilt = await OnDesksAsync(world, legal, creditChief);
        await SignAsync(world, id, creditChief);
        bool[] after = await OnDesksAsync(world, legal, creditChief, StorageWorld.FieldOfficer);

        Assert.Equal([true, true, false, false], before);
        Assert.Equal([false, true], halfway);
        Assert.Equal(halfway, rebuilt);
        Assert.Equal([false, false, true], after);
    }

    [Fact]
    public async Task Signers_OfWhomOneIsEnough_LoseTheTaskWhenOneAgrees()
    {
        await using StorageWorld world = await OpenAsync("signing", $$"""{"mode": "any", "by": {{Two}}}""");
        CaseId id = await world.ProposedAsync();

        bool[] before = await OnDesksAsync(world, legal, creditChief);
        await SignAsync(world, id, legal);
        bool[] after = await OnDesksAsync(world, legal, creditChief);

        Assert.Equal([true, true], before);
        Assert.Equal([false, false], after);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Reminder_ThatCameByItself_LiesInTheUrgedBoxOfHolderAndAddressee(Store store)
    {
        await using StorageWorld world = await OpenAsync(
            "escalation",
            """[{"when": "office", "workingDays": -1, "act": "remind", "to": {"division": "credit", "position": "chief"}}]""",
            store);
        CaseId id = await world.ProposedAsync();
        // Three working days from the fifth: the eighth is the last, the seventh the day before.
        DateOnly reminded = new(2026, 1, 7);

        world.SetDay(reminded.AddDays(-1));
        await world.SettleAsync();
        bool[] early = await InUrgedAsync(world, creditChief, StorageWorld.FieldOfficer);
        world.SetDay(reminded);
        await world.SettleAsync();
        bool[] urged = await InUrgedAsync(world, creditChief, StorageWorld.FieldOfficer, credit, legal);
        bool[] todo = await OnDesksAsync(world, creditChief, StorageWorld.FieldOfficer);
        await DoAsync(world, new ClaimTask { Case = id, Task = new TaskId("fieldReview") }, StorageWorld.FieldOfficer);
        IReadOnlyList<TaskLine> claimed = await BoxAsync(world, StorageWorld.FieldOfficer, TaskBox.Urged);
        BoxCounts counts = await world.Get<TaskQueries>().CountsAsync(creditChief, CancellationToken.None);

        Assert.Equal([false, false], early);
        Assert.Equal([true, true, false, false], urged);
        Assert.Equal([false, true], todo);
        Assert.Equal(reminded, Assert.Single(claimed).UrgedOn);
        Assert.Equal((0, 1), (counts.Todo, counts.Urged));
    }

    private static async Task<StorageWorld> OpenAsync(string input, string json, Store store = Store.Sqlite)
    {
        using DefinitionCopy copy = new();
        string path = Path.Combine(copy.Folder, "workflows", "listing.1.json");
        JsonNode document = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        JsonNode review = document["root"]!["activities"]!.AsArray().Single(box => (string?)box!["id"] == "fieldReview")!;
        review[input] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = json },
        };
        await File.WriteAllTextAsync(path, document.ToJsonString());
        CatalogueReading reading = CatalogueReader.Read(copy.Folder);
        Assert.NotNull(reading.Definitions);
        return await StorageWorld.OpenAsync(day, store: store, definitions: reading.Definitions);
    }

    private static async Task<bool[]> OnDesksAsync(StorageWorld world, params IReadOnlyList<Actor> people) =>
        await InAsync(world, TaskBox.Todo, people);

    private static async Task<bool[]> InUrgedAsync(StorageWorld world, params IReadOnlyList<Actor> people) =>
        await InAsync(world, TaskBox.Urged, people);

    private static async Task<bool[]> InAsync(StorageWorld world, TaskBox box, IReadOnlyList<Actor> people)
    {
        bool[] seen = new bool[people.Count];
        for (int place = 0; place < people.Count; place++)
            seen[place] = (await BoxAsync(world, people[place], box)).Any(line => line.Step == "fieldReview");
        return seen;
    }

    private static Task<IReadOnlyList<TaskLine>> BoxAsync(StorageWorld world, Actor actor, TaskBox box) =>
        world.Get<TaskQueries>().BoxAsync(actor, box, CancellationToken.None);

    private static Task SignAsync(StorageWorld world, CaseId id, Actor signer) => DoAsync(
        world, new SignTask { Case = id, Task = new TaskId("fieldReview"), Agrees = true, Opinion = "同意。" }, signer);

    private static async Task DoAsync(StorageWorld world, CaseCommand command, Actor actor)
    {
        DeskAnswer answer = await world.SubmitAsync(command, actor);
        Assert.True(answer is DeskAnswer.Done, answer is DeskAnswer.No no ? no.Refusal.Sentence.Zh : answer.ToString());
    }

    private static Actor Official(string id, string division, params string[] positions) =>
        StorageWorld.FieldOfficer with { Id = id, Name = id.Split('.')[0], Division = division, Positions = positions, Lines = [] };
}
