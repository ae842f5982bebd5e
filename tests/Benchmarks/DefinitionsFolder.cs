using CreditSupervision.Rules;

namespace CreditSupervision.Benchmarks;

/// <summary>The definitions of the repository this was built in.</summary>
internal static class DefinitionsFolder
{
    private static readonly string[] parts = ["grounds", "calendars", "parameters", "rules"];

    public static string Find()
    {
        for (DirectoryInfo? place = new(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            string candidate = Path.Combine(place.FullName, "definitions");
            if (File.Exists(Path.Combine(place.FullName, "Workflows.sln")) && Directory.Exists(candidate))
                return candidate;
        }
        throw new DirectoryNotFoundException("No definitions folder above the benchmarks.");
    }

    public static DefinitionText[] Read(string folder) =>
    [
        .. parts.SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*",
                SearchOption.AllDirectories))
            .Append(Path.Combine(folder, "sources.yaml"))
            .Select(file => new DefinitionText(Path.GetRelativePath(folder, file).Replace('\\', '/'),
                File.ReadAllText(file))),
    ];
}
