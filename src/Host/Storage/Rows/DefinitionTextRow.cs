namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// A definition text by its hash, published or used by a case: what a case was decided by stays readable when the folder
/// has moved on. Only ever inserted.
/// </summary>
internal sealed class DefinitionTextRow
{
    /// <summary>A whole rule book: its content lists paths and hashes of the files.</summary>
    public const string RuleBook = "rule-book";

    /// <summary>One file of a rule book.</summary>
    public const string RuleFile = "rule-file";

    public const string Workflow = "workflow";

    /// <summary>A whole set of definitions: its content lists hashes and paths of the files.</summary>
    public const string Set = "definition-set";

    /// <summary>One file of a set or of a draft.</summary>
    public const string File = "definition-file";

    /// <summary>As events and verdicts name it: <c>sha256:</c> and the hash.</summary>
    public required string Hash { get; set; }

    public required string Kind { get; set; }

    /// <summary>The path in the definitions folder; empty for a whole rule book.</summary>
    public required string Path { get; set; }

    public required byte[] Content { get; set; }

    public required long AtMs { get; set; }
}
