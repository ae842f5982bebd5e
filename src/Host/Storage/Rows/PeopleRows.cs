namespace CreditSupervision.Host.Storage.Rows;

/// <summary>Somebody who works for an authority. A truth of its own: never deleted, since signatures in files name it.</summary>
internal sealed class PersonRow
{
    /// <summary>The sign-in name.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The account at the identity provider, bound at the first sign-in; null before it and after a reset.</summary>
    public string? Account { get; set; }

    /// <summary>Counted up by a reset; a cookie with another number is no sign-in any more.</summary>
    public required int Stamp { get; set; }

    /// <summary>Somebody of the demonstration world who was moved; nobody outside Development.</summary>
    public required bool IsDemonstration { get; set; }

    /// <summary>Counted up over all people with every change, so that each host notices.</summary>
    public required long Version { get; set; }
}

/// <summary>A post that a person holds or held. Ended, never rewritten: it says who held it on a day.</summary>
internal sealed class PostRow
{
    public required string Id { get; set; }

    public required string PersonId { get; set; }

    public required string Authority { get; set; }

    public required string Division { get; set; }

    /// <summary>Separated by commas.</summary>
    public required string Positions { get; set; }

    /// <summary>The lines of duty as they were stated, separated by commas; empty for none.</summary>
    public required string Lines { get; set; }

    /// <summary>The first day (inclusive).</summary>
    public required DateOnly FirstDay { get; set; }

    /// <summary>The last day (inclusive); null where it goes on. Before the first day: it was never held.</summary>
    public DateOnly? LastDay { get; set; }
}

/// <summary>A change of people and posts: proposed by one, confirmed or rejected by another, or done at once.</summary>
internal sealed class PersonChangeRow
{
    public const string Proposed = "proposed";

    public const string Confirmed = "confirmed";

    public const string Rejected = "rejected";

    /// <summary>It only takes rights away and waits for nobody.</summary>
    public const string Done = "done";

    public required string Id { get; set; }

    /// <summary><c>add</c>, <c>move</c>, <c>end</c> or <c>reset</c>.</summary>
    public required string Kind { get; set; }

    public required string PersonId { get; set; }

    /// <summary>The authority the change belongs to: the new one, or that of the post that ends.</summary>
    public required string Authority { get; set; }

    /// <summary>The new post as JSON; null where there is none.</summary>
    public byte[]? Post { get; set; }

    public required string Reason { get; set; }

    public required string State { get; set; }

    public required string ProposedBy { get; set; }

    public required long ProposedAtMs { get; set; }

    public string? DecidedBy { get; set; }

    public long? DecidedAtMs { get; set; }
}
