using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>What kind of difference a supervision item tells.</summary>
public enum SupervisionKind
{
    /// <summary>A penalty that should have been listed and was not (漏列).</summary>
    MissedListing,

    /// <summary>A listing that its penalty does not carry (错列).</summary>
    WrongfulListing,

    /// <summary>A further heavier penalty while a repair is pending (SL-44 art. 16(3)).</summary>
    SecondHeavierPenalty,

    /// <summary>After a correction a question comes out otherwise.</summary>
    VerdictDiffers,

    /// <summary>A reaction could not open the case it should; a person must.</summary>
    ReactionRefused,

    /// <summary>An entry ended to which a spot-check publication may be linked (CR-107).</summary>
    LinkedPublicityEnded,

    /// <summary>A publication was withdrawn for a changed decision and what it now says is not published (PEN art. 48).</summary>
    ChangedNotRepublished,

    /// <summary>A term is over, nobody's case watches it, and the entry is still shown.</summary>
    TermOverStillShown,
}

/// <summary>
/// A difference between what was done and what the law says, for a person to resolve with a reason (督办事项). Found by
/// the nightly sweep and by reactions; decides nothing.
/// </summary>
public sealed record SupervisionItem
{
    /// <summary>The same difference has the same id for ever, so it is told once.</summary>
    public required string Id { get; init; }

    public required SupervisionKind Kind { get; init; }

    /// <summary>Code of the authority whose work it is; empty where it is unknown.</summary>
    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>The penalty, entry or case the item is about.</summary>
    public required string Subject { get; init; }

    public required BilingualText Text { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];
}
