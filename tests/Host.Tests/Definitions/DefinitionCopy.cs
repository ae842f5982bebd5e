using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Definitions;

/// <summary>A copy of the repository's definitions that a test may spoil.</summary>
internal sealed class DefinitionCopy : IDisposable
{
    public DefinitionCopy()
    {
        string source = DefinitionFolder.Find(null)!;
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("definitions-").FullName;

    /// <summary>The errors a reading gives, warnings left out.</summary>
    public IReadOnlyList<DefinitionProblem> Problems() =>
        [.. CatalogueReader.Read(Folder).Problems.Where(problem => !problem.IsWarning)];

    /// <summary>Replaces every occurrence; fails where there is none.</summary>
    public void Replace(string path, string before, string after)
    {
        string text = File.ReadAllText(At(path));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(At(path), text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Write(string path, string text) => File.WriteAllText(At(path), text);

    public void Delete(string path) => File.Delete(At(path));

    /// <summary>The first line that holds a text, from 1.</summary>
    public int LineOf(string path, string text) =>
        File.ReadAllLines(At(path)).TakeWhile(line => !line.Contains(text, StringComparison.Ordinal)).Count() + 1;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string At(string path) => Path.Combine(Folder, path);
}
