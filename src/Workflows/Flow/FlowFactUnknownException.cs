namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A choice was reached whose fact is unknown. Unknown is not false: the decider answers the command with a refusal
/// that names the fact.
/// </summary>
public sealed class FlowFactUnknownException : Exception
{
    public FlowFactUnknownException(string variable, string path)
        : base($"'{path}' chooses by '{variable}', which is unknown. Set it before the flow gets there.")
    {
        Variable = variable;
        Path = path;
    }

    /// <summary>The unknown fact.</summary>
    public string Variable { get; }

    /// <summary>The box that asked.</summary>
    public string Path { get; }
}
