using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>A fact between its value and the text of a form field; what is left blank stays unknown.</summary>
public static class FactField
{
    public const string True = "true";
    public const string False = "false";

    /// <summary>The text a field shows for a known value.</summary>
    public static string Text(FactValue? value) => value?.ToString() ?? "";

    /// <summary>Reads the typed texts of one fact; false where they are no value of its type.</summary>
    public static bool TryRead(FlowVariable variable, IReadOnlyList<string> typed, out FactValue? value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(typed);
        string[] stated = [.. typed.Select(text => text.Trim()).Where(text => text.Length > 0)];
        value = null;
        if (stated.Length == 0)
            return true;
        value = variable.Type switch
        {
            FactType.Flag => stated[0] switch
            {
                True => new FactValue.Flag(true),
                False => new FactValue.Flag(false),
                _ => null,
            },
            FactType.Count => long.TryParse(stated[0], NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                ? new FactValue.Count(count)
                : null,
            FactType.Day => DateOnly.TryParseExact(
                stated[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                ? new FactValue.Day(day)
                : null,
            FactType.Money => Money(stated[0]),
            FactType.Code => new FactValue.Code(stated[0]),
            FactType.CodeSet => new FactValue.CodeSet(stated),
            FactType.Text => new FactValue.Text(stated[0]),
        };
        return value is not null;
    }

    // More than two decimals, or more than a long of fen, is no amount of money.
    private static FactValue.Money? Money(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan)
        && yuan <= long.MaxValue / 100
        && decimal.Truncate(yuan * 100) == yuan * 100
            ? new FactValue.Money((long)(yuan * 100))
            : null;
}
