namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What makes two rows the same penalty decision: the authority (its code, else its name) and the decision number. A
/// published summary without a decision number is known by authority, party and the source's own number instead.
/// </summary>
public sealed record PenaltyKey
{
    private PenaltyKey(string value) => Value = value;

    /// <summary>The key as text, for a unique index.</summary>
    public string Value { get; }

    /// <summary>The key of a record; null where it has none.</summary>
    public static PenaltyKey? Of(PenaltyRecord record, PenaltyAnnotations annotations)
    {
        string? authority = record.AuthorityCode?.Value ?? record.AuthorityName;
        if (authority is null)
            return null;
        if (record.DecisionNumber is string number)
            return new($"decision|{authority}|{number}");
        string? party = record.PartyCode ?? record.PartyName;
        return party is null || annotations.Source is null
            ? null
            : new($"summary|{authority}|{party}|{annotations.Source}");
    }

    public override string ToString() => Value;
}
