using System.Diagnostics;
using System.Globalization;

namespace CreditSupervision.Rules.Tests.Fuzz;

/// <summary>
/// Spoiled files: the reader never throws, never hangs, and where it gives no book it names a problem with its file and
/// code. The suite tries two thousand; RULES_FUZZ_FILES=100000 asks for the number of the goal.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int FilesInSuite = 2_000;
    private const int Seed = 20261126;

    /// <summary>No file of some kilobytes takes this long, even on a busy machine.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(5);

    [Fact]
    public void Read_SpoiledFile_NamesAProblemAndNeverThrows()
    {
        int files = int.TryParse(Environment.GetEnvironmentVariable("RULES_FUZZ_FILES"), NumberStyles.None,
            CultureInfo.InvariantCulture, out int asked) ? asked : FilesInSuite;
        DefinitionText[] texts = [.. Definitions.Texts.Where(IsRead)];
        int refused = 0;
        for (int number = 0; number < files; number++)
        {
            DefinitionText file = texts[number % texts.Length];
            string spoiled = new Mutation(Seed + number).Of(file.Content);
            string place = $"{file.Path}, seed {Seed + number}";
            long start = Stopwatch.GetTimestamp();
            RuleBookReading reading;
            try
            {
                reading = RuleBook.Read(With(texts, file, spoiled));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{place} ended in an exception.", exception);
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < longest, $"{place} took too long");
            Assert.True(reading.Book is not null || reading.Problems.Any(problem => !problem.IsWarning), place);
            Assert.All(reading.Problems, problem => Assert.True(problem.File.Length > 0 && problem.Code.Length > 1
                && problem.Message.Length > 10 && problem.Line >= 0, $"{place}: {problem}"));
            refused += reading.Book is null ? 1 : 0;
        }

        Assert.InRange(refused, files / 2, files);
    }

    private static bool IsRead(DefinitionText text) => text.Path == "sources.yaml"
        || new[] { "grounds/", "calendars/", "parameters/", "rules/" }
            .Any(folder => text.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The spoiled file among what it needs: of the rule files only those of its own decision.</summary>
    private static DefinitionText[] With(DefinitionText[] texts, DefinitionText file, string spoiled) =>
    [
        .. texts.Where(other => other != file && !(other.Path.StartsWith("rules/", StringComparison.Ordinal)
            && !other.Path.StartsWith("rules/repair/route", StringComparison.Ordinal))),
        file with { Content = spoiled },
    ];
}
