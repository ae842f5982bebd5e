using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreditSupervision.Browser.Tests;

/// <summary>One listing from the proposal to the closed case, clicked by all the people who take part in it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class ListingJourneyTests(Chromium chromium, HostProcess host)
{
    private const string Case = "zhang.case.changsha";
    private const string Field = "li.field.changsha";
    private const string Credit = "wang.credit.changsha";
    private const string Legal = "zhao.legal.changsha";
    private const string Head = "zhou.head.changsha";
    private const string Superior = "he.credit-chief.hunan";
    private const string Party = "长沙麓谷示范食品有限公司（虚构）";
    private const string Code = "91430100MA4LE0114Y";

    [Fact]
    public async Task Listing_ClickedByEverybodyInTurn_IsPublishedAndClosed()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await host.SetDayAsync("2026-02-09");
        string address = await desk.OpenListingAsync(Case, Party, Code);

        await ProposeAsync(desk);
        await ReviewAsync(desk, address);
        await HearAsync(desk, address);
        await DecideAsync(desk);
        await CloseAsync(desk);
    }

    private static async Task ProposeAsync(Desk desk)
    {
        await desk.ExpectStatusAsync("拟列入");
        await desk.DoAsync(
            Case,
            "建议列入",
            ("所属业务条线", "foodProduction"), ("列入情形", "L44-05-02a"), ("较重行政处罚类别", "HP-2b"), ("违法行为发生日", "2025-11-18"),
            ("处罚决定日期", "2026-03-02"), ("性质恶劣", "true"), ("情节严重", "true"), ("社会危害较大", "true"),
            ("已逐项说理的综合考量因素", "9"), ("当事人足以证明无主观故意", "false"), ("属于应当告知听证权利的情形", "true"),
            ("办理意见", "以非食品原料生产食品，事实清楚、证据确凿，建议列入。"));
        await Expect(desk.Page.Locator(".action .reason-all")).ToContainTextAsync("业务主管处");
    }

    private async Task ReviewAsync(Desk desk, string address)
    {
        await host.SetDayAsync("2026-02-10");
        await desk.DoAsync(Field, "同意");
        await desk.Page.GotoAsync(address);
        await Expect(desk.Page.Locator("#verdicts .outcome").First).ToHaveTextAsync("符合列入条件");
        await desk.DoAsync(Credit, "同意列入建议");
        await desk.ExpectStatusAsync("审查通过");
        // What is another division's to do is grey, and says whose it is.
        ILocator grey = desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "已送达" });
        await Expect(grey).ToBeDisabledAsync();
        await Expect(grey).ToHaveAttributeAsync("title", new System.Text.RegularExpressions.Regex("执法稽查局"));
    }

    private async Task HearAsync(Desk desk, string address)
    {
        await host.SetDayAsync("2026-02-12");
        await desk.DoAsync(Case, "已送达", ("告知书送达日期", "2026-02-12"));
        await desk.ExpectStatusAsync("已告知");
        // Five working days after 12 February: the holiday stands out, the Saturday worked in its place counts.
        await Expect(desk.Page.Locator("#todo .due time").First).ToHaveTextAsync("2026-02-26");
        await Expect(desk.Page.Locator("#todo .due-counting").First).ToContainTextAsync("春节");

        await host.SetDayAsync("2026-02-26");
        await desk.Page.GotoAsync(address);
        await desk.ExpectStatusAsync("已告知");
        await Expect(desk.Page.Locator("#todo .light").First).ToHaveTextAsync("今日到期");
        await ScreenshotAsync(desk);

        await host.SetDayAsync("2026-02-27");
        await desk.Page.GotoAsync(address);
        await desk.ExpectStatusAsync("陈述申辩期满");
    }

    private async Task DecideAsync(Desk desk)
    {
        await desk.DoAsync(Legal, "审核通过", ("常用语", "同意。"));
        await desk.ExpectStatusAsync("法制审核通过");
        await desk.DoAsync(Head, "同意列入");
        await desk.ExpectStatusAsync("集体讨论同意");
        await desk.DoAsync(Credit, "报请");
        await Expect(desk.Page.Locator("#todo .holder").First).ToContainTextAsync("湖南省市场监督管理局");
        await desk.DoAsync(Superior, "同意");
        await desk.ExpectStatusAsync("上级已同意");

        await host.SetDayAsync("2026-03-02");
        await desk.DoAsync(Head, "签发", ("对当事人本身有法定限制期", "false"), ("处罚决定日期", "2026-03-02"));
        await desk.ExpectStatusAsync("已决定列入");
        await Expect(desk.Page.Locator("#letters")).ToContainTextAsync("长市监");
        await Expect(desk.Page.Locator("#publicity")).ToContainTextAsync("2029-03-02");
    }

    private async Task CloseAsync(Desk desk)
    {
        await host.SetDayAsync("2026-03-03");
        await desk.DoAsync(Case, "已送达", ("列入决定书送达日期", "2026-03-03"), ("送达方式", "direct"));
        await desk.ExpectStatusAsync("已送达");
        // Listed and served, but not yet publicised: the public must not see it.
        ILocator row = await FindInRegisterAsync(desk);
        await Expect(row).ToHaveCountAsync(0);
        await host.SetDayAsync("2026-03-30");
        await desk.DoAsync(Credit, "本省登记，已审查，公示");
        await desk.ExpectStatusAsync("已公示");

        row = await FindInRegisterAsync(desk);
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row).ToContainTextAsync(Party);
        await Expect(row).ToContainTextAsync("已公示");
        await Expect(row).ToContainTextAsync("2026-03-02");

        await desk.DoAsync(Credit, "已实施并推送");
        await desk.ExpectStatusAsync("已办结（管理措施实施）");
        await Expect(desk.Page.Locator(".station-passed")).ToHaveCountAsync(7);
        await Expect(desk.Page.Locator("#publicity")).ToContainTextAsync("双随机抽查系统");
    }

    /// <summary>The party's rows in the public register, looked up without a sign-in.</summary>
    private static async Task<ILocator> FindInRegisterAsync(Desk desk)
    {
        await desk.Context.ClearCookiesAsync();
        await desk.Page.GotoAsync("/register");
        await desk.FillAsync("名称、统一社会信用代码或者文号", Code);
        await desk.PressAsync("查询");
        await Expect(desk.Page.GetByLabel("名称、统一社会信用代码或者文号")).ToHaveValueAsync(Code);
        return desk.Page.Locator("tbody tr");
    }

    /// <summary>The picture in the documents is this page; it is renewed on request, never by an ordinary run.</summary>
    private static async Task ScreenshotAsync(Desk desk)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") != "1")
            return;
        await desk.Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Repository.Folder, "docs", "images", "case-page.png"),
        });
    }
}
