using System.Diagnostics.CodeAnalysis;

namespace CreditSupervision.Host.Identity;

/// <summary>
/// The people who hold a post today, by id or by name: those the host begins with (the demonstration world, or nobody)
/// and over them those of the register. Readers see one state or the next, never half of each.
/// </summary>
public sealed class PeopleDirectory
{
    private readonly IReadOnlyList<Person> beginning;
    private volatile Known known;

    public PeopleDirectory(IReadOnlyList<Person> people)
    {
        beginning = people;
        known = new Known(people);
    }

    public IReadOnlyList<Person> All => known.All;

    public bool TryFind(string idOrName, [NotNullWhen(true)] out Person? person) =>
        known.ByName.TryGetValue(idOrName, out person);

    /// <summary>Somebody the host began with, whatever the register says since; null for anybody else.</summary>
    internal Person? FindInBeginning(string id) => beginning.FirstOrDefault(person => person.Id == id);

    /// <summary>
    /// Takes over what the register says: those in post, and who of <paramref name="registered"/> are in it at all, so
    /// that one without a post hides the person the host began with.
    /// </summary>
    internal void TakeOver(IReadOnlyList<Person> inPost, IReadOnlySet<string> registered) =>
        known = new Known([.. beginning.Where(person => !registered.Contains(person.Id)), .. inPost]);

    private sealed class Known
    {
        public Known(IReadOnlyList<Person> people)
        {
            All = people;
            foreach (Person person in people)
                ByName.TryAdd(person.Id, person);
            // An id always wins over a name; of two people with one name neither is found by it.
            foreach (IGrouping<string, Person> same in people.GroupBy(person => person.Name, StringComparer.Ordinal))
                if (same.Count() == 1)
                    ByName.TryAdd(same.Key, same.Single());
        }

        public IReadOnlyList<Person> All { get; }

        public Dictionary<string, Person> ByName { get; } = new(StringComparer.Ordinal);
    }
}
