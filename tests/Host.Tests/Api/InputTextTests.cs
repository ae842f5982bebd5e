using CreditSupervision.Host.Tests.Postgres;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>
/// A text with U+0000 or half a surrogate pair ends at the edge with its place named, whichever database is behind it:
/// PostgreSQL would refuse the one in the middle of a write.
/// </summary>
public sealed class InputTextTests(ApiHost lite, PostgresApiHost postgres) : IClassFixture<ApiHost>, IClassFixture<PostgresApiHost>
{
    private const string Officer = "zhang.case.changsha";
    private const string Whole = """{"kind":"listing","authority":"430100","subject":{"name":"甲","uscc":"","kind":"legalPerson"}""";

    [Theory]
    [InlineData("POST", "/api/cases", """{"kind":"li\u0000sting","authority":"430100","subject":"91430100MA0FJH019W"}""", "$.kind")]
    [InlineData("POST", "/api/cases", """{"kind":"listing","authority":"430100","subject":{"name":"甲\u0000","uscc":"","kind":"legalPerson"}}""", "$.subject.name")]
    [InlineData("POST", "/api/cases", """{"kind":"listing","authority":"430100","subject":{"name":"甲\ud800","uscc":"","kind":"legalPerson"}}""", "$.subject.name")]
    [InlineData("POST", "/api/cases", Whole + ""","facts":{"penaltyNumber":"\u0000"}}""", "$.facts.penaltyNumber")]
    [InlineData("POST", "/api/cases", Whole + ""","facts":{"\u0000":true}}""", "$.facts")]
    [InlineData("POST", "/api/cases/x/tasks/y/complete", """{"outcome":"propose","evidence":["decision",{"kind":"\udc00"}]}""", "$.evidence[1].kind")]
    [InlineData("POST", "/api/cases/x/tasks/y/urge", """{"reason":"请\u0000抓紧"}""", "$.reason")]
    [InlineData("POST", "/api/cases/x/tasks/y/copy", """{"to":{"person":"a\u0000"}}""", "$.to.person")]
    [InlineData("POST", "/api/penalties", """[{"CF_XDR_MC":"甲"},{"CF_XDR_MC":"\u0000"}]""", "$[1].CF_XDR_MC")]
    [InlineData("GET", "/api/cases?q=%00", null, "q")]
    [InlineData("GET", "/api/search?q=%E7%94%B2%00", null, "q")]
    [InlineData("GET", "/api/penalties?q=a%00", null, "q")]
    public async Task Call_WithATextThatIsNone_Is400WithItsPlaceOnBothDatabases(
        string method, string address, string? body, string path)
    {
        Reply onSqlite = await lite.SendAsync(new HttpMethod(method), address, Officer, body);
        Reply onPostgres = await postgres.SendAsync(new HttpMethod(method), address, Officer, body);

        Assert.Equal((400, "BadInput", path), (onSqlite.Status, onSqlite.Code, onSqlite.Text("path")));
        Assert.Equal((400, "BadInput", path), (onPostgres.Status, onPostgres.Code, onPostgres.Text("path")));
    }

    [Theory]
    [InlineData("\uD83D\uDC4D 李𠮷")]
    [InlineData("\\ud83d\\udc4d")]
    [InlineData("\\u4e2d\\u0001\\n")]
    public async Task Open_WithPairsAndEscapes_IsTakenOnBothDatabases(string text)
    {
        string body = $$"""{"kind":"no-such-kind","authority":"430100","subject":{"name":"{{text}}","uscc":"","kind":"legalPerson"} }""";

        Reply onSqlite = await lite.PostAsync("/api/cases", Officer, body);
        Reply onPostgres = await postgres.PostAsync("/api/cases", Officer, body);

        Assert.Equal((404, "KindUnknown"), (onSqlite.Status, onSqlite.Code));
        Assert.Equal((404, "KindUnknown"), (onPostgres.Status, onPostgres.Code));
    }
}
