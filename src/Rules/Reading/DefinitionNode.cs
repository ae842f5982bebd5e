namespace CreditSupervision.Rules.Reading;

/// <summary>
/// A piece of a definition file with the line it starts on. Aliases and merge keys are already resolved.
/// </summary>
internal abstract record DefinitionNode(int Line)
{
    /// <summary>A single value; plain where it was written without quotes.</summary>
    internal sealed record Scalar(string Text, bool IsPlain, int Line) : DefinitionNode(Line)
    {
        public bool IsNull => IsPlain && Text is "" or "~" or "null";
    }

    /// <summary>Values in order.</summary>
    internal sealed record List(DefinitionNode[] Items, int Line) : DefinitionNode(Line);

    /// <summary>Named values in the order of the file, each name once.</summary>
    internal sealed record Map(DefinitionEntry[] Entries, int Line) : DefinitionNode(Line);

    public string Kind => this switch
    {
        Scalar => "a single value",
        List => "a list",
        _ => "a mapping",
    };
}

/// <summary>One named value of a mapping; a value type, so that a mapping is one piece of memory.</summary>
internal readonly record struct DefinitionEntry(string Key, DefinitionNode Value, int Line);
