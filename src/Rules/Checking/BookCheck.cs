using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules.Checking;

/// <summary>Runs the analyses over whole decisions: each version without packs, and again with each pack alone.</summary>
internal static class BookCheck
{
    public static IReadOnlyList<DefinitionProblem> Run(RuleBookContents contents, DateOnly today)
    {
        List<DefinitionProblem> problems = [];
        long[] lawDays = [.. contents.Parameters.Values.SelectMany(parameter => parameter.Values)
            .SelectMany(value => new[] { value.From, value.KnownFrom })
            .Concat(contents.Drafts.Select(draft => (long)draft.KnownFrom.DayNumber)).Append(today.DayNumber)
            .Distinct()];
        foreach (string name in contents.DecisionNames)
        {
            foreach (string[] choice in contents.Choices(name))
                Check(contents, name, choice, lawDays, problems);
        }
        ReviewCheck.Run(contents, today, problems);
        return [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private static void Check(RuleBookContents contents, string name, string[] choice, long[] lawDays,
        List<DefinitionProblem> problems)
    {
        Decision decision = contents.Compile(name, choice);
        foreach (RuleVersion version in decision.Versions)
        {
            VersionDraft own = contents.Drafts.First(draft => draft.Decision == name && !draft.IsOverlay
                && draft.Id == version.Id);
            VersionDraft? overlay = contents.Drafts.FirstOrDefault(draft => draft.IsOverlay
                && draft.Decision == name && draft.Pack is { } pack && choice.Contains(pack, StringComparer.Ordinal));
            bool isOwn = choice.Length == 0 || own.Pack is not null;
            VersionSubject subject = new(decision, version, isOwn ? own : overlay ?? own, lawDays, problems);
            new RuleChecks(subject).Run();
            new SubsumptionChecks(subject).Run();
            if (isOwn)
            {
                new ExampleChecks(subject).Run();
                new BoundaryChecks(subject).Run(_ => true);
            }
            else
            {
                // What the pack leaves as it is was tested without it.
                HashSet<string> known = [.. contents.Compile(name, []).Versions
                    .SelectMany(other => other.Atoms).Select(atom => atom.Key)];
                Atom[] added = [.. version.Atoms.Where(atom => !known.Contains(atom.Key))];
                new PackExampleChecks(subject).Run(added);
                new BoundaryChecks(subject).Run(added.Contains);
            }
        }
    }
}
