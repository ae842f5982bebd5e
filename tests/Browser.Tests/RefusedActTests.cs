using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreditSupervision.Browser.Tests;

/// <summary>A wrong act says why, loses nothing, and the same form sent twice is one act.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class RefusedActTests(Chromium chromium, HostProcess host)
{
    private const string Officer = "zhang.case.changsha";

    [Fact]
    public async Task Propose_WithoutOpinion_SaysWhyAndKeepsWhatWasTyped()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await desk.OpenListingAsync(Officer, "长沙意见测试有限公司（虚构）", "91430100MA4LE0069X");
        await desk.FillAsync("列入情形", "L44-05-02a");
        await desk.FillAsync("违法行为发生日", "2025-11-18");
        await desk.FillAsync("性质恶劣", "true");

        await desk.PressAsync("建议列入");

        await Expect(desk.Alert).ToContainTextAsync("须填写意见");
        await Expect(desk.Alert).ToContainTextAsync("OpinionRequired");
        await desk.ExpectStatusAsync("拟列入");
        await Expect(desk.Page.GetByLabel("列入情形")).ToHaveValueAsync("L44-05-02a");
        await Expect(desk.Page.GetByLabel("违法行为发生日")).ToHaveValueAsync("2025-11-18");
        await Expect(desk.Page.GetByLabel("性质恶劣")).ToHaveValueAsync("true");
    }

    [Fact]
    public async Task Propose_WithFactsMissing_NamesThemAndKeepsTheOpinion()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await desk.OpenListingAsync(Officer, "长沙事实测试有限公司（虚构）", "91430100MA4LE0077Q");
        await desk.FillAsync("办理意见", "建议列入，理由如下。");

        await desk.PressAsync("建议列入");

        await Expect(desk.Alert).ToContainTextAsync("FactMissing");
        await Expect(desk.Alert).ToContainTextAsync("列入情形");
        await Expect(desk.Page.GetByLabel("办理意见")).ToHaveValueAsync("建议列入，理由如下。");
    }

    [Fact]
    public async Task DropProposal_SameFormPostedTwice_IsOneAct()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        string address = await desk.OpenListingAsync(Officer, "长沙重复测试有限公司（虚构）", "91430100MA4LE0085K");
        IFormData form = desk.Context.APIRequest.CreateFormData();
        foreach (string name in new[] { "__RequestVerificationToken", "_handler", "requestId" })
            form.Set(name, await desk.Page.Locator($"#todo form input[name='{name}']").InputValueAsync());
        form.Set("act", await desk.Page.GetByRole(AriaRole.Button, new() { Name = "不建议列入" }).GetAttributeAsync("value") ?? "");
        form.Set("opinion:propose-1", "情节轻微，不建议列入。");

        IAPIResponse first = await desk.Context.APIRequest.PostAsync(address, new() { Form = form, MaxRedirects = 0 });
        IAPIResponse second = await desk.Context.APIRequest.PostAsync(address, new() { Form = form, MaxRedirects = 0 });

        Assert.Equal((302, 302), (first.Status, second.Status));
        Assert.Equal(first.Headers["location"], second.Headers["location"]);
        await desk.Page.GotoAsync(address);
        await desk.ExpectStatusAsync("不予列入");
        await Expect(desk.Page.Locator("#log td", new() { HasTextRegex = new Regex("^提出列入建议 — 不建议列入") }))
            .ToHaveCountAsync(1);
    }

    [Fact]
    public async Task EnterKey_InAField_DoesNothing()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        string address = await desk.OpenListingAsync(Officer, "长沙回车测试有限公司（虚构）", "91430100MA4LE0093E");
        await desk.FillAsync("已逐项说理的综合考量因素", "9");

        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(desk.Page.GetByLabel("已逐项说理的综合考量因素")).ToHaveValueAsync("9");
        Assert.Equal(address, new Uri(desk.Page.Url).AbsolutePath);
        await Expect(desk.Alert).ToHaveCountAsync(0);
    }
}
