using System.Diagnostics.CodeAnalysis;
using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// The folder of definition files: the one named, or that of the repository the binary was built in, or the copy beside
/// the binary. The repository comes first because a build never deletes from its copy.
/// </summary>
public static class DefinitionFolder
{
    private const string Name = "definitions";
    private const long MostBytes = 4 * 1024 * 1024;

    // A byte that is no UTF-8 must not become a silent replacement character in a legal text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The repository this binary was built in; null for one that was published elsewhere.</summary>
    public static string? Repository
    {
        get
        {
            DirectoryInfo? level = new(AppContext.BaseDirectory);
            while (level is not null && !File.Exists(Path.Combine(level.FullName, "Workflows.sln")))
                level = level.Parent;
            return level?.FullName;
        }
    }

    /// <summary>The folder, null where a named one is not there or none is found.</summary>
    public static string? Find(string? named)
    {
        if (named is not null)
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        if (Repository is { } repository && Directory.Exists(Path.Combine(repository, Name)))
            return Path.Combine(repository, Name);
        string beside = Path.Combine(AppContext.BaseDirectory, Name);
        return Directory.Exists(beside) ? beside : null;
    }

    /// <summary>All YAML and JSON files below the folder, by path; what cannot be read is a problem.</summary>
    public static IReadOnlyList<DefinitionText> Read(string folder, ICollection<DefinitionProblem> problems)
    {
        List<DefinitionText> texts = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yaml" or ".json").Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (TryRead(path, relative, out string? content, out DefinitionProblem? problem))
                texts.Add(new DefinitionText(relative, content));
            else
                problems.Add(problem);
        }
        return texts;
    }

    /// <summary>Reads one file as strict UTF-8.</summary>
    public static bool TryRead(
        string path,
        string name,
        [NotNullWhen(true)] out string? content,
        [NotNullWhen(false)] out DefinitionProblem? problem)
    {
        content = null;
        problem = null;
        try
        {
            if (new FileInfo(path).Length <= MostBytes)
                content = File.ReadAllText(path, Utf8);
            else
                problem = Problem(name, $"the file is larger than {MostBytes} bytes; split it.");
        }
        catch (DecoderFallbackException)
        {
            problem = Problem(name, "the file is not UTF-8; save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = Problem(name, $"the file cannot be read: {exception.Message}");
        }
        return problem is null && content is not null;
    }

    private static DefinitionProblem Problem(string file, string message) =>
        new() { File = file, Line = 0, Code = "D01", Message = message };
}
