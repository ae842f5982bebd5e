using Microsoft.Playwright;

namespace CreditSupervision.Browser.Tests;

/// <summary>What an officer does in front of the pages, by the words on them.</summary>
public sealed class Desk(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private string party = "";

    public IPage Page => page;

    public IBrowserContext Context => context;

    public ILocator Alert => page.Locator("[role=alert]");

    public async Task SignInAsync(string person)
    {
        await context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync($"button[value='{person}']");
    }

    /// <summary>Signs in and opens the party's case from the inbox: the first of at most three clicks.</summary>
    public async Task OpenTodoAsync(string person)
    {
        await SignInAsync(person);
        await page.Locator("tbody a", new PageLocatorOptions { HasText = party }).First.ClickAsync();
    }

    /// <summary>Fills a field by its label: a date or text is typed, a choice is picked by its value.</summary>
    public async Task FillAsync(string label, string value)
    {
        ILocator field = page.GetByLabel(label).First;
        if (await field.EvaluateAsync<string>("field => field.tagName") == "SELECT")
            await field.SelectOptionAsync(value);
        else
            await field.FillAsync(value);
    }

    public Task PressAsync(string button) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    /// <summary>Does an open task from the inbox and sees it confirmed.</summary>
    public async Task DoAsync(string person, string outcome, params (string Label, string Value)[] facts)
    {
        await OpenTodoAsync(person);
        foreach ((string label, string value) in facts)
            await FillAsync(label, value);
        await PressAsync(outcome);
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync(outcome);
    }

    /// <summary>Opens a listing case for an invented party with nothing known, and stands on its page.</summary>
    public async Task<string> OpenListingAsync(string person, string name, string code)
    {
        party = name;
        await SignInAsync(person);
        await page.GotoAsync("/cases/new?kind=listing");
        await page.FillAsync("#party-name", name);
        await page.FillAsync("#party-code", code);
        await PressAsync("立案");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("已立案");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>The status as the head of the case page shows it.</summary>
    public Task ExpectStatusAsync(string status) =>
        Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync(status);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
