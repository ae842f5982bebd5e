using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// Reads the year files. Strict: an unknown member, a wrong year, a day given twice or outside its year is an error
/// with file, line and remedy, and every file is read to its end so that all are seen at once.
/// </summary>
internal static class CalendarReader
{
    /// <summary>A year has at most 366 lines of about 60 characters; more is not a calendar.</summary>
    private const int MostCharacters = 200_000;

    private const int MostFiles = 200;
    private const int LongestName = 40;

    public static WorkCalendarReading Read(IReadOnlyList<DefinitionText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        List<DefinitionProblem> problems = [];
        SortedDictionary<int, string> fileOfYear = [];
        List<CalendarDay> days = [];
        foreach (DefinitionText text in texts.OrderBy(text => text.Path, StringComparer.Ordinal).Take(MostFiles))
            ReadFile(text, fileOfYear, days, problems);
        if (texts.Count > MostFiles)
            problems.Add(Problem("calendars", 0, "C01", $"{texts.Count} calendar files; at most {MostFiles} are read"));
        CheckYears(fileOfYear, problems);

        bool usable = problems.All(problem => problem.IsWarning);
        WorkCalendar? calendar = usable ? new WorkCalendar(fileOfYear.First().Key, fileOfYear.Last().Key, days) : null;
        return new WorkCalendarReading(calendar, problems);
    }

    private static void ReadFile(
        DefinitionText text,
        SortedDictionary<int, string> fileOfYear,
        List<CalendarDay> days,
        List<DefinitionProblem> problems)
    {
        if (Parse(text, problems) is not { } file)
            return;
        string name = text.Path[(text.Path.LastIndexOf('/') + 1)..];
        if (file.Year is < 1 or > 9999 || name != string.Create(CultureInfo.InvariantCulture, $"{file.Year:D4}.json"))
        {
            problems.Add(Problem(text.Path, LineOfYear(text.Content), "C02",
                $"the file must be named after the year it holds; found year {file.Year} in '{name}'; "
                + "correct \"year\" or rename the file"));
            return;
        }
        if (!fileOfYear.TryAdd(file.Year, text.Path))
        {
            problems.Add(Problem(text.Path, 0, "C06",
                $"the year {file.Year} is already given by '{fileOfYear[file.Year]}'; keep one file a year"));
            return;
        }
        if (file.Papers.Count == 0 || file.Papers.Any(string.IsNullOrWhiteSpace))
            problems.Add(Problem(text.Path, 0, "C08",
                "\"papers\" must name the holiday notice that the days are taken from"));
        if (file.Days.Count == 0)
            problems.Add(Problem(text.Path, 0, "C08", "\"days\" is empty; give the days of the published notice, or "
                + "remove the file while the notice is not published"));
        ReadDays(text, file, days, problems);
    }

    private static void ReadDays(
        DefinitionText text, CalendarFile file, List<CalendarDay> days, List<DefinitionProblem> problems)
    {
        List<int> lines = LinesOfDays(text.Content);
        Dictionary<DateOnly, int> lineOfDay = [];
        for (int index = 0; index < file.Days.Count; index++)
        {
            CalendarFileDay entry = file.Days[index];
            int line = index < lines.Count ? lines[index] : 0;
            if (!DateOnly.TryParseExact(entry.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateOnly day))
                problems.Add(Problem(text.Path, line, "C03",
                    $"\"date\" must be a date of the form yyyy-MM-dd; found '{Shortened(entry.Date)}'"));
            else if (day.Year != file.Year)
                problems.Add(Problem(text.Path, line, "C04",
                    $"{entry.Date} lies outside {file.Year}; move it to the file of {day.Year}"));
            else if (!lineOfDay.TryAdd(day, line))
                problems.Add(Problem(text.Path, line, "C05",
                    $"{entry.Date} is already given in line {lineOfDay[day]}; keep one of the two"));
            else if (string.IsNullOrWhiteSpace(entry.Name) || entry.Name.Length > LongestName)
                problems.Add(Problem(text.Path, line, "C07",
                    $"\"name\" must be the holiday's name, 1 to {LongestName} characters"));
            else
            {
                if (!entry.IsOffDay && WorkCalendar.IsWeekday(day))
                    problems.Add(Problem(text.Path, line, "C10", $"{entry.Date} is a {day.DayOfWeek} and a working day "
                        + "anyway; check the date of this make-up day") with
                    { IsWarning = true });
                days.Add(new CalendarDay
                {
                    Day = day,
                    Holiday = HolidayNames.InBoth(entry.Name),
                    IsOff = entry.IsOffDay,
                });
            }
        }
    }

    private static void CheckYears(SortedDictionary<int, string> fileOfYear, List<DefinitionProblem> problems)
    {
        if (fileOfYear.Count == 0 && problems.Count == 0)
            problems.Add(Problem("calendars", 0, "C09", "no calendar was found; at least one year file is needed"));
        int? before = null;
        foreach ((int year, string file) in fileOfYear)
        {
            if (before is { } last && year != last + 1)
                problems.Add(Problem(file, 0, "C09",
                    $"years follow without a gap; {last + 1} is missing before {year}; add '{last + 1}.json'"));
            before = year;
        }
    }

    private static CalendarFile? Parse(DefinitionText text, List<DefinitionProblem> problems)
    {
        if (text.Content.Length > MostCharacters)
        {
            problems.Add(Problem(text.Path, 0, "C01",
                $"a calendar file has at most {MostCharacters} characters; found {text.Content.Length}"));
            return null;
        }
        try
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text.Content);
            if (JsonSerializer.Deserialize(bytes, CalendarJson.Default.CalendarFile) is { } file
                && file.Days.All(day => day is not null))
                return file;
            problems.Add(Problem(text.Path, 0, "C01", "expected an object, and objects as days; found null"));
        }
        catch (JsonException exception)
        {
            int line = exception.LineNumber is { } number ? (int)number + 1 : 0;
            problems.Add(Problem(text.Path, line, "C01", "expected an object with \"year\", \"papers\" and \"days\" "
                + "of \"name\", \"date\", \"isOffDay\", and nothing else; " + Shortened(exception.Message)));
        }
        return null;
    }

    /// <summary>The line of each day's object; the deserialiser knows lines only of text it cannot read.</summary>
    private static List<int> LinesOfDays(string content)
    {
        const int DepthOfDay = 2;
        List<int> lines = [];
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        Utf8JsonReader reader = new(bytes);
        int line = 1;
        int seen = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != DepthOfDay)
                continue;
            line += bytes.AsSpan(seen..(int)reader.TokenStartIndex).Count((byte)'\n');
            seen = (int)reader.TokenStartIndex;
            lines.Add(line);
        }
        return lines;
    }

    private static int LineOfYear(string content)
    {
        int place = content.IndexOf("\"year\"", StringComparison.Ordinal);
        return place < 0 ? 0 : content.AsSpan(0, place).Count('\n') + 1;
    }

    private static DefinitionProblem Problem(string file, int line, string code, string message) =>
        new() { File = file, Line = line, Code = code, Message = message + (message.EndsWith('.') ? "" : ".") };

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
