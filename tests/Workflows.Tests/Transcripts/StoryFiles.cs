using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>The story files of the repository: of the demonstration, of the decider's tests and of the host's.</summary>
internal static class StoryFiles
{
    /// <summary>The stories that are told line by line to the decider alone; a file's name is told once.</summary>
    public static IEnumerable<string> ToldToTheDecider() =>
        In(Path.Combine(Definitions.Folder, "worlds", "stories"))
            .Concat(In(Path.Combine(AppContext.BaseDirectory, "Transcripts", "Stories")))
            .Order(StringComparer.Ordinal);

    /// <summary>Every story, with those that the host's tests tell over HTTP.</summary>
    public static IEnumerable<string> All() => ToldToTheDecider()
        .Concat(In(Path.Combine(Definitions.Folder, "..", "tests", "Host.Tests", "Api", "Stories")));

    /// <summary>The story of a file's name, told to the decider alone.</summary>
    public static Story Read(string file) => ReadAt(ToldToTheDecider().Single(found => Path.GetFileName(found) == file));

    /// <summary>The story at a path.</summary>
    public static Story ReadAt(string path)
    {
        StoryReading reading = StoryReader.Read(new DefinitionText(Path.GetFileName(path), File.ReadAllText(path)));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }

    private static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.story");
}
