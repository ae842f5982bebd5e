using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class CaseDeskTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Opening_WithoutAnId_GetsTheNextOfItsSeries()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        DeskAnswer first = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);
        DeskAnswer second = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);

        Assert.Equal("listing-430100-2026-1", Assert.IsType<DeskAnswer.Done>(first).Case.Value);
        Assert.Equal("listing-430100-2026-2", Assert.IsType<DeskAnswer.Done>(second).Case.Value);
    }

    [Fact]
    public async Task Opening_RefusedBetweenTwo_LeavesNoHoleInTheSeries()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);

        DeskAnswer refused = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.FieldOfficer);
        DeskAnswer next = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer);

        Assert.Equal(RefusalCode.NotPermitted, Assert.IsType<DeskAnswer.No>(refused).Refusal.Code);
        Assert.Equal("listing-430100-2026-2", Assert.IsType<DeskAnswer.Done>(next).Case.Value);
    }

    [Fact]
    public async Task Opening_AboutAPenaltyWithAnOpenCase_IsADuplicate()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        DeskAnswer first = await world.SubmitAsync(StorageWorld.Opening("长市监罚〔2026〕1号"), StorageWorld.Proposer);

        DeskAnswer same = await world.SubmitAsync(StorageWorld.Opening("长市监罚〔2026〕1号"), StorageWorld.Proposer);
        DeskAnswer other = await world.SubmitAsync(StorageWorld.Opening("长市监罚〔2026〕2号"), StorageWorld.Proposer);

        Assert.IsType<DeskAnswer.Done>(first);
        Assert.Equal(RefusalCode.DuplicateCase, Assert.IsType<DeskAnswer.No>(same).Refusal.Code);
        Assert.IsType<DeskAnswer.Done>(other);
    }

    [Fact]
    public async Task Command_RefusedByTheCore_LeavesNoEventAndOneAuditLine()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        IReadOnlyList<string> events = await world.DumpAsync("events");
        int lines = await world.CountAsync(db => db.Audit);

        DeskAnswer answer = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.Proposer);

        Assert.Equal(RefusalCode.NotPermitted, Assert.IsType<DeskAnswer.No>(answer).Refusal.Code);
        Assert.Equal(events, await world.DumpAsync("events"));
        Assert.Equal(lines + 1, await world.CountAsync(db => db.Audit));
        Assert.Contains("command-refused", (await world.DumpAsync("audit"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ToAnUnknownCase_IsRefused()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        DeskAnswer answer = await world.SubmitAsync(
            StorageWorld.Agreement(new CaseId("listing-1")), StorageWorld.FieldOfficer);

        Assert.Equal(RefusalCode.CaseUnknown, Assert.IsType<DeskAnswer.No>(answer).Refusal.Code);
    }

    [Fact]
    public async Task Opening_OfAnUnknownKind_IsRefused()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        DeskAnswer answer = await world.SubmitAsync(
            StorageWorld.Opening() with { Kind = new CaseKind("pardon") }, StorageWorld.Proposer);

        Assert.Equal(RefusalCode.KindUnknown, Assert.IsType<DeskAnswer.No>(answer).Refusal.Code);
    }

    [Fact]
    public async Task Request_SentTwice_IsAnsweredFromMemory()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        DeskAnswer first = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");
        IReadOnlyList<string> events = await world.DumpAsync("events");

        DeskAnswer again = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");

        Assert.IsType<DeskAnswer.Done>(first);
        Assert.Equal(first, again);
        Assert.Equal(events, await world.DumpAsync("events"));
    }

    [Fact]
    public async Task Request_WithOtherContentOrByAnotherPerson_IsReused()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer, "r-1");

        DeskAnswer other = await world.SubmitAsync(
            StorageWorld.Agreement(id, "另有意见"), StorageWorld.FieldOfficer, "r-1");
        DeskAnswer another = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.Proposer, "r-1");

        Assert.Equal(new DeskAnswer.Reused("r-1"), other);
        Assert.Equal(new DeskAnswer.Reused("r-1"), another);
    }

    [Fact]
    public async Task Refusal_AskedAgainUnderTheSameRequest_IsTheSame()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();

        DeskAnswer first = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.Proposer, "r-1");
        int lines = await world.CountAsync(db => db.Audit);
        DeskAnswer again = await world.SubmitAsync(StorageWorld.Agreement(id), StorageWorld.Proposer, "r-1");

        Refusal refusal = Assert.IsType<DeskAnswer.No>(again).Refusal;
        Assert.Equal(Assert.IsType<DeskAnswer.No>(first).Refusal.Sentence, refusal.Sentence);
        Assert.Equal(RefusalCode.NotPermitted, refusal.Code);
        Assert.Equal(lines, await world.CountAsync(db => db.Audit));
    }

    [Fact]
    public async Task Commands_OfTwoHostsAtOnce_HaveOneWinnerAndTellTheOthers()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using StorageWorld beside = world.Beside();
        CaseId id = await world.ProposedAsync();

        DeskAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(place => Task.Run(() =>
            (place % 2 == 0 ? world : beside).SubmitAsync(StorageWorld.Agreement(id), StorageWorld.FieldOfficer))));

        Assert.Single(answers.OfType<DeskAnswer.Done>());
        Assert.All(answers.OfType<DeskAnswer.No>(), no => Assert.Equal(RefusalCode.TaskNotOpen, no.Refusal.Code));
        Assert.Equal(7, answers.OfType<DeskAnswer.No>().Count());
        Assert.True((await world.Get<AuditVerification>().VerifyAsync(CancellationToken.None)).IsSound);
    }

    [Fact]
    public async Task Request_SentByTwoHostsAtOnce_IsDoneOnce()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await using StorageWorld beside = world.Beside();

        DeskAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(place => Task.Run(() =>
            (place % 2 == 0 ? world : beside).SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer, "r-1"))));

        Assert.Single(answers.Distinct());
        Assert.Equal(1, await world.CountAsync(db => db.Cases));
    }

    [Fact]
    public async Task Case_WithAnUnreadableState_IsHeldWhileOthersGoOn()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId broken = await world.ProposedAsync();
        CaseId sound = await world.ProposedAsync();
        await world.ExecuteAsync($"UPDATE cases SET state = CAST('{{}}' AS BLOB) WHERE id = '{broken}'");

        CaseHeldException defect = await Assert.ThrowsAsync<CaseHeldException>(
            () => world.SubmitAsync(StorageWorld.Agreement(broken), StorageWorld.FieldOfficer));
        await world.Get<CaseRebuild>().RunAsync(CancellationToken.None);
        await Assert.ThrowsAsync<CaseHeldException>(
            () => world.SubmitAsync(StorageWorld.Agreement(broken), StorageWorld.FieldOfficer));
        DeskAnswer other = await world.SubmitAsync(StorageWorld.Agreement(sound), StorageWorld.FieldOfficer);
        await world.Get<CaseHolds>().ReleaseAsync(broken, "maintainer", "状态已由事件重建", CancellationToken.None);
        DeskAnswer released = await world.SubmitAsync(StorageWorld.Agreement(broken), StorageWorld.FieldOfficer);

        Assert.Equal(broken, defect.Case);
        Assert.IsType<DeskAnswer.Done>(other);
        Assert.IsType<DeskAnswer.Done>(released);
    }

    [Fact]
    public async Task Case_Advanced_IsAnnouncedOnceAfterTheCommit()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        List<CaseAdvanced> heard = [];
        using IDisposable listening = world.Get<CaseBroadcast>().Subscribe(heard.Add);

        DeskAnswer done = await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer, "r-1");
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.Proposer, "r-1");
        await world.SubmitAsync(StorageWorld.Opening(), StorageWorld.FieldOfficer);

        DeskAnswer.Done opened = Assert.IsType<DeskAnswer.Done>(done);
        Assert.Equal([new CaseAdvanced(opened.Case, opened.Sequence)], heard);
    }
}
