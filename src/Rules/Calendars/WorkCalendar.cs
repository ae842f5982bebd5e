namespace CreditSupervision.Rules.Calendars;

/// <summary>The days on which authorities work: Monday to Friday without the published holidays, plus the make-up days.</summary>
public sealed class WorkCalendar
{
}
