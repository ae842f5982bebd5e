using System.Globalization;

namespace CreditSupervision.Rules;

/// <summary>
/// What is wrong in a definition file: place, stable code, reason and remedy. Error problems keep the definitions from
/// being used; warnings are shown.
/// </summary>
public sealed record DefinitionProblem
{
    public required string File { get; init; }

    /// <summary>Line in the file from 1; 0 where the whole file is meant.</summary>
    public required int Line { get; init; }

    /// <summary>Stable code, for example <c>L02</c> or <c>F05</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What was expected, what was found, what to do.</summary>
    public required string Message { get; init; }

    public bool IsWarning { get; init; }

    /// <summary>The form the command line prints: <c>file:line: CODE message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Code} {Message}");
}
