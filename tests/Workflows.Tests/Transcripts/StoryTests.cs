using System.Globalization;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Workflows.Tests.Transcripts;

public sealed class StoryTests
{
    public static TheoryData<string> Stories()
    {
        TheoryData<string> files = [];
        foreach (string file in StoryFiles.ToldToTheDecider())
            files.Add(Path.GetFileName(file));
        return files;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_ToldLineByLine_EndsAsItSays(string file)
    {
        TranscriptWorld world = new(StoryFiles.Read(file));

        IReadOnlyList<string> differences = world.Run();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void History_WrittenAndReadAgain_FoldsToTheSameState(string file)
    {
        TranscriptWorld world = new(StoryFiles.Read(file));
        world.Run();

        foreach ((CaseId id, List<CaseEvent> history) in world.Histories)
        {
            CaseEvent[] again = [.. history.Select(happened => CaseJson.ReadEvent(CaseJson.WriteEvent(happened)))];
            byte[] first = CaseJson.WriteState(CaseEvolution.Fold(id, history));
            byte[] second = CaseJson.WriteState(CaseEvolution.Fold(id, again));
            Assert.Equal(first, second);
            Assert.Equal(first, CaseJson.WriteState(CaseJson.ReadState(first)));
        }
    }

    [Theory]
    [InlineData("province-needs-no-consent.story", "A", "publish", "2026-02-12")] // W-01
    [InlineData("5-listing-from-penalty.story", "L", "recordDefence", "2026-02-26")] // W-14
    [InlineData("5-listing-from-penalty.story", "L", "publish", "2026-03-30")]
    [InlineData("2-repair-granted.story", "R", "recordDefence", "2024-10-10")] // W-14
    [InlineData("2-repair-granted.story", "F", "decide", "2025-12-17")] // 15 working days, accepted before 2025-12-25
    [InlineData("3-repair-refused.story", "P", "decide", "2026-01-06")] // W-20: 7 working days from 2025-12-25
    [InlineData("4-listing-revoked.story", "V", "stopPublicity", "2026-05-08")] // W-31
    [InlineData("other-province.story", "A", "pushToRegistration", "2026-05-12")] // W-12
    [InlineData("other-province.story", "A", "watchPublication", "2026-05-25")] // W-12
    [InlineData("non-performance-listed.story", "A", "recordPerformance", "2026-03-16")]
    [InlineData("penalty-publicity-stops.story", "A", "publish", "2026-02-12")] // PP-45 art. 9: 20 working days
    [InlineData("penalty-publicity-stops.story", "G", "pushOut", "2026-05-12")] // W-12
    [InlineData("penalty-publicity-stops.story", "G", "provincePublished", "2026-05-25")] // W-12
    [InlineData("penalty-repair-serious-tier.story", "Q", "decideCollectively", "2026-01-06")] // W-50: no longer limit
    [InlineData("abnormal-list-two-causes.story", "Q", "decideAfterCheck", "2026-03-19")] // R-51: from the verification
    [InlineData("abnormal-list-report-filed.story", "R", "decide", "2026-07-21")] // R-51: from the application
    [InlineData("individual-business-normal-state.story", "P", "decideAfterCheck", "2026-07-17")]
    [InlineData("repair-strict-route.story", "P", "decideCollectively", "2026-01-06")] // W-50
    public void Deadline_OfAStep_IsTheWorkedOne(string file, string name, string step, string day)
    {
        TranscriptWorld world = new(StoryFiles.Read(file));
        world.Run();

        TaskOpened opened = world.Histories[world[name].Id].OfType<TaskOpened>().Last(task => task.Task.Step == step);

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), opened.Task.Legal!.Day);
        Assert.False(opened.Task.Legal.Provisional);
    }

    [Fact]
    public void Register_AfterExpiryRepairAndRevocation_ShowsHowEachListingEnded()
    {
        Assert.Equal(
            (EntryStatus.Expired, new DateOnly(2025, 12, 13)), Ended("1-term-that-ends.story"));
        Assert.Equal(
            (EntryStatus.RemovedEarly, new DateOnly(2025, 12, 8)), Ended("2-repair-granted.story"));
        Assert.Equal(
            (EntryStatus.Revoked, new DateOnly(2026, 5, 7)), Ended("4-listing-revoked.story"));
    }

    private static (EntryStatus Status, DateOnly? On) Ended(string file)
    {
        TranscriptWorld world = new(StoryFiles.Read(file));
        world.Run();
        RegisterEntry entry = Assert.Single(world.Register.Values);
        return (entry.Status, entry.EndedOn);
    }
}
