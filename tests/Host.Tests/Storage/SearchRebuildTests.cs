using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class SearchRebuildTests
{
    private static readonly ImportOrigin Origin = new("parties", "登记系统", "a.csv", new string('a', 64), "cli");

    [Theory]
    [InlineData("search_rows")]
    [InlineData("search_tokens")]
    public async Task Rebuild_AfterCasesLettersAndImports_GivesTheSameRows(string table)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 3, 2));
        CaseId id = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer);
        await ImportAsync(world, "长沙星河食品有限公司（虚构）", "1");
        await ImportAsync(world, "长沙新名食品有限公司（虚构）", "2");
        IReadOnlyList<string> before = await world.DumpAsync(table);

        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);

        Assert.NotEmpty(before);
        Assert.Equal(before, await world.DumpAsync(table));
    }

    [Fact]
    public async Task Import_OfANewName_IsFoundByItAndNoLongerByTheOldOne()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(new DateOnly(2026, 3, 2));
        await ImportAsync(world, "长沙星河食品有限公司（虚构）", "1");
        Assert.Single(await FindAsync(world, "星河食"));

        await ImportAsync(world, "长沙新名食品有限公司（虚构）", "2");

        Assert.Empty(await FindAsync(world, "星河食"));
        Assert.Single(await FindAsync(world, "新名食"));
    }

    private static async Task ImportAsync(StorageWorld world, string name, string hash)
    {
        await world.Get<ImportStore>().SaveAsync(
            Origin,
            [
                new StoredImport
                {
                    NaturalKey = "91430100MA0FJH019W",
                    ContentHash = hash,
                    PartyCode = "91430100MA0FJH019W",
                    Record = "{}"u8.ToArray(),
                    RowNumber = 2,
                    Party = new StoredParty("91430100MA0FJH019W", name, "legalPerson", null, null, null),
                },
            ],
            CancellationToken.None);
    }

    private static async Task<IReadOnlyList<SearchHit>> FindAsync(StorageWorld world, string q) =>
        (await world.Get<SearchQueries>().FindAsync(q, "party", CaseReach.Everything, 20, CancellationToken.None)).Hits;
}
