namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>A column of a penalty file: its code, the Chinese names it goes by, and the field it fills.</summary>
public sealed record PenaltyColumn
{
    public required string Code { get; init; }

    /// <summary>The official name first, then other spellings met in files.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The field of the current record; null where the current record has no place for the column.</summary>
    public PenaltyField? Field { get; init; }

    /// <summary>Whether a file without the column is refused.</summary>
    public bool IsRequired { get; init; }
}
