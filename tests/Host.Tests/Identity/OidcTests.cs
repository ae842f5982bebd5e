using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>Against a real provider: the code flow of screens, bearer tokens and client credentials.</summary>
public sealed class OidcTests(OidcHost host) : IClassFixture<OidcHost>
{
    private const string Officer = "zhang.case.changsha";
    private const string Scope = "penalties.push";
    private const string BadRecord = """{"CF_XDR_MC":"长沙星河食品有限公司（虚构）"}""";

    [Fact]
    public async Task SignIn_OfAKnownPerson_OpensTheDeskAndIsAudited()
    {
        using HttpClient browser = host.Browser();

        using HttpResponseMessage arrived = await host.SignInAsync(browser, Officer);
        using HttpResponseMessage done = await browser.GetAsync(arrived.Headers.Location);
        using HttpResponseMessage session = await browser.GetAsync("/api/session");
        string page = await done.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Redirect, arrived.StatusCode);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Contains("0;url=/cases", page, StringComparison.Ordinal);
        Assert.Contains(Officer, await session.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(await ActsAsync(), line => line == $"{AuditActs.SignedIn} {Officer}");
    }

    [Fact]
    public async Task SignIn_ShowsUntilWhenItLasts()
    {
        using HttpClient browser = host.Browser();
        using HttpResponseMessage arrived = await host.SignInAsync(browser, Officer);

        string desk = await browser.GetStringAsync("/");

        Assert.Contains("登录有效至", desk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody.at.all", "Unknown", "没有您的在任职务")]
    // A name is not an id: two people may share one.
    [InlineData("张经办", "Unknown", "没有您的在任职务")]
    [InlineData("nameless", "Nameless", "未提供登录名")]
    public async Task SignIn_OfSomebodyUnknown_IsRefusedWithASentence(string login, string fault, string sentence)
    {
        using HttpClient browser = host.Browser();

        using HttpResponseMessage refused = await host.SignInAsync(browser, login);
        string page = await browser.GetStringAsync(refused.Headers.Location);
        using HttpResponseMessage session = await browser.GetAsync("/api/session");

        Assert.Equal($"/sign-in?refused={fault}", refused.Headers.Location!.OriginalString);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, session.StatusCode);
        Assert.Contains(await ActsAsync(), line => line.StartsWith(AuditActs.SignInRefused, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_WithAChangedState_IsRefused()
    {
        using HttpClient browser = host.Browser();

        using HttpResponseMessage refused = await host.SignInAsync(browser, Officer, back => new Uri(
            back.AbsoluteUri.Replace("state=", "state=x", StringComparison.Ordinal)));

        Assert.Equal("/sign-in?refused=Failed", refused.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task SignIn_WithTheCodeOfAnotherBrowser_IsRefused()
    {
        using HttpClient victim = host.Browser();
        using HttpClient attacker = host.Browser();
        using HttpResponseMessage started = await attacker.GetAsync("/sign-in/start");
        Uri back = await host.Provider.LogInAsync(started.Headers.Location!, Officer);

        using HttpResponseMessage refused = await victim.GetAsync(back);

        Assert.Equal("/sign-in?refused=Failed", refused.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Person_WhosePostEnded_IsRefusedOnTheOldCookieAndAtTheNextSignIn()
    {
        const string Leaver = "chen.case2.changsha";
        using HttpClient browser = host.Browser();
        using HttpResponseMessage arrived = await host.SignInAsync(browser, Leaver);
        using HttpResponseMessage before = await browser.GetAsync("/api/session");

        Reply ended = await host.PostAsync($"/api/admin/people/{Leaver}/end", "jia.system.hunan", """{"reason":"调离"}""");
        using HttpResponseMessage after = await browser.GetAsync("/api/session");
        using HttpResponseMessage again = await host.SignInAsync(browser, Leaver);

        Assert.Equal((HttpStatusCode.OK, 204, HttpStatusCode.Unauthorized), (before.StatusCode, ended.Status, after.StatusCode));
        Assert.Equal("/sign-in?refused=Unknown", again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Account_OtherThanTheBoundOne_IsRefusedUntilAReset()
    {
        const string Person = "li.field.changsha";
        // A reset also takes somebody of the demonstration into the register, so that an account can be bound.
        await host.PostAsync($"/api/admin/people/{Person}/reset", "jia.system.hunan", """{"reason":"初次登记"}""");
        using HttpClient browser = host.Browser();

        using HttpResponseMessage first = await host.SignInAsync(browser, Person);
        using HttpResponseMessage other = await host.SignInAsync(browser, $"{Person}#stolen");
        Reply reset = await host.PostAsync($"/api/admin/people/{Person}/reset", "xu.security.hunan", """{"reason":"换账号"}""");
        using HttpResponseMessage old = await browser.GetAsync("/api/session");
        using HttpResponseMessage rebound = await host.SignInAsync(browser, $"{Person}#new");

        Assert.StartsWith("/sign-in/done", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("/sign-in?refused=OtherAccount", other.Headers.Location!.OriginalString);
        Assert.Equal((204, HttpStatusCode.Unauthorized), (reset.Status, old.StatusCode));
        Assert.StartsWith("/sign-in/done", rebound.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task System_WithItsScope_PushesPenaltiesAndNothingElse()
    {
        string token = await host.Provider.TokenAsync("case-handling", Scope);

        Reply push = await CallAsync(HttpMethod.Post, "/api/penalties", token, BadRecord);
        Reply read = await CallAsync(HttpMethod.Get, "/api/penalties", token);
        Reply own = await CallAsync(HttpMethod.Get, "/api/rights/me", token);

        // Taken in and judged: the record has faults, which only somebody with the right is told.
        Assert.Equal((422, "PenaltyRejected"), (push.Status, push.Code));
        Assert.Equal((403, "RightMissing"), (read.Status, read.Code));
        Assert.Equal("system-case-handling", own.Json.GetProperty("roles")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task System_WithoutItsScope_HoldsNoRight()
    {
        string token = await host.Provider.TokenAsync("case-handling", scope: null);

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", token, BadRecord);

        Assert.Equal((403, "RightMissing", "penalty.push"), (reply.Status, reply.Code, reply.Text("right")));
    }

    [Fact]
    public async Task System_ThatIsNotRegistered_IsRefused()
    {
        string token = await host.Provider.TokenAsync("stranger", Scope);

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", token, BadRecord);

        Assert.Equal((403, "SignInUnknownSystem"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Token_ForAnotherAudience_IsRefused()
    {
        string token = await host.Provider.TokenAsync("case-handling", Scope, null, ("test_audience", "somebody-else"));

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", token, BadRecord);

        Assert.Equal((401, "TokenAudienceWrong"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Token_OfAnotherIssuer_IsRefused()
    {
        string token = await host.Provider.TokenAsync("case-handling", Scope, host.Provider.OtherAddress);

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", token, BadRecord);

        Assert.Equal((401, "TokenIssuerWrong"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Token_ThatWasChanged_IsRefused()
    {
        string[] parts = (await host.Provider.TokenAsync("case-handling", Scope)).Split('.');
        string payload = parts[1];
        string changed = $"{parts[0]}.{payload[..10]}{(payload[10] == 'A' ? 'B' : 'A')}{payload[11..]}.{parts[2]}";

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", changed, BadRecord);

        Assert.Equal(401, reply.Status);
        Assert.Contains(reply.Code, (string[])["TokenSignatureWrong", "TokenInvalid"]);
    }

    [Fact]
    public async Task Token_WithAnotherSignature_IsRefused()
    {
        string[] mine = (await host.Provider.TokenAsync("case-handling", Scope)).Split('.');
        string[] other = (await host.Provider.TokenAsync("stranger", Scope)).Split('.');

        Reply reply = await CallAsync(HttpMethod.Post, "/api/penalties", $"{mine[0]}.{mine[1]}.{other[2]}", BadRecord);

        Assert.Equal((401, "TokenSignatureWrong"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Token_WhoseLifeIsOver_IsRefused()
    {
        string token = await host.Provider.TokenAsync("case-handling", Scope, null, ("test_life_seconds", "1"));
        Stopwatch waited = Stopwatch.StartNew();
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(200));

        Reply reply = await CallAsync(HttpMethod.Get, "/api/session", token);
        while (reply.Status != 401 && waited.Elapsed < TimeSpan.FromSeconds(20) && await beat.WaitForNextTickAsync())
            reply = await CallAsync(HttpMethod.Get, "/api/session", token);

        Assert.Equal((401, "TokenExpired"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not.a.token")]
    // {"alg":"none"} and no signature.
    [InlineData("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJjYXNlLWhhbmRsaW5nIn0.")]
    public async Task Token_ThatIsNone_IsRefused(string token)
    {
        Assert.Equal(401, (await CallAsync(HttpMethod.Get, "/api/session", token)).Status);
    }

    [Fact]
    public async Task SignOut_EndsTheCookieAndGoesOnToTheProvider()
    {
        using HttpClient browser = host.Browser();
        using HttpResponseMessage arrived = await host.SignInAsync(browser, Officer);
        string desk = await browser.GetStringAsync("/");
        string token = Forms.Token(desk);
        using FormUrlEncodedContent form = new([KeyValuePair.Create("__RequestVerificationToken", token)]);

        using HttpResponseMessage left = await browser.PostAsync("/sign-out", form);
        using HttpResponseMessage session = await browser.GetAsync("/api/session");

        Assert.StartsWith(host.Provider.Address, left.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, session.StatusCode);
        Assert.Contains(await ActsAsync(), line => line == $"{AuditActs.SignedOut} {Officer}");
    }

    private async Task<Reply> CallAsync(HttpMethod method, string path, string token, string? body = null) =>
        await host.SendAsync(
            method, path, person: null, body, ("Authorization", new AuthenticationHeaderValue("Bearer", token).ToString()));

    private async Task<IReadOnlyList<string>> ActsAsync()
    {
        await using CaseDb db = host.Services.GetRequiredService<CaseDatabase>().Read();
        return [.. (await db.Audit.ToListAsync()).Select(row => $"{row.Act} {row.Subject}")];
    }
}
