namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// The duty inside the division that gets the task (谁审批谁监管, 谁主管谁监管): a code fact names it, directly or by way of
/// <see cref="Lines"/>. Where the fact is unknown, or no line has it, the task goes to the division's chief.
/// </summary>
public sealed record LineOfDuty
{
    /// <summary>The code fact, for example the party's key field.</summary>
    public required string Fact { get; init; }

    /// <summary>From a value of the fact to the code of the line; a value not named here is the line itself.</summary>
    public IReadOnlyDictionary<string, string> Lines { get; init; } = new Dictionary<string, string>();
}
