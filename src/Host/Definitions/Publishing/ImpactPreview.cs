using System.Text.Json;
using CreditSupervision.Host.Queries;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Preview;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// Runs two sets of definitions over everything they would be asked about. Nothing is written, no case is touched.
/// </summary>
public sealed class ImpactPreview(QuestionQueries questions, DefinitionCatalogue catalogue)
{
    private const int MostExplained = 5_000;

    /// <summary>The report; <paramref name="told"/> hears how many subjects of how many are done.</summary>
    public async Task<ImpactReport> RunAsync(
        LoadedDefinitions before,
        LoadedDefinitions after,
        DateOnly on,
        Action<int, int> told,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(told);
        int total = await questions.CountAsync(on, cancellationToken);
        told(0, total);
        Findings findings = new(before, after);
        await foreach (OpenSubject subject in questions.SubjectsAsync(on, cancellationToken))
        {
            findings.Take(subject, subject.Case is { } state ? catalogue.Pinned(state.Definition) : null);
            if (findings.Subjects % 1_000 == 0)
                told(findings.Subjects, Math.Max(total, findings.Subjects));
        }

        told(findings.Subjects, findings.Subjects);
        return findings.Report(on);
    }

    private sealed class Findings(LoadedDefinitions before, LoadedDefinitions after)
    {
        private readonly DraftComparison comparison = new(before.Catalogue.RuleBook, after.Catalogue.RuleBook);
        private readonly List<ImpactLine> flips = [];
        private readonly List<ImpactReason> reasons = [];
        private readonly Dictionary<Verdict, int> places = new(ReferenceEqualityComparer.Instance);
        private readonly List<DeadlineImpact> deadlines = [];
        private readonly List<LetterImpact> letters = [];
        private readonly HashSet<string> changedLetters = ChangedLetters(before, after);
        private int asked;

        public int Subjects { get; private set; }

        public void Take(OpenSubject subject, FlowDefinition? pinned)
        {
            Subjects++;
            foreach (StoredQuestion question in subject.Questions)
            {
                asked++;
                if (comparison.Compare(question) is { } flip)
                    flips.Add(new ImpactLine(
                        subject.Id, subject.Label, subject.Authority, subject.Kind, subject.Field, Place(flip)));
            }

            if (subject.Case is not { } state || pinned is null)
                return;
            deadlines.AddRange(state.Tasks.SelectMany(task => Deadline(subject, task)));
            if (changedLetters.Count > 0)
            {
                letters.AddRange(pinned.Activities.OfType<LetterActivity>().Select(letter => letter.Template)
                    .Distinct(StringComparer.Ordinal).Where(changedLetters.Contains)
                    .Select(template => new LetterImpact(
                        subject.Id, subject.Label, subject.Authority, subject.Kind, template)));
            }
        }

        public ImpactReport Report(DateOnly on) => new()
        {
            On = on,
            Before = before.Manifest.Hash,
            After = after.Manifest.Hash,
            Subjects = Subjects,
            Asked = asked,
            Judged = comparison.Judged,
            Flips = flips,
            Reasons = reasons,
            Deadlines = deadlines,
            Letters = letters,
            NewVersions =
            [
                .. after.Catalogue.Flows.Keys.Except(before.Catalogue.Flows.Keys)
                    .Select(flow => $"{flow.DefinitionId} {flow.Version}").Order(StringComparer.Ordinal),
            ],
        };

        // A remembered answer is the same object for everybody who asked the same.
        private int Place(Flip flip)
        {
            Verdict key = (flip.After ?? flip.Before)!; // A flip has at least one answer.
            if (places.TryGetValue(key, out int place))
                return place;
            place = reasons.Count;
            places[key] = place;
            reasons.Add(Reason(flip, isFull: place < MostExplained));
            return place;
        }

        private static ImpactReason Reason(Flip flip, bool isFull) => new()
        {
            Decision = flip.Question.Decision,
            Kind = flip.Kind,
            OutcomeBefore = flip.Before?.Outcome,
            OutcomeAfter = flip.After?.Outcome,
            Before = isFull ? Json(flip.Before) : null,
            After = isFull ? Json(flip.After) : null,
            Conditions = isFull
                ?
                [
                    .. flip.Reasons.Select(pair => new ImpactCondition(
                        (pair.Before ?? pair.After)!.Id, // One of the two sides is always there.
                        pair.Before?.Text.Zh,
                        pair.After?.Text.Zh,
                        [.. (pair.Before?.Cites ?? []).Select(cite => cite.ToString())],
                        [.. (pair.After?.Cites ?? []).Select(cite => cite.ToString())])),
                ]
                : [],
        };

        private static JsonElement? Json(Verdict? verdict) =>
            verdict is null ? null : JsonElement.Parse(VerdictWriter.Write(verdict));

        private IEnumerable<DeadlineImpact> Deadline(OpenSubject subject, TaskState task)
        {
            foreach (TaskDeadline deadline in new[] { task.Legal, task.Office }.OfType<TaskDeadline>())
            {
                if (deadline.From is not { } from || deadline.Length is not { } length)
                    continue;
                DateOnly was = Count(before, deadline.Parameter, from, length);
                DateOnly would = Count(after, deadline.Parameter, from, length);
                if (was != would)
                    yield return new DeadlineImpact(
                        subject.Id, subject.Label, subject.Authority, subject.Kind, task.Step, deadline.Parameter,
                        deadline.Day, was, would);
            }
        }

        private static DateOnly Count(LoadedDefinitions set, string? parameter, DateOnly from, PeriodLength length)
        {
            RuleBook book = set.Catalogue.RuleBook;
            if (parameter is not null)
            {
                try
                {
                    length = book.Parameter(parameter, from).Period ?? length;
                }
                catch (KeyNotFoundException)
                {
                    // A limit that the set does not know is counted as it was.
                }
            }

            return TaskDeadline.Count(book.Calendar, from, length).Day;
        }

        private static HashSet<string> ChangedLetters(LoadedDefinitions before, LoadedDefinitions after) =>
        [
            .. before.Manifest.ChangesTo(after.Manifest).Keys
                .Where(path => path.StartsWith("letters/", StringComparison.Ordinal))
                .Select(path => Path.GetFileNameWithoutExtension(path)),
        ];
    }
}
