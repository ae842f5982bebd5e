using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>A condition of the law on a transition: its name in the machine, and the refusal where it is not met.</summary>
public sealed record LifecycleGuard(string Name, Refusal Refusal)
{
    /// <summary>No service of the notice, no way on (SL-44 art. 13(1), PEN art. 44).</summary>
    public static readonly LifecycleGuard NoticeServed = Make(
        RefusalCode.NoticeNotServed,
        "须先送达列入告知书并记录送达日期，方可进入下一环节。",
        "The notice must be served and the day of service recorded before the case can move on.",
        new Citation { Source = "SL-44", Article = "13", Paragraph = "1" },
        new Citation { Source = "PEN", Article = "44" });

    /// <summary>Nobody is publicised whose decision has not reached them (PEN art. 61, PP-45 art. 8).</summary>
    public static readonly LifecycleGuard DecisionServed = Make(
        RefusalCode.DecisionNotServed,
        "列入决定书尚未送达当事人，不得公示；请先登记送达回证。",
        "The decision has not been served on the party; record the service before publication.",
        new Citation { Source = "PEN", Article = "61" },
        new Citation { Source = "PP-45", Article = "8" });

    /// <summary>A status that rests on a decision needs the day of the decision.</summary>
    public static readonly LifecycleGuard DecisionMade = Make(
        RefusalCode.DecisionMissing,
        "尚无载明日期的决定，不能产生决定的法律效果；请先签发决定。",
        "There is no dated decision yet; it cannot take effect. Issue the decision first.",
        new Citation { Source = "SL-44", Article = "13" });

    /// <summary>Nobody refuses to perform who was not called on to do so (ENFORCE art. 54).</summary>
    public static readonly LifecycleGuard DemandServed = Make(
        RefusalCode.DemandNotServed,
        "须先送达催告书并记录送达日期，方可进入下一环节。",
        "The demand to perform must be served and the day of service recorded before the case can move on.",
        new Citation { Source = "ENFORCE", Article = "54" });

    /// <summary>Nothing is shown before it was reviewed for secrets and personal data (PP-45 arts. 5, 6).</summary>
    public static readonly LifecycleGuard SecrecyReviewed = Make(
        RefusalCode.SecrecyNotReviewed,
        "公示内容尚未经保密审查和个人信息处理，不得公示；请先完成审查。",
        "What is to be shown has not been reviewed for secrets and personal data; finish the review first.",
        new Citation { Source = "PP-45", Article = "5" },
        new Citation { Source = "PP-45", Article = "6" });

    /// <summary>A typical case is told without names (HN-108 item 12, PP-45 art. 6).</summary>
    public static readonly LifecycleGuard PartyNotNamed = Make(
        RefusalCode.PartyStillNamed,
        "拟发布文本为空，或者仍含当事人名称、代码或者须隐去的内容，不得发布；请匿名处理后再办。",
        "The text to be published is empty or still holds the party's name, its code or words to be hidden; make it "
        + "anonymous first.",
        new Citation { Source = "HN-108", Article = "12" },
        new Citation { Source = "PP-45", Article = "6" });

    /// <summary>Nobody is taken back what was granted without being told why and heard (SL-44 art. 13, by reference).</summary>
    public static readonly LifecycleGuard RevocationNoticeServed = new("RevocationNoticeServed", new Refusal
    {
        Code = RefusalCode.NoticeNotServed,
        Sentence = new BilingualText(
            "须先送达拟撤销修复的告知书并记录送达日期，听取陈述申辩后方可决定。",
            "The notice of the intended revocation must be served and its day recorded before the case can move on."),
        Citations = [new Citation { Source = "SL-44", Article = "20" }, new Citation { Source = "SL-44", Article = "13" }],
    });

    /// <summary>No penalty is shown whose decision has not reached the party (PEN art. 61, PP-45 art. 8).</summary>
    public static readonly LifecycleGuard PenaltyServed = Make(
        RefusalCode.DecisionNotServed,
        "行政处罚决定书尚未送达当事人，不得公示；请先登记送达回证。",
        "The penalty decision has not been served on the party; record the service before publication.",
        new Citation { Source = "PEN", Article = "61" },
        new Citation { Source = "PP-45", Article = "8" }) with
    { Name = nameof(PenaltyServed) };

    /// <summary>A decision that has effect is undone by revocation only, never by declaring the case void (SL-44 art. 19).</summary>
    public static readonly LifecycleGuard NoDecisionYet = Make(
        RefusalCode.DecisionInEffect,
        "本案已作出决定，不得作废；确有错误的，应当依法撤销并恢复原状。",
        "A decision was made in this case; it cannot be voided. Where it is wrong it must be revoked by law.",
        new Citation { Source = "SL-44", Article = "19" });

    private static readonly Dictionary<string, LifecycleGuard> All =
        new[]
            {
                NoticeServed, DecisionServed, DecisionMade, NoDecisionYet, DemandServed, SecrecyReviewed, PartyNotNamed,
                RevocationNoticeServed, PenaltyServed,
            }
            .ToDictionary(guard => guard.Name, StringComparer.Ordinal);

    public static LifecycleGuard Named(string name) => All[name];

    private static LifecycleGuard Make(RefusalCode code, string zh, string en, params Citation[] citations) =>
        new(code.ToString(), new Refusal { Code = code, Sentence = new BilingualText(zh, en), Citations = citations });
}
