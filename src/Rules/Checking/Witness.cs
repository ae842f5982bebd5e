using System.Globalization;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Checking;

/// <summary>Writes a case the way an example of a rule file is written, so that it can be pasted there.</summary>
internal static class Witness
{
    /// <summary><c>on: 2026-01-01, given: {listedOn: 2022-03-15, harmRemoved: true}</c>.</summary>
    public static string Of(RuleVersion version, long[] row)
    {
        IEnumerable<string> facts = version.Facts.Where(fact => row[fact.Slot] != Question.Unknown)
            .Select(fact => $"{fact.Declaration.Name}: {Written(row[fact.Slot], fact.Type)}");
        return $"on: {Day(row[Question.OnSlot])}, given: {{{string.Join(", ", facts)}}}";
    }

    /// <summary>A whole line below <c>tests:</c>; what to expect is for a lawyer to say.</summary>
    public static string Example(RuleVersion version, long[] row, string name) => $"- {{name: \"{name}\", "
        + $"{Of(version, row)}, expect: ...}} (now {Outcome(version, row)})";

    public static string Outcome(RuleVersion version, long[] row)
    {
        int outcome = version.Decide(new Question(row));
        return version.IsDetermined(outcome) ? version.Outcomes[outcome] : Verdict.Undetermined;
    }

    private static string Written(long value, TermType type) => type.Kind == TermKind.CodeSet
        ? $"[{Values.Written(value, type).Replace(",", ", ", StringComparison.Ordinal)}]"
        : Values.Written(value, type);

    private static string Day(long day) => Days.ToDate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
