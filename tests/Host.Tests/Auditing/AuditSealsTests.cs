using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Storage;

namespace CreditSupervision.Host.Tests.Auditing;

public sealed class AuditSealsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Beat_OnAnEmptyAudit_SealsNothing()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        Assert.False(await BeatAsync(world));
        Assert.Null(await world.Get<AuditSeals>().SealAsync("somebody", CancellationToken.None));
        Assert.Empty(await world.DumpAsync("seals"));
    }

    [Fact]
    public async Task Beat_TwiceOnADay_SealsOnce()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();

        Assert.True(await BeatAsync(world));
        Assert.False(await BeatAsync(world));
        world.SetDay(Day.AddDays(1));
        Assert.True(await BeatAsync(world));
        Assert.Equal(2, (await world.DumpAsync("seals")).Count);
    }

    [Fact]
    public async Task Beat_OfASecondHost_SealsNothingMore()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using StorageWorld beside = world.Beside();
        await world.ProposedAsync();

        bool[] set = await Task.WhenAll(BeatAsync(world), BeatAsync(beside));

        Assert.Single(set, sealedNow => sealedNow);
        Assert.Single(await world.DumpAsync("seals"));
    }

    [Fact]
    public async Task Beat_AfterACrashBeforeTheFileWasWritten_WritesIt()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();
        await BeatAsync(world);
        string file = Path.Combine(world.Folder, "seals", "seal-000001.json");
        string written = await File.ReadAllTextAsync(file);
        File.Delete(file);

        await BeatAsync(world);

        Assert.Equal(written, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Seal_WithSm3_IsSound()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();
        await using (WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None))
        {
            write.Db.Chain = ChainAlgorithm.Sm3;
            await AuditLog.AppendAsync(
                write.Db, 1, "somebody", AuditActs.CaseExported, "a case", new HoldDetails("x"), CancellationToken.None);
            await write.CommitAsync();
        }

        await BeatAsync(world);

        Assert.Null((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).Broken);
    }

    [Theory]
    // GM/T 0004-2012, example 1; FIPS 180-2, example B.1.
    [InlineData("sm3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Hash_OfThePublishedExample_IsThePublishedOne(string algorithm, string hash)
    {
        Assert.Equal(hash, ChainHash.Of(ChainAlgorithm.Find(algorithm)!, "abc"u8));
    }

    private static Task<bool> BeatAsync(StorageWorld world) =>
        world.Get<AuditSeals>().BeatAsync(CancellationToken.None);
}
