using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows;

/// <summary>What to do about the publication of a penalty that has arrived.</summary>
public enum PublicationAdvice
{
    /// <summary>It must be published and its limit runs: the case opens by itself.</summary>
    Open,

    /// <summary>A person looks first and may open the case: something is unknown, or the limit has passed.</summary>
    Offer,

    /// <summary>It is not to be published by this system's authorities.</summary>
    None,
}

/// <summary>What is known about an arrived penalty beside the answer of <see cref="PublicationOffer.Decision"/>.</summary>
public sealed record PublicationGround
{
    /// <summary>The answer of <see cref="PublicationOffer.Decision"/> with the facts it rests on.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Code of the authority that penalised; null where it is none of this system's.</summary>
    public required string? Authority { get; init; }

    public required string? PenaltyNumber { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    /// <summary>What became of the penalty (<c>annulled</c>, <c>changed</c> ...); null while it stands.</summary>
    public required string? Standing { get; init; }
}

/// <summary>
/// Whether the publication of an arrived penalty (PP-45 arts. 2, 16) begins by itself. Opening decides nothing: the
/// case's first task is a person's check of the record, and a second person checks before anything is shown.
/// </summary>
public sealed record PublicationOffer
{
    /// <summary>The decision that is asked about every penalty on arrival.</summary>
    public const string Decision = "publicity.tier";

    private const string NotPublished = "notPublished";
    private const string Limit = "penaltyPublicity.limit";
    private const string Changed = "changed";

    public required PublicationAdvice Advice { get; init; }

    public required BilingualText Reason { get; init; }

    /// <summary>The documents that would settle the tier; empty where it is settled.</summary>
    public IReadOnlyList<MissingDocument> Missing { get; init; } = [];

    /// <summary>
    /// Reads from top to bottom: whose it is, whether it stands, whether it is published at all, whether everything is
    /// known, and last whether the limit still runs. A penalty whose limit has passed on arrival comes from the past and
    /// may have been published elsewhere, so a person says so.
    /// </summary>
    public static PublicationOffer Of(PublicationGround ground, RuleBook book, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(book);
        Verdict verdict = ground.Verdict;
        if (ground.Authority is null)
            return Make(PublicationAdvice.None, "处罚机关不在本系统目录内，由作出处罚的机关公示", "Published by the authority that penalised, which is none of this system's");
        if (ground.Standing is not null and not Changed)
            return Make(PublicationAdvice.None, "处罚决定已不再有效，不予公示", "The penalty no longer stands and is not published");
        if (verdict.Outcome == NotPublished)
            return Make(PublicationAdvice.None, "依法不予公示", "Not published by law");
        if (!verdict.IsDetermined)
        {
            return Make(PublicationAdvice.Offer, "公示等级尚不能确定，请补充所缺材料", "The tier is not settled; supply what is missing")
                with
            { Missing = verdict.Missing };
        }

        if (ground.PenaltyNumber is null || ground.DecidedOn is not { } decidedOn || verdict.Facts["partyKind"] is null)
            return Make(PublicationAdvice.Offer, "记录缺少文号、决定日期或者当事人类别，请人工核对", "The record lacks its number, its day or the kind of party; check by hand");
        if (ground.Standing is not null)
            return Make(PublicationAdvice.Offer, "处罚决定已变更，请按变更后的决定人工核对", "The penalty was changed; check by hand against the changed decision");
        return Deadline.After(book.Calendar, decidedOn, Period(book, decidedOn)).IsOverdue(today)
            ? Make(PublicationAdvice.Offer, "已过公示期限，可能已在他处公示，请人工核对", "The limit has passed and it may have been published elsewhere; check by hand")
            : Make(PublicationAdvice.Open, "应当公示，已自动立案，待核对", "To be published; the case opens by itself and waits for the check");
    }

    private static PeriodLength Period(RuleBook book, DateOnly decidedOn) =>
        book.Parameter(Limit, decidedOn).Period
        ?? throw new InvalidOperationException($"Parameter '{Limit}' is no period.");

    private static PublicationOffer Make(PublicationAdvice advice, string zh, string en) =>
        new() { Advice = advice, Reason = new BilingualText(zh, en) };
}
