using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>Puts facts into the slots of a row.</summary>
internal static class FactRow
{
    /// <summary>
    /// The row of a question; throws <see cref="ArgumentException"/> naming a fact of the wrong type.
    /// </summary>
    public static long[] Of(Decision decision, FactSet facts, DateOnly on, out FactSet declared)
    {
        long[] row = new long[decision.Facts.Count + 1];
        row[Question.OnSlot] = on.DayNumber;
        declared = FactSet.Empty;
        foreach (FactSlot fact in decision.Facts)
        {
            row[fact.Slot] = Question.Unknown;
            if (!facts.TryGet(fact.Declaration.Name, out FactValue? value))
                continue;
            if (Number(value, fact) is not { } number)
                throw new ArgumentException($"The fact '{fact.Declaration.Name}' of {decision.Signature.Name} must be "
                    + $"{Expected(fact)}, found {value.Type} '{value}'.", nameof(facts));
            row[fact.Slot] = number;
            declared = declared.With(fact.Declaration.Name, value);
        }
        return row;
    }

    /// <summary>What may stand in a slot, in words.</summary>
    public static string Expected(FactSlot fact) => fact.Type.Kind switch
    {
        TermKind.Flag => "true or false",
        TermKind.Count => fact.Declaration.Max is { } most ? $"a whole number from 0 to {most}"
            : "a whole number from 0",
        TermKind.Day => "a day as yyyy-MM-dd",
        TermKind.Money => "an amount in yuan with at most two decimals",
        TermKind.Code => $"one of the codes {Listed(fact)}",
        _ => $"a set of the codes {Listed(fact)}",
    };

    private static string Listed(FactSlot fact) => fact.Declaration.Codes.Count <= 12
        ? string.Join(", ", fact.Declaration.Codes)
        : string.Join(", ", fact.Declaration.Codes.Take(12)) + ", ...";

    private static long? Number(FactValue value, FactSlot fact) => value switch
    {
        FactValue.Flag flag when fact.Type.Kind == TermKind.Flag => flag.Value ? 1 : 0,
        FactValue.Count count when fact.Type.Kind == TermKind.Count && count.Value >= 0
            && count.Value <= (fact.Declaration.Max ?? Amounts.MaximumFen) => count.Value,
        FactValue.Day day when fact.Type.Kind == TermKind.Day => day.Value.DayNumber,
        FactValue.Money money when fact.Type.Kind == TermKind.Money && money.Fen is >= 0 and <= Amounts.MaximumFen =>
            money.Fen,
        FactValue.Code code when fact.Type is { Kind: TermKind.Code, Codes: { } codes } =>
            codes.TryPlace(code.Value, out int place) ? place : null,
        FactValue.CodeSet set when fact.Type is { Kind: TermKind.CodeSet, Codes: { } codes } => Bits(set, codes),
        _ => null,
    };

    private static long? Bits(FactValue.CodeSet set, CodeList codes)
    {
        long bits = 0;
        foreach (string code in set.Values)
        {
            if (!codes.TryPlace(code, out int place))
                return null;
            bits |= 1L << place;
        }
        return bits;
    }
}
