using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreditSupervision.Browser.Tests;

/// <summary>What every page owes to a reader with a keyboard, a screen reader or weak eyes.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PageFormTests(Chromium chromium, HostProcess host)
{
    private const string Officer = "wang.credit.changsha";

    /// <summary>Faults of the page in words; empty where there is none. Contrast is that of WCAG 2.1 AA for plain text.</summary>
    private const string Inspect = """
        () => {
          const faults = [];
          const say = (what, element) => faults.push(what + ': ' + element.outerHTML.slice(0, 120));
          if (!document.documentElement.lang) faults.push('no lang');
          if (!document.title) faults.push('no title');
          if (document.querySelectorAll('h1').length !== 1) faults.push('h1: ' + document.querySelectorAll('h1').length);
          if (document.querySelectorAll('main').length !== 1) faults.push('main: ' + document.querySelectorAll('main').length);
          if (document.querySelector('script')) faults.push('script');
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => faults.push('id twice: ' + id));
          document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach(field => {
            if (!field.labels?.length && !field.getAttribute('aria-label')) say('no label', field);
          });
          document.querySelectorAll('a, button:not([hidden])').forEach(control => {
            if (!control.textContent.trim() && !control.getAttribute('aria-label')) say('no name', control);
          });
          document.querySelectorAll('[aria-describedby], [aria-labelledby]').forEach(element =>
            ((element.getAttribute('aria-describedby') || '') + ' ' + (element.getAttribute('aria-labelledby') || ''))
              .split(' ').filter(id => id && !document.getElementById(id)).forEach(id => say('no such id ' + id, element)));
          document.querySelectorAll('img:not([alt]), th:not([scope])').forEach(element => say('no alt or scope', element));
          const light = colour => {
            const part = value => { value /= 255; return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
            return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
          };
          const read = text => (text.match(/[\d.]+/g) || []).map(Number);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const colour = read(getComputedStyle(at).backgroundColor);
              if (colour.length === 3 || colour[3] === 1) return colour;
            }
            return [255, 255, 255];
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            const element = text.parentElement;
            if (!text.textContent.trim() || element.closest('svg, option, button:disabled') || !element.offsetParent) continue;
            const one = light(read(getComputedStyle(element).color)), other = light(ground(element));
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (contrast < 4.5) say('contrast ' + contrast.toFixed(2), element);
          }
          return [...new Set(faults)];
        }
        """;

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/register")]
    [InlineData("/register?on=yesterday")]
    [InlineData("/no-such-page")]
    public async Task PublicPage_ForEverybody_IsWellFormed(string address)
    {
        await using Desk desk = await chromium.OpenAsync(host);

        await desk.Page.GotoAsync(address);

        Assert.Empty(await desk.Page.EvaluateAsync<string[]>(Inspect));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?box=done")]
    [InlineData("/cases")]
    [InlineData("/cases/new?kind=listing")]
    [InlineData("/cases/new?kind=repair-serious-list")]
    [InlineData("/cases/new?kind=nonsense")]
    [InlineData("/cases/nothing-here")]
    [InlineData("/penalties")]
    public async Task OfficePage_ForAnOfficer_IsWellFormed(string address)
    {
        await using Desk desk = await chromium.OpenAsync(host);
        await desk.SignInAsync(Officer);

        await desk.Page.GotoAsync(address);

        Assert.Empty(await desk.Page.EvaluateAsync<string[]>(Inspect));
    }

    [Fact]
    public async Task CasePage_InBothLanguages_IsWellFormed()
    {
        await using Desk desk = await chromium.OpenAsync(host);
        string address = await desk.OpenListingAsync(Officer, "长沙版式测试有限公司（虚构）", "91430100MA4LE01064");
        string[] chinese = await desk.Page.EvaluateAsync<string[]>(Inspect);

        await desk.PressAsync("English");
        await desk.Page.GotoAsync(address);

        Assert.Empty(chinese);
        await Expect(desk.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await desk.ExpectStatusAsync("Proposed");
        Assert.Empty(await desk.Page.EvaluateAsync<string[]>(Inspect));
    }

    [Fact]
    public async Task OfficePage_WithoutSignIn_LeadsThereAndBack()
    {
        await using Desk desk = await chromium.OpenAsync(host);

        await desk.Page.GotoAsync("/cases");
        await desk.Page.ClickAsync($"button[value='{Officer}']");

        await Expect(desk.Page).ToHaveURLAsync($"{host.Address}/cases");
    }

    [Fact]
    public async Task UnknownPage_ForABrowserAndAProgram_IsNotFound()
    {
        await using Desk desk = await chromium.OpenAsync(host);

        IResponse? page = await desk.Page.GotoAsync("/no-such-page");
        IAPIResponse program = await desk.Context.APIRequest.GetAsync("/api/no-such-thing");

        Assert.Equal((404, 404), (page?.Status, program.Status));
        Assert.DoesNotContain("<html", await program.TextAsync(), StringComparison.Ordinal);
    }
}
