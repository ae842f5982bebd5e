using System.CommandLine;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>calendar deadline</c>: the last day of a period. Beyond the loaded years the answer is provisional and the exit
/// status 1.
/// </summary>
internal static class CalendarDeadlineCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<DateOnly?> from = CommonOptions.Day("--from", "The day of the event; it is not counted.");
        from.Required = true;
        (Option<int?> Option, PeriodUnit Unit)[] lengths =
        [
            (Length("--working-days"), PeriodUnit.WorkingDays),
            (Length("--days"), PeriodUnit.Days),
            (Length("--months"), PeriodUnit.Months),
            (Length("--years"), PeriodUnit.Years),
        ];
        Option<bool> substantive = new("--substantive")
        {
            Description = "A term or waiting period: it ends on its day even if that is a day off.",
        };
        Command command = new("deadline", "The last day of a period.") { from, substantive };
        foreach ((Option<int?> option, _) in lengths)
            command.Add(option);
        command.SetAction(async (parsed, _) =>
        {
            PeriodUnit[] units = [.. lengths.Where(length => parsed.GetValue(length.Option) is not null).Select(length => length.Unit)];
            int number = lengths.Select(length => parsed.GetValue(length.Option)).FirstOrDefault(given => given is not null) ?? 0;
            if (units.Length != 1)
                return await BadAsync(console, "Give exactly one of --working-days, --days, --months, --years.");
            if (number < 1)
                return await BadAsync(console, $"A period has a number from 1 upwards; found {number}.");
            if (units[0] == PeriodUnit.WorkingDays && number > WorkCalendar.MostWorkingDays)
                return await BadAsync(console, $"At most {WorkCalendar.MostWorkingDays} working days are counted; found {number}.");
            return await RunAsync(
                parsed.GetValue(CommonOptions.Definitions),
                parsed.GetRequiredValue(from)!.Value,
                new PeriodLength(number, units[0]),
                parsed.GetValue(substantive),
                console);
        });
        return command;
    }

    private static Option<int?> Length(string name) => new(name) { HelpName = "N" };

    private static async Task<int> RunAsync(
        string? definitions, DateOnly from, PeriodLength length, bool substantive, CommandConsole console)
    {
        if (await DefinitionInput.FolderAsync(definitions, console) is not { } folder)
            return ExitCode.BadInput;
        List<DefinitionProblem> problems = [];
        WorkCalendarReading reading = WorkCalendar.Read(
            [.. DefinitionFolder.Read(folder, problems).Where(text => text.Path.StartsWith("calendars/", StringComparison.Ordinal))]);
        problems.AddRange(reading.Problems.Where(problem => !problem.IsWarning));
        if (reading.Calendar is not { } calendar || problems.Count > 0)
        {
            await DefinitionInput.PrintAsync(problems, console.Error);
            return ExitCode.BadInput;
        }
        Deadline deadline = Deadline.After(calendar, from, length, substantive);
        JsonObject answer = new()
        {
            ["deadline"] = deadline.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["calendar"] = deadline.Calendar,
            ["counting"] = new JsonObject { ["zh-CN"] = deadline.Counting.Zh, ["en"] = deadline.Counting.En },
        };
        // A substantive period needs no calendar, yet nobody has published the year it ends in: the caller is told.
        bool provisional = deadline.Provisional || !calendar.IsLoaded(deadline.Day);
        if (provisional)
            answer["provisional"] = true;
        await console.Out.WriteLineAsync(answer.ToJsonString(ApiJson.Options));
        return provisional ? ExitCode.No : ExitCode.Done;
    }

    private static async Task<int> BadAsync(CommandConsole console, string message)
    {
        await console.Error.WriteLineAsync(message);
        return ExitCode.BadInput;
    }
}
