using System.Net;
using System.Net.Http.Json;

namespace CreditSupervision.Host.Tests.Processes;

/// <summary>
/// The log of a real host holds nobody's name and number, however much it has to tell: the case of a natural person,
/// its refusals, bad input, searches and fetches of what is not there.
/// </summary>
public sealed class QuietLogTests : IAsyncLifetime
{
    private const string Name = "龚缄默";
    private const string IdentityNumber = "430102199003079999";
    private const string PenaltyNumber = "缄默罚〔2026〕77号";

    private readonly HostProcess host = new() { Settings = new Dictionary<string, string> { ["world"] = "false" } };

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Log_AfterAStoryAboutANaturalPerson_HoldsNeitherNameNorNumber()
    {
        using HttpClient client = new() { BaseAddress = new Uri(host.Address) };
        client.DefaultRequestHeaders.Add("X-Dev-User", "zhang.case.changsha");

        using HttpResponseMessage opened = await client.PostAsJsonAsync("/api/cases", new
        {
            kind = "listing",
            authority = "430100",
            subject = new { name = Name, uscc = "", kind = "naturalPerson" },
            facts = new { penaltyNumber = PenaltyNumber },
        });
        string id = (await opened.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("id").GetString()!;
        HttpStatusCode[] answers =
        [
            opened.StatusCode,
            await PostAsync($"/api/cases/{id}/tasks/propose/complete", new { outcome = "propose", opinion = $"建议列入{Name}{IdentityNumber}。" }),
            await PostAsync($"/api/cases/{id}/tasks/fieldReview/complete", new { outcome = "agree", opinion = $"同意{Name}。" }),
            await PostAsync("/api/cases", new { kind = "listing", authority = "430100", subject = new { name = Name, uscc = IdentityNumber, kind = "naturalPerson" } }),
            await PostAsync("/api/cases", new { kind = "listing", authority = Name, subject = 7 }),
            await PostAsync("/api/penalties", new[] { new { CF_XDR_MC = Name, CF_XDR_ZJHM = IdentityNumber } }),
            await GetAsync($"/api/register/serious-list?q={Uri.EscapeDataString(Name)}"),
            await GetAsync($"/api/check?uscc={IdentityNumber}"),
            await GetAsync($"/api/cases/{Uri.EscapeDataString(Name)}"),
            await GetAsync("/readyz"),
        ];

        string log = await host.UntilLoggedAsync(id);
        Assert.Equal(HttpStatusCode.Created, answers[0]);
        Assert.DoesNotContain(answers, status => (int)status >= 500);
        Assert.DoesNotContain(Name, log, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(Name), log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(IdentityNumber, log, StringComparison.Ordinal);
        Assert.DoesNotContain(PenaltyNumber, log, StringComparison.Ordinal);

        async Task<HttpStatusCode> PostAsync(string path, object body)
        {
            using HttpResponseMessage answer = await client.PostAsJsonAsync(path, body);
            return answer.StatusCode;
        }

        async Task<HttpStatusCode> GetAsync(string path)
        {
            using HttpResponseMessage answer = await client.GetAsync(path);
            return answer.StatusCode;
        }
    }
}
