using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>
/// A kind of data that other systems deliver (<c>definitions/connectors</c>): which fields it has, how each is spelled,
/// what makes two rows the same, and which facts a row proposes.
/// </summary>
public sealed record ImportKind
{
    /// <summary>The name in verbs and addresses, for example <c>abnormal-list</c>.</summary>
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>Who produces the data where the delivery does not say.</summary>
    public required string Producer { get; init; }

    /// <summary>The fields that together make a row the same row in a later delivery.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The field with the unified code of the party a row is about; null where rows are about no party.</summary>
    public string? Party { get; init; }

    public required IReadOnlyList<ImportField> Fields { get; init; }

    /// <summary>Headings that are read over.</summary>
    public required IReadOnlySet<string> Ignored { get; init; }

    public required IReadOnlyList<ImportFact> Facts { get; init; }

    /// <summary>The field a heading fills, whatever its case; null for a heading nobody knows.</summary>
    public ImportField? Find(string heading) => Fields.FirstOrDefault(field =>
        string.Equals(field.Name, heading, StringComparison.OrdinalIgnoreCase) || field.Title.Zh == heading
        || field.Names.Contains(heading, StringComparer.OrdinalIgnoreCase));
}

/// <summary>How the value of a field is written.</summary>
public enum ImportFieldType
{
    Text,
    Day,
    UnifiedCode,

    /// <summary>One of a closed list; another value parks the row.</summary>
    Code,
}

/// <summary>A field with its spellings.</summary>
public sealed record ImportField
{
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    public required ImportFieldType Type { get; init; }

    /// <summary>Other headings met in files.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>
    /// The particular of a person that the field holds (<c>representative</c>, <c>telephone</c>, <c>address</c>); it is
    /// kept with the party and never in the record. Null for everything else.
    /// </summary>
    public string? Personal { get; init; }

    /// <summary>The code each spelling means; empty for other types.</summary>
    public required IReadOnlyDictionary<string, string> Codes { get; init; }
}

/// <summary>A fact that a row proposes; an officer confirms it, nothing is decided by it.</summary>
public sealed record ImportFact
{
    public required string Fact { get; init; }

    public required BilingualText Text { get; init; }

    /// <summary>The value; null where a field gives it.</summary>
    public string? Value { get; init; }

    public string? ValueOf { get; init; }

    /// <summary>The field with the first day for which it holds; null where it holds from the import on.</summary>
    public string? From { get; init; }

    /// <summary>The field with the first day for which it no longer holds; null, or an empty field, where it is open.</summary>
    public string? Until { get; init; }
}
