using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>The definition files beside the tests.</summary>
internal static class DefinitionFiles
{
    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Flow", name);

    public static TheoryData<string> Names(string folder) => [.. All(folder)];

    /// <summary>The names of a folder's definitions, in order.</summary>
    public static IReadOnlyList<string> All(string folder) =>
        [.. Directory.GetFiles(Folder(folder), "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Order(StringComparer.Ordinal)];

    public static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Text(string folder, string file) => File.ReadAllText(Path.Combine(Folder(folder), file));

    public static FlowReading Read(string folder, string name) =>
        FlowDefinition.Read(new DefinitionText($"{name}.json", Text(folder, $"{name}.json")));

    /// <summary>A definition that must be readable; its problems become the test's message.</summary>
    public static FlowDefinition Readable(string content)
    {
        FlowReading reading = FlowDefinition.Read(new DefinitionText("test.json", content));
        return reading.Definition ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
