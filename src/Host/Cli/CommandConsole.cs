namespace CreditSupervision.Host.Cli;

/// <summary>Where a verb reads and writes: results to <see cref="Out"/>, what went wrong to <see cref="Error"/>.</summary>
internal sealed record CommandConsole(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>True where a person watches, so that progress may be drawn.</summary>
    public bool IsInteractive { get; init; }
}
