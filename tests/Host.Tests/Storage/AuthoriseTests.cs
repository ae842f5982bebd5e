using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Desk;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class AuthoriseTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Command_OfAPersonWithoutAPost_IsRefusedAndAuditedAndNotRemembered(string? authority)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        Actor ended = StorageWorld.Proposer with { Authority = authority };

        DeskAnswer refused = await world.SubmitAsync(StorageWorld.Opening(), ended, "r-1");
        DeskAnswer appointed = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer, "r-1");

        Assert.Equal(RefusalCode.NotPermitted, Assert.IsType<DeskAnswer.No>(refused).Refusal.Code);
        Assert.IsType<DeskAnswer.Done>(appointed);
        IReadOnlyList<string> audit = await world.DumpAsync("audit");
        Assert.Contains("command-refused", audit[0], StringComparison.Ordinal);
        Assert.Contains("command-accepted", audit[1], StringComparison.Ordinal);
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }
}
