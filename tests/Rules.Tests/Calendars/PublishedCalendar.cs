using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Tests.Calendars;

/// <summary>The delivered calendar of the definitions folder, so that the tests check the data too.</summary>
internal static class PublishedCalendar
{
    public static WorkCalendar Calendar { get; } = Load();

    public static IReadOnlyList<DefinitionText> Texts() =>
    [
        .. Directory.GetFiles(Path.Combine(Root(), "definitions", "calendars"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new DefinitionText("calendars/" + Path.GetFileName(file), File.ReadAllText(file))),
    ];

    public static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Workflows.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds Workflows.sln.");
    }

    private static WorkCalendar Load()
    {
        WorkCalendarReading reading = WorkCalendar.Read(Texts());
        return reading.Calendar
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, reading.Problems));
    }
}
