using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Checking;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules;

/// <summary>
/// The checked, immutable law of one authority: rules, dated parameters and calendars, named by the hash of their
/// texts. Safe to share between threads.
/// </summary>
public sealed class RuleBook
{
    private readonly RuleBookContents contents;
    private readonly IReadOnlyList<DefinitionText> texts;

    private RuleBook(RuleBookContents contents, IReadOnlyList<DefinitionText> texts)
    {
        this.contents = contents;
        this.texts = texts;
        Hash = HashOf(texts);
        Decisions = contents.DecisionNames.Where(name => contents.HasOwn(name, [])).ToDictionary(
            name => name, name => contents.Compile(name, []).Signature, StringComparer.Ordinal);
        PackTerms = PackBand.Terms(contents);
    }

    /// <summary>"sha256:" and the hash over the texts the book was read from.</summary>
    public string Hash { get; }

    /// <summary>The texts the book was read from, to be kept beside what was decided by it.</summary>
    public IReadOnlyList<DefinitionText> Texts => texts;

    public WorkCalendar Calendar => contents.Calendar;

    /// <summary>Every decision the book can give without packs, by name.</summary>
    public IReadOnlyDictionary<string, DecisionSignature> Decisions { get; }

    /// <summary>The names of the unsigned packs, which judge only where they are named.</summary>
    public IReadOnlyList<string> Packs => contents.Packs;

    /// <summary>What the unsigned packs would change in national values, each with the band and the doubt.</summary>
    public IReadOnlyList<PackTerm> PackTerms { get; }

    /// <summary>Reads and checks definition texts; the book is null where any problem is an error.</summary>
    public static RuleBookReading Read(IReadOnlyList<DefinitionText> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read([.. files], whatIf: []);
    }

    /// <summary>
    /// This book with files changed: each replaces the file of its path or is added; nothing is published. An overlay
    /// (<c>lawrule-overlay/1</c>) among them needs no pack and may rest on a draft: it judges wherever its decision is
    /// asked. This book stays as it is; the other has a hash of its own.
    /// </summary>
    public RuleBookReading With(params IReadOnlyList<DefinitionText> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        HashSet<string> paths = changed.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        return Read([.. texts.Where(text => !paths.Contains(text.Path)), .. changed], paths);
    }

    private static RuleBookReading Read(IReadOnlyList<DefinitionText> files, HashSet<string> whatIf)
    {
        RuleBookContents? contents = RuleBookReader.Read(files, whatIf, out IReadOnlyList<DefinitionProblem> problems);
        return new RuleBookReading(contents is null ? null : new RuleBook(contents, files), problems);
    }

    /// <summary>
    /// Answers <paramref name="decision"/> with the law known on <paramref name="on"/>. Facts the decision does not
    /// declare are ignored; a fact of the wrong type throws <see cref="ArgumentException"/> naming it.
    /// Unsigned packs judge only where <paramref name="packs"/> names them.
    /// </summary>
    public Verdict Judge(string decision, FactSet facts, DateOnly on, params IReadOnlyCollection<string> packs)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Verdicts.Judge(Decision(decision, packs), facts, on, Hash);
    }

    /// <summary>
    /// A decision made ready for many rows; throws where it is unknown. The more rows are expected, the sooner it is
    /// turned into code.
    /// </summary>
    public RowJudge RowJudge(string decision, long expectedRows = 0, params IReadOnlyCollection<string> packs) =>
        new(Decision(decision, packs), expectedRows);

    /// <summary>
    /// What a decision asks and answers with packs, which may add facts; throws where either is unknown.
    /// </summary>
    public DecisionSignature Signature(string decision, params IReadOnlyCollection<string> packs) =>
        Decision(decision, packs).Signature;

    /// <summary>
    /// The first day after <paramref name="day"/> on which another version of the decision begins; null where the book
    /// knows none. Asked by whoever keeps a day that the decision named, because the law may move it.
    /// </summary>
    public DateOnly? NextVersion(string decision, DateOnly day)
    {
        long[] later = [.. Decision(decision, []).Versions.Select(version => version.From).Where(from => from > day.DayNumber)];
        return later.Length == 0 ? null : DateOnly.FromDayNumber((int)later.Min());
    }

    /// <summary>
    /// The dated value that holds on <paramref name="day"/>; throws <see cref="KeyNotFoundException"/> naming both.
    /// </summary>
    public ParameterReading Parameter(string name, DateOnly day)
    {
        if (contents.Parameters.GetValueOrDefault(name) is { } parameter
            && parameter.On(day.DayNumber, Days.Never) is { } value)
            return Verdicts.Reading(parameter, value);
        throw new KeyNotFoundException($"The parameter '{name}' has no value on {day:yyyy-MM-dd}.");
    }

    /// <summary>Asks every test that the rule files carry, those of the packs with their pack.</summary>
    public IReadOnlyList<ExampleResult> RunExamples() => [.. contents.DecisionNames
        .SelectMany(contents.Choices, (name, choice) => Decision(name, choice))
        .SelectMany(decision => decision.Examples, (decision, example) => ExampleResult.Of(example,
            Verdicts.Judge(decision, example.Given, example.On, Hash)))];

    /// <summary>
    /// The analyses over whole decisions, too slow for every start: rules that overlap (L06), gaps (L07), what is dead
    /// (L08), untested (L12), subsumed (L13), not reviewed for a year before <paramref name="today"/> (L14) or not
    /// analysed (L15). Empty where all is well. Asked by <c>rules check</c> and before anything is published.
    /// </summary>
    public IReadOnlyList<DefinitionProblem> Check(DateOnly today) => BookCheck.Run(contents, today);

    /// <summary>What tells whether another book is the same law in other clothes; asked by people, not to judge.</summary>
    public CanonicalHashes CanonicalHashes()
    {
        DefinitionText[] forms = [.. texts.OrderBy(text => text.Path, StringComparer.Ordinal)
            .Select(text => text with { Content = CanonicalForm.Of(text) ?? text.Content })];
        return new CanonicalHashes(HashOf(forms), forms.ToDictionary(
            text => text.Path, text => HashOf([text]), StringComparer.Ordinal));
    }

    internal Decision Decision(string name, IReadOnlyCollection<string> packs)
    {
        string[] chosen = [.. packs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (string pack in chosen.Where(pack => !contents.Packs.Contains(pack, StringComparer.Ordinal)))
            throw new ArgumentException($"The rule book has no pack '{pack}'.", nameof(packs));
        if (!contents.HasOwn(name, chosen))
            chosen = [];
        if (!contents.HasOwn(name, chosen))
            throw new KeyNotFoundException($"The rule book has no decision '{name}'.");
        return contents.Compile(name, chosen);
    }

    private static string HashOf(IReadOnlyList<DefinitionText> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (DefinitionText file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            byte[] content = Encoding.UTF8.GetBytes(file.Content);
            // Length and separator keep two files from reading like one.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.Path}\n{content.Length}\n")));
            hash.AppendData(content);
        }
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
