using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// The problems of one file as they are found; bounded, so that a broken file does not drown its reader.
/// </summary>
internal sealed class FlowProblems(string file)
{
    private const int Most = 200;
    private readonly List<DefinitionProblem> found = [];

    public bool HasErrors { get; private set; }

    /// <summary>By line, at one line in the order of finding.</summary>
    public IReadOnlyList<DefinitionProblem> All => [.. found.OrderBy(problem => problem.Line)];

    public void Refuse(JsonTree at, string code, string message) => Refuse(at.Line, code, $"{at.Path}: {message}");

    public void Refuse(FlowActivity at, string code, string message) =>
        Refuse(at.Head.Line, code, $"{at.Path}: {message}");

    public void Refuse(int line, string code, string message)
    {
        HasErrors = true;
        Add(line, code, message, isWarning: false);
    }

    public void Warn(FlowActivity at, string code, string message) =>
        Add(at.Head.Line, code, $"{at.Path}: {message}", isWarning: true);

    private void Add(int line, string code, string message, bool isWarning)
    {
        if (found.Count < Most)
            found.Add(new DefinitionProblem
            {
                File = file,
                Line = line,
                Code = code,
                Message = message,
                IsWarning = isWarning,
            });
    }
}
