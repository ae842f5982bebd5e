namespace CreditSupervision.Rules.Reading;

/// <summary>Collects what is wrong in one file. Bounded, so that a broken file cannot drown the others.</summary>
internal sealed class Findings(string file, List<DefinitionProblem> problems)
{
    private const int MostProblems = 100;

    public string File => file;

    public int Count { get; private set; }

    public void Add(int line, string code, string message, bool isWarning = false)
    {
        if (!isWarning)
            Count++;
        if (Count > MostProblems)
            return;
        problems.Add(new DefinitionProblem
        {
            File = file,
            Line = line,
            Code = code,
            Message = Count == MostProblems ? message + " (further problems of this file are not shown)" : message,
            IsWarning = isWarning,
        });
    }
}
