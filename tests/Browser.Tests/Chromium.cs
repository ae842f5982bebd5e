using Microsoft.Playwright;

namespace CreditSupervision.Browser.Tests;

/// <summary>
/// One Chromium of the distribution for all browser tests. A missing browser fails them: a page nobody looked at is not
/// tested.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A fresh profile in front of the host, as large as an office screen.</summary>
    public async Task<Desk> OpenAsync(HostProcess host)
    {
        IBrowserContext context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address,
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        });
        return new Desk(context, await context.NewPageAsync());
    }
}

/// <summary>
/// The tests that share the browser and the host run one after another. None depends on another: each opens cases for
/// parties of its own, and days only go forward.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>, ICollectionFixture<HostProcess>
{
    public const string Name = "chromium";
}
