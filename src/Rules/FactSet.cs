using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreditSupervision.Rules;

/// <summary>
/// The known facts of one question, by name. What is not in here is unknown. Immutable, compared by content.
/// </summary>
public sealed class FactSet : IReadOnlyCollection<KeyValuePair<string, FactValue>>, IEquatable<FactSet>
{
    private readonly ImmutableSortedDictionary<string, FactValue> values;

    // Previews and imports look sets up by their content; it never changes. Zero before it was counted.
    private int hash;

    private FactSet(ImmutableSortedDictionary<string, FactValue> values) => this.values = values;

    /// <summary>Nothing is known.</summary>
    public static FactSet Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal));

    public int Count => values.Count;

    /// <summary>The names of the known facts, in ordinal order.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value, or null where the fact is unknown.</summary>
    public FactValue? this[string name] => values.GetValueOrDefault(name);

    public static FactSet Of(params IEnumerable<KeyValuePair<string, FactValue>> facts) =>
        new(Empty.values.SetItems(facts));

    public bool TryGet(string name, [NotNullWhen(true)] out FactValue? value) => values.TryGetValue(name, out value);

    /// <summary>The same facts with one added or replaced.</summary>
    public FactSet With(string name, FactValue value) => new(values.SetItem(name, value));

    /// <summary>
    /// The same facts with those of <paramref name="other"/> added; on the same name the other's value wins.
    /// </summary>
    public FactSet With(FactSet other) => new(values.SetItems(other.values));

    /// <summary>The same facts with one unknown again.</summary>
    public FactSet Without(string name) => new(values.Remove(name));

    public FactSet With(string name, bool value) => With(name, new FactValue.Flag(value));

    public FactSet With(string name, long value) => With(name, new FactValue.Count(value));

    public FactSet With(string name, DateOnly value) => With(name, new FactValue.Day(value));

    /// <summary>Adds a code (not a text).</summary>
    public FactSet WithCode(string name, string value) => With(name, new FactValue.Code(value));

    public bool Equals(FactSet? other) => ReferenceEquals(this, other) || (other is not null
        && values.Count == other.values.Count
        && values.All(entry => other.TryGet(entry.Key, out FactValue? value) && value == entry.Value));

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => hash != 0 ? hash : hash = values.Aggregate(17, (sum, entry) =>
        HashCode.Combine(sum, entry.Key, entry.Value));

    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
