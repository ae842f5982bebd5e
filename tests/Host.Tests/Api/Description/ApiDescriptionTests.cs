using System.Text.Json;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Api.Description;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Publications;
using Snapshooter.Xunit;

namespace CreditSupervision.Host.Tests.Api.Description;

/// <summary>
/// The description of the interface is complete and changes only on purpose. Where the snapshot test fails and the change
/// is wanted, its message says how it is accepted.
/// </summary>
public sealed partial class ApiDescriptionTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string HowToAccept =
        "The interface is no longer what was agreed with those who call it. Compare "
        + "tests/Host.Tests/Api/Description/__snapshots__/openapi-v1.snap with __mismatch__/openapi-v1.snap beside it. A call, "
        + "member or code that others use stays; where the change is wanted, move the new file over the old one and say in "
        + "the commit why it is right.";

    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];

    [Fact]
    public async Task Description_IsWhatWasAgreed()
    {
        JsonElement document = await ReadAsync();

        string text = JsonSerializer.Serialize(document, Indented.Options);

        try
        {
            Snapshot.Match(text, "openapi-v1");
        }
        catch (Exception differs)
        {
            throw new Xunit.Sdk.XunitException(HowToAccept, differs);
        }
    }

    [Fact]
    public async Task EveryCall_HasASentenceInBothLanguagesAndAnEntry()
    {
        List<string> lacking = [];

        foreach ((string key, JsonElement call) in Calls(await ReadAsync()))
        {
            string summary = call.TryGetProperty("summary", out JsonElement told) ? told.GetString() ?? "" : "";
            if (!summary.Contains(" / ", StringComparison.Ordinal) || !CallBook.Calls.ContainsKey(key))
                lacking.Add($"{key}: add it to src/Host/Api/Description/calls.yaml with zh and en");
        }

        Assert.Empty(lacking);
    }

    [Fact]
    public async Task EveryEntry_DescribesACallThatExists()
    {
        string[] there = [.. Calls(await ReadAsync()).Select(call => call.Key)];

        Assert.Empty(CallBook.Calls.Keys.Except(there));
    }

    [Fact]
    public async Task EveryCall_SaysWhatItCanRefuse()
    {
        List<string> lacking = [];

        foreach ((string key, JsonElement call) in Calls(await ReadAsync()))
        {
            JsonElement answers = call.GetProperty("responses");
            List<string> expected = ["400", "429", "500", "503"];
            if (!answers.TryGetProperty("401", out _) && !IsOpen(key))
                lacking.Add($"{key} lacks 401");
            if (call.TryGetProperty("requestBody", out _))
                expected.Add("413");
            if (CallBook.Calls[key].IsForDesk)
                expected.AddRange(["401", "403", "404", "409", "422"]);
            if (CallBook.Calls[key].IsForDrafts)
                expected.AddRange(["403", "404", "409", "422"]);
            lacking.AddRange(expected.Where(status => !answers.TryGetProperty(status, out _)).Select(status => $"{key} lacks {status}"));
            if (!answers.EnumerateObject().Any(answer => answer.Name.StartsWith('2')))
                lacking.Add($"{key} lacks what it answers");
        }

        Assert.Empty(lacking);
    }

    [Fact]
    public async Task EveryBody_HasAnExample()
    {
        List<string> lacking = [];

        foreach ((string key, JsonElement call) in Calls(await ReadAsync()))
        {
            if (call.TryGetProperty("requestBody", out JsonElement body)
                && !body.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _))
                lacking.Add($"{key}: add a request to src/Host/Api/Description/calls.yaml");
        }

        Assert.Empty(lacking);
    }

    [Fact]
    public async Task Examples_OfEveryBody_AreInOrder()
    {
        List<string> wrong = [];

        foreach ((string key, DescribedCall call) in CallBook.Calls.Where(call => call.Value.RequestExample is not null))
        {
            string[] parts = key.Split(' ');
            string path = Place().Replace(parts[1], match => CallBook.Parameters.GetValueOrDefault(match.Groups[1].Value, "x"));
            Reply reply = await host.SendAsync(
                new HttpMethod(parts[0]), path, "zhang.case.changsha", call.RequestExample!.ToJsonString());
            if (reply.Status is 400 or 415 or >= 500)
                wrong.Add($"{key}: {reply.Status} {reply.Json}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task ProblemCodes_HoldEveryCodeOfCoreAndEdge()
    {
        string[] told =
        [
            .. (await ReadAsync()).GetProperty("components").GetProperty("schemas").GetProperty("ProblemCode")
                .GetProperty("enum").EnumerateArray().Select(code => code.GetString()!),
        ];

        string[] used = [.. Enum.GetNames<RefusalCode>(), .. Enum.GetNames<PublicationRefusalCode>(), .. CodesInSource()];

        Assert.True(used.Length > Enum.GetNames<RefusalCode>().Length + 8, "The sources name the codes in another way now.");
        Assert.Equal([], used.Except(told).Select(code => $"{code}: add it to src/Host/Api/Description/problems.yaml"));
    }

    [Fact]
    public async Task ScalarPage_LoadsNothingFromElsewhere()
    {
        using HttpClient client = host.CreateClient();

        string page = await client.GetStringAsync("/scalar/v1");

        string[] sources = [.. Loaded().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source => source.Contains("//", StringComparison.Ordinal));
        Assert.DoesNotContain("cdn", page, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The codes with which problem documents and bad input are made anywhere in the host.</summary>
    private static IEnumerable<string> CodesInSource()
    {
        string folder = Path.Combine(DefinitionFolder.Repository!, "src", "Host");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(text => text.Contains("ProblemDocument", StringComparison.Ordinal) || text.Contains("BadInputException", StringComparison.Ordinal))
            .SelectMany(text => Made().Matches(text)).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value)
            .Distinct();
    }

    private async Task<JsonElement> ReadAsync() => (await host.GetAsync("/openapi/v1.json")).Json;

    private static bool IsOpen(string key) =>
        key.Contains("/register/", StringComparison.Ordinal) || key.Contains("/dev/", StringComparison.Ordinal) || key is "GET /api/check" or "GET /api/check/key";

    private static IEnumerable<(string Key, JsonElement Call)> Calls(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        where path.Name.StartsWith("/api/", StringComparison.Ordinal)
        from call in path.Value.EnumerateObject()
        where Methods.Contains(call.Name)
        select (ApiDescription.KeyOf(call.Name.ToUpperInvariant(), path.Name), call.Value);

    // A code follows the status of a problem document, or is set by name; both are words in quotes.
    [GeneratedRegex("""(?:Status\d{3}\w+,\s*"([A-Z]\w+)")|(?:Code = "([A-Z][a-z]\w+)")|(?:=> \(\s*"([A-Z]\w+)",\s*"[^"]*[\u4e00-\u9fff])""")]
    private static partial Regex Made();

    [GeneratedRegex("""(?:src|href)=["']([^"']+)["']""")]
    private static partial Regex Loaded();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();

    private static class Indented
    {
        public static JsonSerializerOptions Options { get; } = new()
        {
            WriteIndented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
    }
}
