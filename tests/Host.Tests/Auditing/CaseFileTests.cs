using CreditSupervision.Host.Definitions;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Auditing;

public sealed class CaseFileTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Export_OfACase_HoldsEventsChainRulesAndWorkflow()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer);
        await world.Get<AuditSeals>().BeatAsync(CancellationToken.None);

        Dictionary<string, string> file = Unpack(await ExportAsync(world, id));

        string[] paths = [.. file.Keys];
        Assert.Contains("verify.html", paths);
        Assert.Contains("chain.txt", paths);
        Assert.Contains("facts.json", paths);
        Assert.Contains("definitions/workflow/listing.1.json", paths);
        Assert.Contains(paths, path => path.EndsWith("/rule-book.json", StringComparison.Ordinal));
        Assert.Contains(paths, path => path.EndsWith("/rules/listing/penalty-based.yaml", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path.EndsWith(".missing.txt", StringComparison.Ordinal));
        Assert.DoesNotContain("personal-data.json", paths);
        Assert.Equal(
            await world.CountAsync(db => db.Events), file["events.jsonl"].Split('\n').Count(line => line.Length > 0));
        Assert.Single(file["seals.jsonl"].Split('\n'), line => line.Length > 0);
    }

    [Fact]
    public async Task Export_ManifestHashes_AreThoseOfTheFiles()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();

        Dictionary<string, string> file = Unpack(await ExportAsync(world, id));

        JsonElement[] listed = [.. JsonDocument.Parse(file["manifest.json"]).RootElement.GetProperty("files").EnumerateArray()];
        Assert.Equal(file.Count - 2, listed.Length);
        foreach (JsonElement one in listed)
        {
            Assert.Equal(
                ChainHash.Of(ChainAlgorithm.Sha256, Encoding.UTF8.GetBytes(file[one.GetProperty("path").GetString()!])),
                one.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public async Task Read_OfTheSameState_GivesTheSameBytes()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        CaseFileReader reader = Reader(world);

        byte[] first = CaseFileZip.Write((await reader.ReadAsync(id, withPersonalData: false, CancellationToken.None))!);
        world.SetDay(Day.AddDays(9));
        byte[] second = CaseFileZip.Write((await reader.ReadAsync(id, withPersonalData: false, CancellationToken.None))!);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Export_IsALineInTheAuditWithTheHashOfTheFile()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();

        byte[] zip = await ExportAsync(world, id, reason: "复议机关调取案卷");

        string line = (await world.DumpAsync("audit"))[^1];
        Assert.Contains("case-exported", line, StringComparison.Ordinal);
        Assert.Contains(ChainHash.Of(ChainAlgorithm.Sha256, zip), line, StringComparison.Ordinal);
        Assert.Contains("复议机关调取案卷", line, StringComparison.Ordinal);
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Fact]
    public async Task Export_OfOneCase_TellsNothingOfAnother()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId first = await world.ProposedAsync();
        CaseId second = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(first), StorageWorld.FieldOfficer);

        Dictionary<string, string> file = Unpack(await ExportAsync(world, first));

        // The other case's lines lie between this one's, and are there as hashes alone.
        Assert.Contains("contentHash", file["audit.jsonl"], StringComparison.Ordinal);
        Assert.DoesNotContain(file.Values, text => text.Contains(second.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_OfAnUnknownCase_IsNullAndLeavesNoLine()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        ExportedCaseFile? file = await new CaseFileExport(Reader(world), world.Get<AuditLog>())
            .ExportAsync(new CaseId("listing-430100-2026-99"), "somebody", null, CancellationToken.None);

        Assert.Null(file);
        Assert.Empty(await world.DumpAsync("audit"));
    }

    private static CaseFileReader Reader(StorageWorld world) =>
        new(world.Database, world.Get<DefinitionTexts>(), world.Get<DefinitionCatalogue>());

    private static async Task<byte[]> ExportAsync(StorageWorld world, CaseId id, string? reason = null) =>
        (await new CaseFileExport(Reader(world), world.Get<AuditLog>())
            .ExportAsync(id, "somebody", reason, CancellationToken.None))!.Zip;

    private static Dictionary<string, string> Unpack(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using StreamReader reader = new(entry.Open());
                return reader.ReadToEnd();
            },
            StringComparer.Ordinal);
    }
}
