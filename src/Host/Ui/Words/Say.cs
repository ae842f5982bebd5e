using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>Short forms that every screen writes the same way.</summary>
public static class Say
{
    private const int ShownHashCharacters = 12;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The text in the language of the screen.</summary>
    public static string Of(BilingualText text) => text.In(CultureInfo.CurrentUICulture.Name);

    public static string Of(DateOnly day) => day == DateOnly.MaxValue
        ? (IsEnglish ? "without end" : "长期")
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day, or a dash where there is none.</summary>
    public static string Of(DateOnly? day) => day is { } known ? Of(known) : "—";

    /// <summary>The day without its year, for narrow places that stand beside a full date.</summary>
    public static string Short(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant as the clock in China showed it.</summary>
    public static string Of(DateTimeOffset at) =>
        at.ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first characters of a hash, enough to compare by eye.</summary>
    public static string ShortHash(string hash)
    {
        string bare = hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return bare.Length <= ShownHashCharacters ? bare : bare[..ShownHashCharacters];
    }

    /// <summary>The kind of a case, and the step within it, never shows a raw code where a text is known.</summary>
    public static string Of(CaseKind kind) =>
        Workflows.Lifecycles.LifecycleCatalogue.TryFind(kind, out Workflows.Lifecycles.CaseLifecycle? lifecycle)
            ? Of(lifecycle.Title)
            : kind.Value;
}
