using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CreditSupervision.Host.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public const string DefaultData = "data";

    public static Option<string?> Definitions { get; } = new("--definitions")
    {
        Description = "The definitions folder; found by itself where it is not given.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "The folder of the database.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultData,
    };

    /// <summary>The language of what people read; Chinese without it.</summary>
    public static Option<string> Language()
    {
        Option<string> language = new("--language")
        {
            Description = "zh-CN or en.",
            DefaultValueFactory = _ => "zh-CN",
            HelpName = "LANGUAGE",
        };
        language.AcceptOnlyFromAmong("zh-CN", "en");
        return language;
    }

    /// <summary>An option for a calendar day, written yyyy-MM-dd and nothing else.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = ParseDay,
    };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        result.AddError($"'{text}' is no day; write it as yyyy-MM-dd, for example 2026-01-05.");
        return null;
    }
}
