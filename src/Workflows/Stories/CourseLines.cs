using System.Globalization;

namespace CreditSupervision.Workflows.Stories;

/// <summary>
/// Reads the lines about a case as a whole and about substitutes:
/// <code>
/// 2026-03-02 zhang.case.changsha suspends A courtOrder "法院裁定停止执行"
/// 2026-03-09 zhang.case.changsha resumes A "裁定已撤销"
/// 2026-03-09 zhou.head.changsha extends A decide "案情复杂"
/// 2026-03-09 zhou.head.changsha voids A openedInError "当事人登记有误"
/// 2026-03-09 tang.head.hunan supervises A 2026-03-20 "社会关注"
/// 2026-03-12 sun.credit-chief.changsha reports A "已按期推进"
/// 2026-03-09 sun.credit-chief.changsha away 2026-03-10 2026-03-13 by wang.credit.changsha steps=creditCheck
/// 2026-03-09 zhang.case.changsha away sun.credit-chief.changsha 2026-03-10 2026-03-13 by wang.credit.changsha
/// </code>
/// In the last form somebody else enters the absence.
/// </summary>
internal static class CourseLines
{
    private static readonly Dictionary<string, StoryCourse> Orders = Enum.GetValues<StoryCourse>()
        .ToDictionary(order => order.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The act; null where the line is about something else.</summary>
    public static StoryAct? Read(List<string> words) =>
        words[2] == "away" ? Away(words)
        : Orders.TryGetValue(words[2], out StoryCourse order) ? Course(words, order)
        : null;

    private static StoryAct.Course Course(List<string> words, StoryCourse order)
    {
        bool chooses = order is StoryCourse.Suspends or StoryCourse.Extends or StoryCourse.Voids or StoryCourse.Supervises;
        int rest = chooses ? 5 : 4;
        if (words.Count < rest || words.Count > rest + 1)
        {
            throw new FormatException(
                $"Expected: DAY PERSON {words[2]} CASE {(chooses ? "REASON " : "")}\"grounds\" (for supervises a day, for "
                + "extends a step in place of the reason).");
        }

        return new StoryAct.Course
        {
            Actor = words[1],
            Case = words[3],
            Order = order,
            Choice = chooses && order != StoryCourse.Supervises ? words[4] : "",
            DueDay = order == StoryCourse.Supervises ? Day(words[4]) : null,
            Opinion = words.Count > rest ? words[rest] : "",
        };
    }

    private static StoryAct.Away Away(List<string> words)
    {
        int by = words.IndexOf("by");
        if (by is not (5 or 6) || words.Count < by + 2)
            throw new FormatException("Expected: DAY PERSON away [WHO] FIRST-DAY LAST-DAY by SUBSTITUTE [kinds=...] [steps=...]");
        return new StoryAct.Away
        {
            Case = "",
            Actor = words[1],
            Person = by == 6 ? words[3] : words[1],
            FirstDay = Day(words[by - 2]),
            LastDay = Day(words[by - 1]),
            Substitute = words[by + 1],
            Kinds = Listed(words, "kinds="),
            Steps = Listed(words, "steps="),
        };
    }

    private static string[] Listed(List<string> words, string name) =>
        words.FirstOrDefault(word => word.StartsWith(name, StringComparison.Ordinal)) is { } found
            ? found[name.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static DateOnly Day(string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FormatException($"Expected a day yyyy-MM-dd, found '{word}'.");
}
