namespace CreditSupervision.Rules.Evaluation;

/// <summary>How an atom follows a fact when that fact grows.</summary>
[Flags]
internal enum Course
{
    None = 0,
    Rises = 1,
    Falls = 2,

    /// <summary>No single turning point can be promised.</summary>
    Jagged = 4,
}

/// <summary>
/// The facts an atom reads, how it follows each, and the days on which a parameter picked by that fact changes. Between
/// two such days an atom that only rises or only falls in a fact turns at most once; agreement is proved on that.
/// </summary>
internal sealed class Dependence
{
    private readonly Dictionary<int, Course> courses = [];
    private readonly Dictionary<int, SortedSet<long>> breaks = [];

    public IReadOnlyDictionary<int, Course> Courses => courses;

    /// <summary>True where the day of asking itself is compared, not only used to pick a value of the law.</summary>
    public bool FollowsDayOfAsking { get; private set; }

    /// <summary>True where no fact is compared: facts at most pick the day whose law is read.</summary>
    public bool IsOfLawAlone => !FollowsDayOfAsking && courses.Values.All(course => course == Course.None);

    public IEnumerable<long> BreaksOf(int slot) => breaks.TryGetValue(slot, out SortedSet<long>? days) ? days : [];

    public void Add(int slot, Course course)
    {
        // The day of asking is always known, so nothing is ever tried for it.
        if (slot == Question.OnSlot)
            FollowsDayOfAsking |= course != Course.None;
        else
            courses[slot] = courses.GetValueOrDefault(slot) | course;
    }

    public void AddBreaks(int slot, IEnumerable<long> days)
    {
        if (!breaks.TryGetValue(slot, out SortedSet<long>? known))
            breaks[slot] = known = [];
        known.UnionWith(days);
    }

    /// <summary>True where the atom turns at most once between two breaks of the fact.</summary>
    public bool IsSteadyIn(int slot) => courses[slot] is Course.Rises or Course.Falls or Course.None;

    public static Course Opposite(Course course) => course switch
    {
        Course.Rises => Course.Falls,
        Course.Falls => Course.Rises,
        Course.None => Course.None,
        _ => Course.Jagged,
    };
}
