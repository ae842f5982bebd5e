namespace CreditSupervision.Workflows.Actors;

/// <summary>Which absences may be entered, and by whom. The office's own order: no article is behind it.</summary>
public static class AbsenceRules
{
    /// <summary>Longer ones are a change of post, which the directory records.</summary>
    public const int LongestDays = 366;

    private const string Chief = "chief";

    /// <summary>
    /// The refusal, or null where the absence may be entered today. <paramref name="others"/> are the absences already
    /// entered that touch one of the two people and have not ended.
    /// </summary>
    public static Refusal? ToEnter(
        Absence absence, Actor by, Actor? substitute, IEnumerable<Absence> others, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(absence);
        if (!MayEnter(by, absence.Person))
            return CourseRefusals.AbsenceOfAnother(by, absence.Person);
        if (substitute is null || substitute.Kind != ActorKind.Person || substitute.Id == absence.Person.Id
            || substitute.Authority != absence.Person.Authority)
            return CourseRefusals.SubstituteUnfit(absence);
        if (absence.LastDay < absence.FirstDay || absence.LastDay < today
            || absence.LastDay.DayNumber - absence.FirstDay.DayNumber >= LongestDays)
            return CourseRefusals.AbsenceDays(absence, today, LongestDays);
        foreach (Absence other in others.Where(other => other.Id != absence.Id && Overlap(other, absence)))
        {
            if (other.Person.Id == absence.Person.Id)
                return CourseRefusals.AbsenceTwice(other);
            // A substitute who is away, or an absent person who stands in for somebody, would be a second level.
            if (other.Person.Id == absence.Substitute || other.Substitute == absence.Person.Id)
                return CourseRefusals.SecondLevel(other);
        }

        return null;
    }

    /// <summary>The person themselves or the chief of their division.</summary>
    public static bool MayEnter(Actor by, Actor person) =>
        by.Kind == ActorKind.Person && (by.Id == person.Id
            || (by.Authority == person.Authority && by.Division == person.Division && by.Positions.Contains(Chief)));

    private static bool Overlap(Absence one, Absence other) =>
        one.FirstDay <= other.LastDay && other.FirstDay <= one.LastDay;
}
