namespace CreditSupervision.Rules.Tests;

/// <summary>The real definitions folder, found upwards from the test's own place.</summary>
internal static class Definitions
{
    public static IReadOnlyList<DefinitionText> Texts { get; } = ReadAll(Folder());

    public static RuleBook Book { get; } = RuleBook.Read(Texts) switch
    {
        { Book: { } book } => book,
        { Problems: var problems } => throw new InvalidOperationException(string.Join('\n', problems)),
    };

    public static string Folder()
    {
        for (DirectoryInfo? place = new(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            string candidate = Path.Combine(place.FullName, "definitions");
            if (File.Exists(Path.Combine(place.FullName, "Workflows.sln")) && Directory.Exists(candidate))
                return candidate;
        }
        throw new DirectoryNotFoundException("No definitions folder above the tests.");
    }

    private static DefinitionText[] ReadAll(string folder) => [.. Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => new DefinitionText(
            Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
}
