using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Evaluation.Compiled;

namespace CreditSupervision.Rules;

/// <summary>
/// One decision asked many times: previews, nightly lists. A row is an array of numbers, one place a fact and the day
/// of asking first; it is not changed. The answers are those of <see cref="RuleBook.Judge"/>, explained only on demand.
/// Safe to share between threads. Made by <see cref="RuleBook.RowJudge"/>.
/// </summary>
public sealed class RowJudge
{
    private const int NoVersion = -1;
    private const int SeveralVersions = -2;
    private const int Undetermined = -1;

    /// <summary>Below every answer: the logic alone leaves it open.</summary>
    private const int Open = -2;

    private readonly Decision decision;
    private readonly VersionSeat[] seats;

    /// <summary>For each version: its outcomes' numbers in the decision, from <see cref="RuleVersion.Open"/> on.</summary>
    private readonly int[][] numbers;

    private readonly Explanations[] explanations;

    /// <summary>The slot of the day that picks the version, or negative where the versions do not share one.</summary>
    private readonly int selectSlot;

    private readonly int lastPlace;

    /// <summary>The latest version is picked wherever it holds. Null before there is code.</summary>
    private PresentCode? present;

    internal RowJudge(Decision decision, long expectedRows)
    {
        this.decision = decision;
        IReadOnlyList<string> names = decision.Signature.Outcomes;
        seats = [.. decision.Versions.Select(version => new VersionSeat(version, expectedRows))];
        explanations = [.. decision.Versions.Select(version => new Explanations(version))];
        numbers = [.. decision.Versions.Select(version => Numbers(version, names))];
        int[] slots = [.. decision.Versions.Select(version => version.SelectSlot).Distinct()];
        selectSlot = slots.Length == 1 ? slots[0] : SeveralVersions;
        lastPlace = seats.Length - 1;
    }

    public DecisionSignature Signature => decision.Signature;

    /// <summary>What stands at each place of a row after the first, the day of asking.</summary>
    public IReadOnlyList<string> Slots => [.. decision.Facts.Select(fact => fact.Declaration.Name)];

    /// <summary>What stands in a row where a fact is unknown.</summary>
    public static long Unknown => Question.Unknown;

    /// <summary>The row of a question; throws <see cref="ArgumentException"/> naming a fact of the wrong type.</summary>
    public long[] Row(FactSet facts, DateOnly on) => FactRow.Of(decision, facts, on, out _);

    /// <summary>The name of an answer's outcome.</summary>
    public string OutcomeOf(RowAnswer answer) =>
        answer.Outcome < 0 ? Verdict.Undetermined : decision.Signature.Outcomes[answer.Outcome];

    /// <summary>
    /// By three-valued logic alone: never wrong, but open in some cases that <see cref="Judge"/> settles.
    /// </summary>
    public RowAnswer Weigh(long[] row)
    {
        if ((present ?? Present()) is { } code && code.TryEvaluate(row, out int found, out ulong told))
            return new RowAnswer(Math.Max(found, Undetermined), lastPlace, told);
        int picked = Pick(row);
        if (picked < 0)
            return picked == NoVersion ? None : Several(row, isProved: false);
        int outcome = seats[picked].Evaluate(row, out ulong bits);
        return new RowAnswer(Number(picked, outcome), picked, bits);
    }

    /// <summary>The outcome of <see cref="RuleBook.Judge"/>: proves agreement where logic alone leaves it open.</summary>
    public RowAnswer Judge(long[] row)
    {
        if ((present ?? Present()) is { } code && code.TryEvaluate(row, out int found, out ulong told))
        {
            if (found == Open)
                found = Number(lastPlace, Proved(seats[lastPlace].Version, row));
            return new RowAnswer(found, lastPlace, told);
        }
        int picked = Pick(row);
        if (picked < 0)
            return picked == NoVersion ? None : Several(row, isProved: true);
        int outcome = seats[picked].Evaluate(row, out ulong bits);
        if (outcome == RuleVersion.Open)
            outcome = Proved(seats[picked].Version, row);
        return new RowAnswer(Number(picked, outcome), picked, bits);
    }

    /// <summary>The conditions of a row that was answered, as the verdict tells them.</summary>
    public IReadOnlyList<ConditionFinding> Explain(long[] row, RowAnswer answer)
    {
        int picked = Pick(row);
        if (picked >= 0)
            return explanations[picked].Of(row, answer.Conditions);
        return picked == NoVersion ? [] : Verdicts.Findings(decision, [.. row]);
    }

    private static RowAnswer None => new(Undetermined, NoVersion, 0);

    private PresentCode? Present() => selectSlot < 0 || seats[lastPlace].Code is not { } code
        ? null
        : present = code.Present([Open, .. numbers[lastPlace].Skip(1)]);

    private int Pick(long[] row)
    {
        if (selectSlot < 0 || row[selectSlot] == Question.Unknown)
            return SeveralVersions;
        for (int place = seats.Length - 1; place >= 0; place--)
        {
            if (seats[place].Version.Holds(row[selectSlot], row[Question.OnSlot]))
                return place;
        }
        return NoVersion;
    }

    private int Number(int place, int outcome) => numbers[place][outcome - RuleVersion.Open];

    private static int[] Numbers(RuleVersion version, IReadOnlyList<string> names) =>
    [
        Undetermined,
        .. version.Outcomes.Select(outcome => names.Index().First(name => name.Item == outcome).Index),
        .. Enumerable.Repeat(Undetermined, version.Gap - version.Outcomes.Count + 1),
    ];

    /// <summary>The selecting day is unknown: every version it may pick must say the same.</summary>
    private RowAnswer Several(long[] row, bool isProved)
    {
        RowAnswer told = None;
        bool isSplit = false;
        foreach (RuleVersion version in Verdicts.Applicable(decision, row))
        {
            int place = Array.FindIndex(seats, seat => seat.Version == version);
            int outcome = seats[place].Evaluate(row, out ulong bits);
            if (outcome == RuleVersion.Open && isProved)
                outcome = Proved(version, row);
            RowAnswer answer = new(Number(place, outcome), place, bits);
            isSplit |= told.Version >= 0 && told.Outcome != answer.Outcome;
            told = answer;
        }
        return isSplit ? told with { Outcome = Undetermined } : told;
    }

    private static int Proved(RuleVersion version, long[] row)
    {
        // The proof tries values in the row it is given.
        Agreed agreed = new Agreement(version, new Question([.. row])).Of(tried =>
            version.Decide(tried) is >= 0 and var found ? found : Agreement.Open);
        return agreed.Result == Agreement.Open ? RuleVersion.Open : (int)agreed.Result;
    }
}
