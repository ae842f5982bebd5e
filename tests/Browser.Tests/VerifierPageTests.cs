using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace CreditSupervision.Browser.Tests;

/// <summary>A case file on somebody's own machine: unpacked, opened from the disk, without host or network.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class VerifierPageTests(Chromium chromium, HostProcess host) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("case-file-").FullName;

    [Fact]
    public async Task CaseFile_AsItWasExported_IsGreen()
    {
        await UnpackAsync();
        await using Desk desk = await chromium.OpenAsync(host);

        List<string> asked = await OpenAsync(desk);

        await Expect(desk.Page.Locator("#result")).ToHaveClassAsync("sound");
        await Expect(desk.Page.Locator("#result")).ToContainTextAsync("完好");
        await Expect(desk.Page.Locator("#result")).ToContainTextAsync("Sound");
        await Expect(desk.Page.Locator("#events tr").First).ToContainTextAsync("case-opened/1");
        Assert.Equal([Page], asked);
    }

    [Fact]
    public async Task CaseFile_WithOneCharacterOfAnEventChanged_IsRedAndNamesTheRow()
    {
        await UnpackAsync();
        long position = await FirstEventAsync();
        // The same text also stands escaped in the page: a party's name with one character exchanged.
        await ChangeAsync("长沙清风商贸", "长沙清凤商贸");
        await using Desk desk = await chromium.OpenAsync(host);

        await OpenAsync(desk);

        await Expect(desk.Page.Locator("#result")).ToHaveClassAsync("broken");
        await Expect(desk.Page.Locator("#result .head")).ToContainTextAsync($"不完好：events {position}");
        await Expect(desk.Page.Locator("#events tr.broken")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task CaseFile_WithTheActorOfAnAuditLineChanged_IsRedAndNamesTheRow()
    {
        await UnpackAsync();
        await ChangeAsync("\\u0022actor\\u0022:\\u0022zhang", "\\u0022actor\\u0022:\\u0022zhong");
        await using Desk desk = await chromium.OpenAsync(host);

        await OpenAsync(desk);

        await Expect(desk.Page.Locator("#result")).ToHaveClassAsync("broken");
        await Expect(desk.Page.Locator("#result .head")).ToContainTextAsync("不完好：audit");
        await Expect(desk.Page.Locator("#audit tr.broken")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task CaseFile_ComparedWithItsUnpackedParts_TellsWhichDiffers()
    {
        await UnpackAsync();
        await File.AppendAllTextAsync(Path.Combine(folder, "facts.json"), " ");
        await using Desk desk = await chromium.OpenAsync(host);
        await OpenAsync(desk);

        await desk.Page.Locator("#files").SetInputFilesAsync(
            [Path.Combine(folder, "facts.json"), Path.Combine(folder, "events.jsonl")]);

        await Expect(desk.Page.Locator("#compared li").Nth(0)).ToContainTextAsync("facts.json：不符");
        await Expect(desk.Page.Locator("#compared li").Nth(1)).ToContainTextAsync("events.jsonl：相符");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Page => new Uri(Path.Combine(folder, "verify.html")).AbsoluteUri;

    private async Task UnpackAsync()
    {
        using HttpClient client = new() { BaseAddress = new Uri(host.Address) };
        client.DefaultRequestHeaders.Add("X-Dev-User", "zhang.case.changsha");
        using HttpResponseMessage opened = await client.PostAsJsonAsync("/api/cases", new
        {
            kind = "listing",
            authority = "430100",
            subject = new { name = "长沙清风商贸有限公司（虚构）", uscc = "91430100MA0FJH043D", kind = "legalPerson" },
            facts = new { },
        });
        string text = await opened.Content.ReadAsStringAsync();
        Assert.True(opened.IsSuccessStatusCode, text);
        string id = JsonDocument.Parse(text).RootElement.GetProperty("id").GetString()!;
        client.DefaultRequestHeaders.Remove("X-Dev-User");
        client.DefaultRequestHeaders.Add("X-Dev-User", "he.case-chief.changsha");
        await using Stream zip = await client.GetStreamAsync($"/api/cases/{id}/export");
        using MemoryStream bytes = new();
        await zip.CopyToAsync(bytes);
        using ZipArchive archive = new(bytes);
        archive.ExtractToDirectory(folder);
    }

    private async Task<long> FirstEventAsync()
    {
        string first = (await File.ReadAllLinesAsync(Path.Combine(folder, "events.jsonl")))[0];
        return JsonDocument.Parse(first).RootElement.GetProperty("position").GetInt64();
    }

    // In the first place only, which in the page is the first row that holds it.
    private async Task ChangeAsync(string text, string other)
    {
        string path = Path.Combine(folder, "verify.html");
        string page = await File.ReadAllTextAsync(path);
        int place = page.IndexOf("\"events.jsonl\"", StringComparison.Ordinal) is var events && text[0] != '\\'
            ? page.IndexOf(text, events, StringComparison.Ordinal)
            : page.IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The page does not hold '{text}'.");
        await File.WriteAllTextAsync(path, string.Concat(page.AsSpan(0, place), other, page.AsSpan(place + text.Length)));
    }

    // Everything the page asks for, so that a call to the network would be seen.
    private async Task<List<string>> OpenAsync(Desk desk)
    {
        List<string> asked = [];
        desk.Page.Request += (_, request) => asked.Add(request.Url);
        await desk.Page.GotoAsync(Page);
        await Expect(desk.Page.Locator("#scope")).Not.ToBeEmptyAsync();
        return asked;
    }
}
