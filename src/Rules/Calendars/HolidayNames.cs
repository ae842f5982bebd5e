namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// English names of the holidays, for texts in both languages: the notices are Chinese only. A name that is not known
/// here stays Chinese in both.
/// </summary>
internal static class HolidayNames
{
    public static BilingualText InBoth(string zh) =>
        new(zh, string.Join(" and ", zh.Split('、').Select(InEnglish)));

    private static string InEnglish(string zh) => zh switch
    {
        "元旦" => "New Year's Day",
        "春节" => "Spring Festival",
        "清明节" => "Qingming Festival",
        "劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" => "National Day",
        _ => zh,
    };
}
