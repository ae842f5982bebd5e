using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Workflows.Tests.Transcripts;

public sealed class StoryTests
{
    public static TheoryData<string> Stories()
    {
        TheoryData<string> files = [];
        foreach (string file in StoryFiles())
            files.Add(Path.GetFileName(file));
        return files;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_ToldLineByLine_EndsAsItSays(string file)
    {
        TranscriptWorld world = new(Read(file));

        IReadOnlyList<string> differences = world.Run();

        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void History_WrittenAndReadAgain_FoldsToTheSameState(string file)
    {
        TranscriptWorld world = new(Read(file));
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

    private static IEnumerable<string> StoryFiles() =>
        Directory.EnumerateFiles(Path.Combine(Definitions.Folder, "worlds", "stories"), "*.story")
            .Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts", "Stories"), "*.story"))
            .Order(StringComparer.Ordinal);

    private static Story Read(string file)
    {
        string path = StoryFiles().Single(found => Path.GetFileName(found) == file);
        StoryReading reading = StoryReader.Read(new DefinitionText(file, File.ReadAllText(path)));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }
}
