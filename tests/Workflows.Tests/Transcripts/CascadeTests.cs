using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>What an annulled penalty takes down (SL-44 art. 19; HN-108 items 9 and 12), and what it leaves alone.</summary>
public sealed class CascadeTests
{
    private static readonly DateOnly decidedOn = new(2026, 2, 4);
    private static readonly DateOnly stoppedOn = new(2026, 2, 5);
    private static readonly Lazy<TranscriptWorld> told = new(Tell);

    private static TranscriptWorld World => told.Value;

    [Fact]
    public void Revoke_OfTheListing_TakesPublicationMeasuresAndPushesBack()
    {
        EntryId entry = World["L"].Entry!.Value;

        List<CaseEvent> undone = History("V");

        Assert.Equal(
            [(EntryAct.Revoke, decidedOn), (EntryAct.StopPublicity, stoppedOn)],
            undone.OfType<EntryMoved>().Where(moved => moved.Entry == entry).Select(moved => (moved.Act, moved.On)));
        Assert.Equal(
            ("serious-list", false, entry, stoppedOn),
            undone.OfType<PublicationOrdered>().Select(ordered => (ordered.Register, ordered.Show, ordered.Entry, ordered.On)).Single());
        PushOrdered push = Assert.Single(undone.OfType<PushOrdered>());
        Assert.Equal(("revoked", entry), (push.Content, push.Entry));
        // Licensing and random inspections carry the measures; whoever else was told is told as well.
        Assert.Equal(
            ["sharing-platform", "credit-china", "licensing", "random-inspection", Effects.WhoeverWasTold], push.Receivers);
    }

    [Fact]
    public void Revoke_OfTheListing_TakesDownWhatShowsItAgainAndNothingElse()
    {
        EntryId entry = World["L"].Entry!.Value;

        PublicationOrdered typical = History("U").OfType<PublicationOrdered>().Last();
        PublicationOrdered batch = History("P").OfType<PublicationOrdered>().Last();

        Assert.Equal((false, World["U"].Entry, decidedOn), (typical.Show, typical.Entry, typical.On));
        Assert.Equal((false, entry, decidedOn), (batch.Show, batch.Entry, batch.On));
        Assert.Equal(
            [(entry, BatchItemStatus.TakenDown), (World["K"].Entry!.Value, BatchItemStatus.Shown)],
            World["P"].Batch.Select(item => (item.Entry, item.Status)));
        Assert.Equal(EntryStatus.Published, World.Register[World["K"].Entry!.Value].Status);
    }

    [Theory]
    [InlineData("T")]
    [InlineData("M")]
    public void Revoke_OfAListingShownUntilLongAgo_LeavesTheEndedCaseAsItWas(string ended)
    {
        PublicationOrdered[] hidden = [.. History(ended).OfType<PublicationOrdered>().Where(ordered => !ordered.Show)];

        Assert.NotEmpty(hidden);
        Assert.All(hidden, ordered => Assert.Equal(new DateOnly(2025, 7, 1), ordered.On));
        Assert.Equal(EntryStatus.Expired, World.Register[World[ended].Entry!.Value].Status);
    }

    private static List<CaseEvent> History(string name) => World.Histories[World[name].Id];

    private static TranscriptWorld Tell()
    {
        TranscriptWorld world = new(StoryFiles.Read("cascade-of-an-annulled-penalty.story"));
        world.Run();
        return world;
    }
}
