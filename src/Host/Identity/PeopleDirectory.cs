using System.Diagnostics.CodeAnalysis;

namespace CreditSupervision.Host.Identity;

/// <summary>The people who can sign in here, by id or by name. Empty where the host knows nobody by itself.</summary>
public sealed class PeopleDirectory
{
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);

    public PeopleDirectory(IReadOnlyList<Person> people)
    {
        All = people;
        foreach (Person person in people)
        {
            this.people.TryAdd(person.Id, person);
            this.people.TryAdd(person.Name, person);
        }
    }

    public IReadOnlyList<Person> All { get; }

    public bool TryFind(string idOrName, [NotNullWhen(true)] out Person? person) =>
        people.TryGetValue(idOrName, out person);
}
