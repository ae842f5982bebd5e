using System.Text.Json;
using CreditSupervision.Host.Tests.Api;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>Adding, moving and ending: two administrators, a history by days, and rights that follow at once.</summary>
public sealed class PeopleAdministrationTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Proposer = "jia.system.hunan";
    private const string Confirmer = "xu.security.hunan";
    private const string Reason = "新任";

    [Fact]
    public async Task Add_ConfirmedByAnother_LetsThePersonIn()
    {
        Reply proposed = await ProposeAsync("add", "new.officer.zhuzhou", "430200", "credit", "officer");
        Reply before = await host.GetAsync("/api/tasks", "new.officer.zhuzhou");

        Reply confirmed = await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");
        Reply after = await host.GetAsync("/api/tasks", "new.officer.zhuzhou");

        Assert.Equal((201, 401, 204, 200), (proposed.Status, before.Status, confirmed.Status, after.Status));
    }

    [Fact]
    public async Task Add_Rejected_LetsNobodyIn()
    {
        Reply proposed = await ProposeAsync("add", "rejected.zhuzhou", "430200", "credit", "officer");

        await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/reject", Confirmer, "{}");
        Reply again = await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");

        Assert.Equal(404, again.Status);
        Assert.Equal(401, (await host.GetAsync("/api/tasks", "rejected.zhuzhou")).Status);
    }

    [Fact]
    public async Task Confirm_ByWhoeverProposed_IsRefused()
    {
        // Somebody who holds both posts still needs a second person.
        Reply both = await ProposeAsync("add", "both.hunan", "430000", "data", "systemAdministrator", "securityAdministrator");
        await host.PostAsync($"/api/admin/people/changes/{both.Text("id")}/confirm", Confirmer, "{}");
        Reply proposed = await ProposeAsync("add", "other.zhuzhou", "430200", "credit", "both.hunan", ["officer"]);

        Reply same = await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", "both.hunan", "{}");
        Reply another = await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");

        Assert.Equal((403, "MakerIsChecker", 204), (same.Status, same.Code, another.Status));
    }

    [Fact]
    public async Task Move_FromALaterDay_ChangesRightsOnThatDayAndKeepsTheHistory()
    {
        const string Person = "mover.zhuzhou";
        await AddAsync(Person, "430200", "credit", "officer");
        string today = (await host.GetAsync("/api/dev/clock")).Text("today");
        string day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        Reply proposed = await host.PostAsync("/api/admin/people/changes", Proposer, Body("move", Person, "430000", "credit", ["chief"], day));
        await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");

        string before = await RolesAsync(Person);
        await host.PostAsync("/api/dev/clock", null, $$"""{"today":"{{day}}"}""");
        string after = await RolesAsync(Person);
        Reply history = await host.GetAsync($"/api/admin/people/{Person}", Proposer);
        Reply then = await host.GetAsync($"/api/admin/people?authority=430200&on={today}", Proposer);
        Reply now = await host.GetAsync($"/api/admin/people?authority=430200&on={day}", Proposer);

        Assert.Equal(("credit-officer", "credit-chief"), (before, after));
        Assert.Equal([today, null], history.Json.GetProperty("posts").EnumerateArray()
            .Select(post => post.GetProperty("lastDay").GetString()));
        Assert.Contains(Ids(then), id => id == Person);
        Assert.DoesNotContain(Ids(now), id => id == Person);
    }

    [Fact]
    public async Task Move_OfSomebodyInADemonstrationPost_WorksAtOnce()
    {
        const string Person = "qian.legal-chief.changsha";
        Reply proposed = await host.PostAsync("/api/admin/people/changes", Proposer, Body("move", Person, "430100", "credit", ["officer"], null));

        await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");

        Assert.Equal("credit-officer", await RolesAsync(Person));
    }

    [Theory]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"999999","division":"credit","positions":["officer"],"reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"430200","division":"kitchen","positions":["officer"],"reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"430200","division":"credit","positions":["king"],"reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"430200","division":"credit","positions":[],"reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"430200","division":"credit","positions":["officer"],"firstDay":"2020-01-01","reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"x.y","authority":"430200","division":"credit","positions":["officer"],"reason":"r"}""", 422, "PersonUnfit")]
    [InlineData("""{"kind":"add","person":"zhang.case.changsha","name":"某","authority":"430200","division":"credit","positions":["officer"],"reason":"r"}""", 409, "PersonExists")]
    [InlineData("""{"kind":"move","person":"x.y","authority":"430200","division":"credit","positions":["officer"],"reason":"r"}""", 404, "NotFound")]
    [InlineData("""{"kind":"add","person":"X Y","name":"某","authority":"430200","division":"credit","positions":["officer"],"reason":"r"}""", 400, "BadInput")]
    [InlineData("""{"kind":"add","person":"x.y","name":"某","authority":"430200","division":"credit","positions":["officer"]}""", 400, "BadInput")]
    [InlineData("""{"kind":"move","person":"jia.system.hunan","authority":"430000","division":"data","positions":["securityAdministrator"],"reason":"r"}""", 403, "OwnPost")]
    public async Task Propose_WhatCannotBe_IsRefused(string body, int status, string code)
    {
        Reply reply = await host.PostAsync("/api/admin/people/changes", Proposer, body);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Propose_OutsideTheOwnProvinceTree_IsRefused()
    {
        await AddAsync("admin.zhuzhou", "430200", "data", "systemAdministrator");

        Reply own = await host.PostAsync("/api/admin/people/changes", "admin.zhuzhou", Body("add", "clerk.zhuzhou", "430200", "case", ["officer"], null));
        Reply other = await host.PostAsync("/api/admin/people/changes", "admin.zhuzhou", Body("add", "clerk.changsha", "430100", "case", ["officer"], null));
        Reply taken = await host.PostAsync("/api/admin/people/changes", "admin.zhuzhou", Body("move", "zhang.case.changsha", "430200", "case", ["officer"], null));

        Assert.Equal((201, 403, 403), (own.Status, other.Status, taken.Status));
        Assert.Equal(("RightMissing", "RightMissing"), (other.Code, taken.Code));
    }

    [Fact]
    public async Task End_OfAPost_TakesTheRightsAtOnce()
    {
        await AddAsync("leaver.zhuzhou", "430200", "case", "officer");

        Reply ended = await host.PostAsync("/api/admin/people/leaver.zhuzhou/end", Confirmer, """{"reason":"退休"}""");

        Assert.Equal(204, ended.Status);
        Assert.Equal(401, (await host.GetAsync("/api/tasks", "leaver.zhuzhou")).Status);
    }

    [Fact]
    public async Task Holders_OfAnAct_AreNamedWithTheirReason()
    {
        Reply reply = await host.GetAsync("/api/rights?act=case.migrate&authority=430100", "tang.head.hunan");
        Reply wrong = await host.GetAsync("/api/rights?act=case.burn", "tang.head.hunan");

        JsonElement holder = Assert.Single(reply.Json.GetProperty("people").EnumerateArray());
        Assert.Equal("sun.credit-chief.changsha", holder.GetProperty("id").GetString());
        Assert.StartsWith("authorities/rights.yaml:", holder.GetProperty("because")[0].GetProperty("line").GetString(), StringComparison.Ordinal);
        Assert.Equal((400, "BadInput"), (wrong.Status, wrong.Code));
    }

    private static string[] Ids(Reply reply) => [.. reply.Json.EnumerateArray().Select(person => person.GetProperty("id").GetString()!)];

    private static string Body(string kind, string person, string authority, string division, string[] positions, string? firstDay) =>
        JsonSerializer.Serialize(new
        {
            kind,
            person,
            name = "虚构人员",
            authority,
            division,
            positions,
            firstDay,
            reason = Reason,
        });

    private Task<Reply> ProposeAsync(string kind, string person, string authority, string division, params string[] positions) =>
        host.PostAsync("/api/admin/people/changes", Proposer, Body(kind, person, authority, division, positions, null));

    private Task<Reply> ProposeAsync(
        string kind, string person, string authority, string division, string by, string[] positions) =>
        host.PostAsync("/api/admin/people/changes", by, Body(kind, person, authority, division, positions, null));

    private async Task AddAsync(string person, string authority, string division, string position)
    {
        Reply proposed = await ProposeAsync("add", person, authority, division, position);
        Reply confirmed = await host.PostAsync($"/api/admin/people/changes/{proposed.Text("id")}/confirm", Confirmer, "{}");
        Assert.Equal(204, confirmed.Status);
    }

    private async Task<string> RolesAsync(string person) => string.Join(
        ',',
        (await host.GetAsync("/api/rights/me", person)).Json.GetProperty("roles").EnumerateArray()
            .Select(role => role.GetProperty("code").GetString()));
}
