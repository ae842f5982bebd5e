namespace CreditSupervision.Host.Tests.Api;

public sealed class SearchApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Person = "zhang.case.changsha";
    private const string Code = "91430100MA0FJH019W";

    [Theory]
    [InlineData("星河")]
    [InlineData("河食品有限")]
    [InlineData("91430100MA0F")]
    [InlineData("91430100ma0fjh019w")]
    [InlineData("９１４３０１００ＭＡ０ＦＪＨ０１９Ｗ")]
    public async Task Search_ByFragmentOrCode_FindsThePartyAndItsCase(string q)
    {
        string id = await OpenAsync();

        Reply found = await host.GetAsync($"/api/search?q={Uri.EscapeDataString(q)}", Person);

        string[] hits = [.. found.Json.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("reference").GetString()!)];
        Assert.Contains(Code, hits);
        Assert.Contains(id, hits);
    }

    [Fact]
    public async Task Search_ByCaseId_FindsTheCase()
    {
        string id = await OpenAsync();

        Reply found = await host.GetAsync($"/api/search?q={id}&area=case", Person);

        Assert.Contains(found.Json.GetProperty("items").EnumerateArray(), hit => hit.GetProperty("reference").GetString() == id);
    }

    [Theory]
    [InlineData("河星")]
    [InlineData("星食")]
    [InlineData("星河食品股份")]
    public async Task Search_ForWhatStandsNowhere_FindsNothing(string q)
    {
        await OpenAsync();

        Reply found = await host.GetAsync($"/api/search?q={Uri.EscapeDataString(q)}", Person);

        Assert.Empty(found.Json.GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("星", 400)]
    [InlineData("星河", 200)]
    [InlineData("星河&area=nothing", 400)]
    public async Task Search_ShorterThanTwoCharacters_Is400(string q, int status)
    {
        Assert.Equal(status, (await host.GetAsync($"/api/search?q={q}", Person)).Status);
    }

    [Fact]
    public async Task Search_ByAParty_FindsItsOwnOnly()
    {
        await OpenAsync();

        Reply own = await host.GetAsync($"/api/search?q={Uri.EscapeDataString("星河")}", "party.xinghe");
        Reply other = await host.GetAsync($"/api/search?q={Uri.EscapeDataString("星河")}", "party.yunlu");

        Assert.NotEmpty(own.Json.GetProperty("items").EnumerateArray());
        Assert.Empty(other.Json.GetProperty("items").EnumerateArray());
    }

    private async Task<string> OpenAsync()
    {
        Reply opened = await host.PostAsync("/api/cases", Person, $$"""
            {"kind":"listing","authority":"430100","subject":"{{Code}}"}
            """);
        return opened.Text("id");
    }
}
