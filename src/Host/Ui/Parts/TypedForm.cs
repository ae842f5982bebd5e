using System.Collections.Immutable;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>What a person typed into the forms of a page, kept so that a refused act loses nothing.</summary>
public sealed class TypedForm
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> values;

    private TypedForm(ImmutableDictionary<string, ImmutableArray<string>> values) => this.values = values;

    public static TypedForm Empty { get; } =
        new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>True where the page was not posted: then the case's own facts fill the fields.</summary>
    public bool IsEmpty => values.IsEmpty;

    public static TypedForm Of(IFormCollection form) => new(form.ToImmutableDictionary(
        field => field.Key,
        field => field.Value.Select(value => value ?? "").ToImmutableArray(),
        StringComparer.Ordinal));

    public static TypedForm Of(IEnumerable<KeyValuePair<string, string>> fields) => new(fields.ToImmutableDictionary(
        field => field.Key, field => ImmutableArray.Create(field.Value), StringComparer.Ordinal));

    /// <summary>What was typed into the field; null where the form had none of that name.</summary>
    public string? this[string field] => values.TryGetValue(field, out ImmutableArray<string> typed) ? typed[0] : null;

    /// <summary>Everything that was ticked under a name.</summary>
    public IReadOnlyList<string> All(string field) => values.TryGetValue(field, out ImmutableArray<string> typed) ? typed : [];

    public bool Has(string field, string value) => All(field).Contains(value, StringComparer.Ordinal);
}
