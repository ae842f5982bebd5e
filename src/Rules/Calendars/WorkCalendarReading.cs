namespace CreditSupervision.Rules.Calendars;

/// <summary>What reading gave: the calendar, or null with at least one error among the problems.</summary>
public sealed record WorkCalendarReading(WorkCalendar? Calendar, IReadOnlyList<DefinitionProblem> Problems);
