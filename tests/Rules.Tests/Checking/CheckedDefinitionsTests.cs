namespace CreditSupervision.Rules.Tests.Checking;

/// <summary>
/// Each file of the folder Bad/Checked can be read and is wrong as a whole. Its head says where it stands among the
/// real definitions (<c># as:</c>) and which code and words the report must hold (<c># expects:</c>); other
/// codes it may hold only where the head says so (<c># also:</c>).
/// </summary>
public sealed class CheckedDefinitionsTests
{
    private static readonly DateOnly today = new(2026, 11, 23);

    private static readonly string folder =
        Path.Combine(Definitions.Folder(), "..", "tests", "Rules.Tests", "Bad", "Checked");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file =>
            Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_DefinitionWrongAsAWhole_IsNamedWithPlaceAndWords(string file)
    {
        string content = File.ReadAllText(Path.Combine(folder, file));
        string place = Head(content, "# as: ").Single();
        string[] expectations = [.. Head(content, "# expects: ")];

        RuleBookReading reading = RuleBook.Read([.. Definitions.Texts, new DefinitionText(place, content)]);
        Assert.True(reading.Book is not null, string.Join('\n', reading.Problems));
        DefinitionProblem[] problems = [.. reading.Book.Check(today).Where(problem => problem.File == place)];

        string found = string.Join('\n', problems.AsEnumerable());
        Assert.All(expectations, expected => Assert.True(problems.Any(problem => problem.Code == expected[..3]
            && problem.Message.Contains(expected[3..].Trim(), StringComparison.Ordinal)),
            $"expected '{expected}', found:\n{found}"));
        string[] allowed = [.. expectations.Select(expected => expected[..3]), .. Head(content, "# also: ")];
        Assert.True(problems.All(problem => allowed.Contains(problem.Code)), found);
        Assert.All(problems, problem => Assert.InRange(problem.Line, 1, content.Split('\n').Length));
    }

    private static IEnumerable<string> Head(string content, string mark) => content.Split('\n')
        .Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
}
