using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Case files and personal data over HTTP: who may, with which reason, and what is said otherwise.</summary>
public sealed class CaseFileApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Officer = "zhang.case.changsha";
    private const string Chief = "he.case-chief.changsha";
    private const string Security = "xu.security.hunan";
    private const string Elsewhere = "deng.credit.hunan";
    private const string Name = "欧阳示例";

    [Fact]
    public async Task Export_ByTheOwnAuthority_IsAZip()
    {
        string id = await OpenAsync();

        Reply reply = await host.GetAsync($"/api/cases/{id}/export", Chief);

        Assert.Equal((200, "application/zip"), (reply.Status, reply.MediaType));
    }

    [Fact]
    public async Task Export_BySomebodyOfAnotherAuthority_Is403()
    {
        string id = await OpenAsync();

        Reply reply = await host.GetAsync($"/api/cases/{id}/export", Elsewhere);

        Assert.Equal((403, "RightMissing"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Export_OfAnUnknownCase_Is404()
    {
        Assert.Equal(404, (await host.GetAsync("/api/cases/none/export", Chief)).Status);
    }

    [Fact]
    public async Task Case_OfANaturalPerson_IsMaskedInEveryAnswer()
    {
        string id = await OpenAsync();

        foreach (string path in (string[])[$"/api/cases/{id}", $"/api/cases/{id}/events", "/api/tasks"])
        {
            Reply reply = await host.GetAsync(path, Officer);

            Assert.Equal(200, reply.Status);
            Assert.DoesNotContain(Name, JsonSerializer.Serialize(reply.Json, Plain), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task PersonalData_WithAReason_IsToldToTheOwnAuthority()
    {
        string id = await OpenAsync();

        Reply reply = await host.PostAsync($"/api/cases/{id}/personal-data", Officer, """{"reason":"送达告知书"}""");

        Assert.Equal((200, Name), (reply.Status, reply.Json.GetProperty("party").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"reason":"  "}""")]
    [InlineData("""{"reason":"看看"}""")]
    public async Task PersonalData_WithoutAReason_Is400(string body)
    {
        string id = await OpenAsync();

        Assert.Equal(400, (await host.PostAsync($"/api/cases/{id}/personal-data", Officer, body)).Status);
    }

    [Fact]
    public async Task PersonalData_BySomebodyOfAnotherAuthority_Is403()
    {
        string id = await OpenAsync();

        Reply reply = await host.PostAsync(
            $"/api/cases/{id}/personal-data", Elsewhere, """{"reason":"送达告知书"}""");

        Assert.Equal((403, "RightMissing"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Erase_ByAnOfficer_Is403()
    {
        await OpenAsync();

        Reply reply = await host.PostAsync("/api/parties/P1/erase", Officer, """{"reason":"保存期限届满"}""");

        Assert.Equal((403, "RightMissing"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Erase_WhileTheCaseIsOpen_Is409()
    {
        await OpenAsync();

        Reply reply = await host.PostAsync(
            "/api/parties/P1/erase", Security, """{"reason":"保存期限届满"}""");

        Assert.Equal((409, "PartyInUse"), (reply.Status, reply.Code));
    }

    private static readonly JsonSerializerOptions Plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<string> OpenAsync()
    {
        Reply reply = await host.PostAsync(
            "/api/cases",
            Officer,
            $$"""{"kind":"listing","authority":"430100","subject":{"name":"{{Name}}","kind":"naturalPerson"},"facts":{} }""");
        Assert.Equal(201, reply.Status);
        return reply.Text("id");
    }
}
