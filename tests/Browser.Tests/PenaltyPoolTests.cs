using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreditSupervision.Browser.Tests;

/// <summary>From an imported penalty to an open case.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PenaltyPoolTests(Chromium chromium, HostProcess host)
{
    private const string Party = "湖南虚构示范食品有限公司";

    [Fact]
    public async Task Penalty_AdvisedForListing_BecomesACaseInTwoClicks()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await desk.SignInAsync("zhang.case.changsha");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "线索池", Exact = true }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = $"立案 {Party}", Exact = true }).ClickAsync();

        await Expect(desk.Page.Locator("h1")).ToHaveTextAsync(Party);
        await desk.ExpectStatusAsync("拟列入");
        await Expect(desk.Page.GetByLabel("列入情形")).ToHaveValueAsync("L44-05-02a");
        await Expect(desk.Page.Locator("#facts")).ToContainTextAsync("长市监罚〔2026〕1号");
    }

    [Fact]
    public async Task Pool_ForOneWhoMayNotOpenCases_IsGreyWithTheReason()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await desk.SignInAsync("zhao.legal.changsha");

        await desk.Page.GotoAsync("/penalties?advice=not");

        await Expect(desk.Page.Locator("tbody button").First).ToBeDisabledAsync();
        await Expect(desk.Page.Locator(".reason")).ToBeVisibleAsync();
    }
}
