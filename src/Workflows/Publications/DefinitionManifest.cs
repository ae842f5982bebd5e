using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Publications;

/// <summary>
/// A set of definition files by path and hash of each text, named by one hash over all of them. Two sets with the same
/// hash are the same law, word for word.
/// </summary>
public sealed class DefinitionManifest
{
    private DefinitionManifest(IReadOnlyDictionary<string, string> files)
    {
        Files = files;
        Text = string.Concat(files.Select(file => $"{file.Value} {file.Key}\n"));
        Hash = HashOf(Text);
    }

    /// <summary>The hash of each file's text by its path, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>One line a file: the hash, a space and the path. What is stored and hashed.</summary>
    public string Text { get; }

    /// <summary>"sha256:" and the hash over <see cref="Text"/>.</summary>
    public string Hash { get; }

    public static DefinitionManifest Of(IEnumerable<DefinitionText> texts) =>
        Of(texts.Select(text => KeyValuePair.Create(text.Path, HashOf(text.Content))));

    public static DefinitionManifest Of(IEnumerable<KeyValuePair<string, string>> files) =>
        new(new OrderedDictionary<string, string>(files.OrderBy(file => file.Key, StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="Text"/> wrote; throws <see cref="FormatException"/> for anything else.</summary>
    public static DefinitionManifest Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            line.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
                ? KeyValuePair.Create(line[(space + 1)..], line[..space])
                : throw new FormatException("A line of a manifest is a hash, a space and a path.")));
    }

    /// <summary>The set with files changed, added or, where the hash is null, taken away.</summary>
    public DefinitionManifest With(IReadOnlyDictionary<string, string?> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Of(Files.Where(file => !changes.ContainsKey(file.Key))
            .Concat(changes.Where(change => change.Value is not null)
                .Select(change => KeyValuePair.Create(change.Key, change.Value!)))); // Filtered on the line before.
    }

    /// <summary>What leads from this set to another, as <see cref="With"/> takes it.</summary>
    public IReadOnlyDictionary<string, string?> ChangesTo(DefinitionManifest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        OrderedDictionary<string, string?> changes = new(StringComparer.Ordinal);
        foreach (string path in Files.Keys.Union(other.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string? target = other.Files.GetValueOrDefault(path);
            if (Files.GetValueOrDefault(path) != target)
                changes[path] = target;
        }

        return changes;
    }

    /// <summary>"sha256:" and the hash of a text's UTF-8 bytes.</summary>
    public static string HashOf(string text) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
