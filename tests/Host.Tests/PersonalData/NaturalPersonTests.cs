using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.PersonalData;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Workflows.Cases;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Tests.PersonalData;

/// <summary>The name of a natural person stands in one table and nowhere else.</summary>
public sealed class NaturalPersonTests
{
    private const string Name = "欧阳示例";
    private const string Alias = "欧某〔P1〕";

    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Opening_ForANaturalPerson_StoresTheNameInPartiesAlone()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await OpenAsync(world);
        await world.SubmitAsync(
            StorageWorld.Proposal(id) with { Opinion = $"{Name}拒不履行，建议列入。" }, StorageWorld.Proposer);

        IReadOnlyList<string> tables = await TablesWithAsync(world, Name);

        Assert.Equal(["parties"], tables);
        Assert.Contains(await world.DumpAsync("cases"), row => row.Contains(Alias, StringComparison.Ordinal));
        Assert.Contains(
            await world.DumpAsync("events"),
            row => row.Contains($"{Alias}拒不履行，建议列入。", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_ForAnOrganisation_KeepsItsName()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();

        IReadOnlyList<string> tables = await TablesWithAsync(world, StorageWorld.Party.Name);

        Assert.Contains("events", tables);
    }

    [Fact]
    public async Task Opening_OfTheSamePersonTwice_UsesOneAlias()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await OpenAsync(world);
        await OpenAsync(world);

        Assert.Equal(1, await world.CountAsync(db => db.Parties));
    }

    [Fact]
    public async Task Opening_Refused_KeepsNoPerson()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        DeskAnswer answer = await world.SubmitAsync(
            Opening() with { Authority = "999999" }, StorageWorld.Proposer);

        Assert.IsType<DeskAnswer.No>(answer);
        Assert.Empty(await TablesWithAsync(world, Name));
    }

    [Fact]
    public async Task See_WithAReason_TellsTheNameAndIsLoggedWithoutIt()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await OpenAsync(world);

        Particulars? seen = await world.Get<PersonalDataDesk>()
            .SeeAsync(id, "zhang.case.changsha", "送达告知书", CancellationToken.None);

        Assert.Equal((Name, "P1", false), (seen?.Name, seen?.Reference, seen?.Erased));
        string line = (await world.DumpAsync("audit"))[^1];
        Assert.Contains("personal-data-seen", line, StringComparison.Ordinal);
        Assert.Contains("送达告知书", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_WhileACaseIsOpen_ChangesNothing()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await OpenAsync(world);

        ErasureOutcome outcome = await EraseAsync(world);

        Assert.Equal(ErasureOutcome.InUse, outcome);
        Assert.Equal(["parties"], await TablesWithAsync(world, Name));
    }

    [Fact]
    public async Task Erase_AfterTheCaseIsClosed_LeavesTheChainSoundAndTheCaseReadable()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await OpenAsync(world);
        // Only the day matters here; how a case comes to its end is told elsewhere.
        Assert.Equal(1, await world.ExecuteAsync("UPDATE cases SET closed_on = '2026-01-05'"));

        ErasureOutcome outcome = await EraseAsync(world);

        Assert.Equal(ErasureOutcome.Erased, outcome);
        Assert.Empty(await TablesWithAsync(world, Name));
        Particulars? seen = await world.Get<PersonalDataDesk>()
            .SeeAsync(id, "zhang.case.changsha", "核对", CancellationToken.None);
        Assert.Equal((PersonAlias.Erased, true), (seen?.Name, seen?.Erased));
        Assert.Contains(await world.DumpAsync("cases"), row => row.Contains(Alias, StringComparison.Ordinal));
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
        Assert.Equal(ErasureOutcome.AlreadyErased, await EraseAsync(world));
    }

    [Fact]
    public async Task Erase_OfAnUnknownReference_SaysSo()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        Assert.Equal(ErasureOutcome.Unknown, await EraseAsync(world));
        Assert.Empty(await world.DumpAsync("audit"));
    }

    [Theory]
    [InlineData("张三", "张某")]
    [InlineData(" 买买提·示例 ", "买某")]
    [InlineData("", "")]
    public void Mask_KeepsTheFirstCharacter(string name, string masked)
    {
        Assert.Equal(masked, PersonAlias.Mask(name));
    }

    [Theory]
    [InlineData("张某〔P12〕", "P12")]
    [InlineData("张某〔P0〕", null)]
    [InlineData("张某", null)]
    [InlineData("某某有限公司", null)]
    public void ReferenceIn_AName_IsThatOfAnAlias(string name, string? reference)
    {
        Assert.Equal(reference, PersonAlias.ReferenceIn(name));
    }

    private static OpenCase Opening() => StorageWorld.Opening() with
    {
        Party = new Party { Name = Name, UnifiedCode = "", Kind = "naturalPerson" },
    };

    private static async Task<CaseId> OpenAsync(StorageWorld world) =>
        Assert.IsType<DeskAnswer.Done>(await world.SubmitAsync(Opening(), StorageWorld.Proposer)).Case;

    private static Task<ErasureOutcome> EraseAsync(StorageWorld world) =>
        world.Get<PersonalDataDesk>().EraseAsync("P1", "somebody", "保存期限届满", CancellationToken.None);

    // Every table of the file, so that one added tomorrow is looked through as well.
    private static async Task<IReadOnlyList<string>> TablesWithAsync(StorageWorld world, string text)
    {
        List<string> tables = [];
        await using (SqliteConnection connection = new($"Data Source={Path.Combine(world.Folder, "credit.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
            await using SqliteDataReader reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        }

        List<string> found = [];
        foreach (string table in tables)
        {
            if ((await world.DumpAsync($"\"{table}\"")).Any(row => row.Contains(text, StringComparison.Ordinal)))
                found.Add(table);
        }

        return found;
    }
}
