using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Prepared statements of contexts that come from a pool over connections that come from another.</summary>
public sealed class StatementsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    public static TheoryData<Store> Stores => [Store.Sqlite, Store.Postgres];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Write_AfterTurnsThatWereGivenUp_IsOfItsOwnTransaction(Store store)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day, store: store);
        // A context that was closed twice with the statement in use, and then opens on another handle than before.
        await GiveUpAsync(world, "first");
        await GiveUpAsync(world, "second");
        CaseDb context = world.Database.Read();
        await using CaseDb reader = world.Database.Read();
        await reader.Database.OpenConnectionAsync();
        await context.DisposeAsync();

        await GiveUpAsync(world, "third");

        Assert.Equal(0, await world.CountAsync(db => db.Holds));
    }

    private static async Task GiveUpAsync(StorageWorld world, string id)
    {
        await using WriteTransaction write = await world.Database.WriteAsync(CancellationToken.None);
        write.Db.Holds.Add(new HoldRow { CaseId = id, AtMs = 0, Reason = "given up" });
        await write.Db.SaveChangesAsync();
    }
}
