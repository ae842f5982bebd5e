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
    private readonly Dictionary<int, List<Parameter>> picked = [];
    private readonly HashSet<int> choosing = [];

    /// <summary>The question whose known facts settle which branches are taken; null where all are described.</summary>
    public Question? Known { get; init; }

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

    /// <summary>The fact picks the day whose value of the law is read.</summary>
    public void AddPicked(int slot, Parameter parameter)
    {
        Add(slot, Course.None);
        (picked.TryGetValue(slot, out List<Parameter>? read) ? read : picked[slot] = []).Add(parameter);
        (breaks.TryGetValue(slot, out SortedSet<long>? days) ? days : breaks[slot] = [])
            .UnionWith(parameter.Values.SelectMany(value => new[] { value.From, value.To }));
    }

    /// <summary>The fact decides which of two values is taken.</summary>
    public void AddChoosing(int slot)
    {
        Add(slot, Course.None);
        choosing.Add(slot);
    }

    /// <summary>True where the fact only picks values of the law, and whichever it picks they say the same.</summary>
    public bool IsIdleIn(int slot, long knownOn) => courses[slot] == Course.None && !choosing.Contains(slot)
        && picked.TryGetValue(slot, out List<Parameter>? read)
        && read.TrueForAll(parameter => parameter.Always(knownOn) is not null);

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
