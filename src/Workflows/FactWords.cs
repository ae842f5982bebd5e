using CreditSupervision.Rules;

namespace CreditSupervision.Workflows;

/// <summary>A fact as the words a register keeps of it.</summary>
internal static class FactWords
{
    /// <summary>The code, text or codes joined by commas; null where there is none or it is of another type.</summary>
    public static string? Of(FactValue? value) => value switch
    {
        FactValue.Code code => code.Value,
        FactValue.Text text => text.Value,
        FactValue.CodeSet set when set.Values.Any() => string.Join(",", set.Values),
        _ => null,
    };
}
