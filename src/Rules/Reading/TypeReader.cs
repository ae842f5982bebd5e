using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>The words that name a type in a definition file.</summary>
internal static class TypeReader
{
    /// <summary>The type, or null where the word names none or its codes are missing.</summary>
    public static TermType? Simple(string word, IReadOnlyList<string> codes, string name)
    {
        if (PeriodUnits.TryRead(word, out PeriodUnit unit))
            return TermType.Period(unit);
        return word switch
        {
            "bool" => TermType.Flag,
            "count" => TermType.Count,
            "date" => TermType.Day,
            "money" => TermType.Money,
            "enum" when codes.Count > 0 => new TermType(TermKind.Code, Codes: new CodeList(name, codes)),
            "set" when codes.Count > 0 => new TermType(TermKind.CodeSet, Codes: new CodeList(name, codes)),
            _ => null,
        };
    }
}
