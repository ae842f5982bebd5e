using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Api;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Rights;

/// <summary>What the permission table lets through only to people with a part in the case, and what a refusal says.</summary>
public sealed class InvolvementTests(RightsHost host) : IClassFixture<RightsHost>
{
    private const string Reader = "role-kO";

    [Fact]
    public async Task Case_OfAnotherPrefecture_OpensToWhoeverWasGivenACopy()
    {
        string id = await host.CaseAtAsync('e');
        Reply before = await host.GetAsync($"/api/cases/{id}", Reader);

        DeskAnswer copied = await host.Services.GetRequiredService<ICaseDesk>().SubmitAsync(
            new CopyTask { Case = new CaseId(id), Task = new TaskId("propose"), To = new TaskReceiver { Person = Reader } },
            Opener(),
            null,
            CancellationToken.None);
        Reply after = await host.GetAsync($"/api/cases/{id}", Reader);
        Reply colleague = await host.GetAsync($"/api/cases/{id}", "role-lO");

        Assert.IsType<DeskAnswer.Done>(copied);
        Assert.Equal((403, "RightMissing", "case.read"), (before.Status, before.Code, before.Text("right")));
        Assert.Equal((200, 403), (after.Status, colleague.Status));
    }

    [Fact]
    public async Task Refusal_NamesTheRightInTheCallersLanguageAndIsAudited()
    {
        string id = await host.CaseAtAsync('o');

        Reply english = await host.SendAsync(
            HttpMethod.Post, $"/api/cases/{id}/migrate", Reader, """{"version":1}""", ("Accept-Language", "en"));
        Reply chinese = await host.PostAsync($"/api/cases/{id}/migrate", Reader, """{"version":1}""");

        Assert.Equal((403, "RightMissing", "case.migrate"), (english.Status, english.Code, english.Text("right")));
        Assert.Contains("move a case to another version", english.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("变更案件的流程版本", chinese.Text("detail"), StringComparison.Ordinal);
        await using CaseDb db = host.Services.GetRequiredService<CaseDatabase>().Read();
        Assert.Contains(
            await db.Audit.Where(row => row.Act == AuditActs.RightRefused && row.Actor == Reader).ToListAsync(),
            row => row.Subject == id);
    }

    [Fact]
    public void Endpoint_ThatSaysNothing_IsFound()
    {
        RouteEndpoint silent = new(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/x"), 0, null, null);
        RouteEndpoint unknown = new(
            _ => Task.CompletedTask,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/y"),
            0,
            new EndpointMetadataCollection(new RequiresActAttribute("case.burn")),
            null);

        IReadOnlyList<string> faults = EndpointActs.Faults([silent, unknown]);

        Assert.Equal(2, faults.Count);
        Assert.Contains("names no act", faults[0], StringComparison.Ordinal);
        Assert.Contains("'case.burn' is none", faults[1], StringComparison.Ordinal);
    }

    private static Actor Opener() => new()
    {
        Id = "opener-e",
        Name = "立案人",
        Kind = ActorKind.Person,
        Authority = "430200",
        Division = "case",
        Positions = ["officer"],
    };
}
