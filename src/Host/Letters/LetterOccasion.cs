using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Letters;

/// <summary>
/// The moment a letter was issued, from the case's own history: the same letter reads the same however much later it is
/// opened. What the case did not know then is shown as a gap to fill, never guessed.
/// </summary>
public sealed class LetterOccasion
{
    private readonly CaseId id;
    private readonly IReadOnlyList<CaseEvent> history;
    private readonly LetterIssued letter;
    private readonly CaseState state;
    private readonly Verdict? verdict;
    private readonly RegisterEntry? entry;
    private readonly DefinitionSet catalogue;

    /// <summary>
    /// The letter is the event at <paramref name="index"/> of the whole history; <paramref name="entry"/> is the listing
    /// the case is about, null where there is none.
    /// </summary>
    public LetterOccasion(
        CaseId id, IReadOnlyList<CaseEvent> history, int index, RegisterEntry? entry, DefinitionSet catalogue)
    {
        this.id = id;
        this.history = history;
        this.entry = entry;
        this.catalogue = catalogue;
        letter = (LetterIssued)history[index];
        state = CaseEvolution.Fold(id, history.Take(index + 1));
        verdict = history.Take(index).OfType<VerdictGiven>().LastOrDefault()?.Verdict;
    }

    private Authority Authority => catalogue.Directory[state.Authority];

    /// <summary>What a placeholder stands for; a gap where the case did not know it.</summary>
    public string Value(string name, string culture)
    {
        string gap = culture.StartsWith("en", StringComparison.Ordinal) ? "(not recorded)" : "（未记载）";
        return (name switch
        {
            "party.name" => state.Party.Name,
            "party.code" => state.Party.UnifiedCode,
            "authority.name" => Authority.Name.In(culture),
            "superior.name" => Authority.Superior is { } above ? catalogue.Directory[above].Name.In(culture) : null,
            "number" => letter.Number,
            "date" => Day(letter.On, culture),
            "case.id" => id.Value,
            "entry.id" => entry?.Id.Value ?? state.Entry?.Value,
            "entry.ground" => entry is null ? null : Ground(entry.Ground, culture),
            "entry.listedOn" => Day(entry?.ListedOn, culture),
            "entry.endsOn" => Day(entry?.EndsOn, culture),
            "entry.decisionNumber" => entry?.DecisionNumber,
            "opinion" => history.Take(IndexOfLetter()).OfType<TaskCompleted>()
                .LastOrDefault(done => done.Opinion.Length > 0)?.Opinion,
            "verdict.met" => Sentences(Truth.True, culture),
            "verdict.unmet" => Sentences(null, culture),
            "verdict.missing" => Joined(verdict?.Missing.Select(document => document.Title.In(culture))),
            "verdict.earliest" => verdict?.Values["earliestApplicationOn"] is FactValue.Day day
                ? Day(day.Value, culture)
                : null,
            "batch.list" => Batch(culture),
            _ => Period(name, culture) ?? Fact(name, culture),
        }) is { Length: > 0 } known ? known : gap;
    }

    private static string? Day(DateOnly? day, string culture) => day is not { } known
        ? null
        : culture.StartsWith("en", StringComparison.Ordinal)
            ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{known.Year}年{known.Month}月{known.Day}日");

    private string Batch(string culture) => string.Join('\n', state.Batch
        .Where(item => item.Status is BatchItemStatus.Picked or BatchItemStatus.Shown)
        .Select(item => culture.StartsWith("en", StringComparison.Ordinal)
            ? $"{item.Party.Name} ({item.Party.UnifiedCode}), entry {item.Entry}"
            : $"{item.Party.Name}（{item.Party.UnifiedCode}），记录{item.Entry}"));

    private static string? Joined(IEnumerable<string>? texts) => texts is null ? null : string.Join("；", texts);

    private int IndexOfLetter() => (int)state.Sequence - 1;

    // Without a status: every condition the answer rests on, also a bar that is met.
    private string? Sentences(Truth? status, string culture) => Joined(verdict?.Conditions
        .Where(condition => condition.Decisive && (status is null || condition.Status == status))
        .Select(condition => condition.Text.In(culture)));

    private string? Period(string name, string culture)
    {
        if (name.StartsWith(LetterPlaceholder.Period, StringComparison.Ordinal))
            return catalogue.RuleBook.Parameter(name[LetterPlaceholder.Period.Length..], letter.On).Period?.Text.In(culture);
        if (!name.StartsWith(LetterPlaceholder.Due, StringComparison.Ordinal))
            return null;
        string parameter = name[LetterPlaceholder.Due.Length..];
        // The task that must be done in time usually opens right after the letter that announces it.
        TaskState? task = history.OfType<TaskOpened>().Select(opened => opened.Task)
            .LastOrDefault(task => task.Legal?.Parameter == parameter);
        return Day(task?.Legal?.Day, culture);
    }

    private string Ground(string code, string culture) =>
        catalogue.Grounds.Find(code) is { } text ? $"{text.In(culture)}（{code}）" : code;

    private string? Fact(string name, string culture) => state.Facts.GetValueOrDefault(name)?.Value switch
    {
        FactValue.Day day => Day(day.Value, culture),
        FactValue.Flag flag when culture.StartsWith("en", StringComparison.Ordinal) => flag.Value ? "yes" : "no",
        FactValue.Flag flag => flag.Value ? "是" : "否",
        // A citizen reads words; the code stays beside them for the file.
        FactValue.Code code => Ground(code.Value, culture),
        FactValue.CodeSet set => string.Join('、', set.Values),
        { } value => value.ToString(),
        null => null,
    };
}
