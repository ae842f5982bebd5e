using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>Whether the tests of a pack decide what it adds: each addition must hold somewhere and turn an outcome.</summary>
internal sealed class PackExampleChecks(VersionSubject subject)
{
    private readonly RuleVersion version = subject.Version;

    public void Run(IEnumerable<Atom> added)
    {
        foreach (Atom atom in added.Where(atom => !subject.Examples.Any(row => HangsOn(atom, new Question(row)))))
        {
            string facts = string.Join(" and ", atom.Dependence.Courses.Keys.Order()
                .Select(slot => version.Facts[slot - 1].Declaration.Name));
            subject.Error(subject.Draft.Exceptions is [var first, ..] ? first.Line : subject.Draft.Line, "L12",
                $"what the pack asks of {facts} is decided by no test of the pack; add an example in which it holds "
                + "and the outcome hangs on it");
        }
    }

    private bool HangsOn(Atom atom, Question question)
    {
        if (atom.Find(question) != Truth.True)
            return false;
        byte[] tried = new byte[version.Atoms.Length];
        question.Tried = tried;
        tried[atom.Index] = 1 + (byte)Truth.True;
        int met = version.Decide(question);
        tried[atom.Index] = 1 + (byte)Truth.False;
        return version.Decide(question) is var notMet && met != notMet && met != RuleVersion.Open
            && notMet != RuleVersion.Open;
    }
}
