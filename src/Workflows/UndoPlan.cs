using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>What an item of the plan is about.</summary>
public enum UndoSubject
{
    /// <summary>The entry itself.</summary>
    Entry,

    /// <summary>Its publication.</summary>
    Publication,

    /// <summary>A receiver that was told and is told that it fell.</summary>
    Receiver,

    /// <summary>An open case that loses its object.</summary>
    Case,

    /// <summary>An entry of another register that was built on it.</summary>
    Dependent,

    /// <summary>A document that goes out.</summary>
    Letter,
}

/// <summary>One thing that a revocation takes back, and how far it has got.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Target">The receiver, case, entry or form.</param>
/// <param name="Text">What happens to it.</param>
/// <param name="Done">True where it has happened.</param>
/// <param name="Receipt">What the receiver answered; null before.</param>
public sealed record UndoItem(UndoSubject Subject, string Target, BilingualText Text, bool Done, string? Receipt);

/// <summary>A message that was or is to be sent about an entry.</summary>
public sealed record SentMessage(string Receiver, string Content, bool IsDelivered, string? Receipt);

/// <summary>What a revocation of an entry is worked out from.</summary>
public sealed record UndoGround
{
    public required RegisterEntry Entry { get; init; }

    /// <summary>The cases about the entry that are open, with those this plan has ended.</summary>
    public required IReadOnlyList<CaseState> Cases { get; init; }

    /// <summary>Entries of other registers built on it.</summary>
    public required IReadOnlyList<RegisterEntry> Dependents { get; init; }

    /// <summary>Every message about the entry, in the order of the events.</summary>
    public required IReadOnlyList<SentMessage> Messages { get; init; }

    /// <summary>The letters issued in the revocation, by form; empty before.</summary>
    public required IReadOnlyList<string> Letters { get; init; }
}

/// <summary>
/// The one visible plan of a revocation (SL-44 art. 19): before it, what will be rolled back; after it, what has been and
/// with which receipt. Worked out from the registers, so that it can never differ from what the reactions do.
/// </summary>
public static class UndoPlan
{
    private const string Revoked = "revoked";
    private const string Withdraw = "withdraw";
    private static readonly string[] Forms = ["revocation-decision", "revocation-note"];

    public static IReadOnlyList<UndoItem> For(UndoGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        RegisterEntry entry = ground.Entry;
        bool isRevoked = entry.Status == EntryStatus.Revoked;
        SentMessage? withdrawn = ground.Messages.LastOrDefault(message => message.Receiver == Effects.Publicity);
        if (withdrawn?.Content != Withdraw)
            withdrawn = null;
        List<UndoItem> plan =
        [
            new(UndoSubject.Entry, entry.Id.Value,
                new("记录转为“已撤销”", "The entry becomes revoked"), isRevoked, null),
            new(UndoSubject.Publication, Effects.Publicity,
                new("停止公示，解除管理措施", "Publication stops and the measures are lifted"),
                withdrawn is { IsDelivered: true }, withdrawn?.Receipt),
        ];
        plan.AddRange(Receivers(ground));
        plan.AddRange(ground.Cases.Where(open => Lifecycles.LifecycleCatalogue.Of(open.Kind).IsMootBy(EntryAct.Revoke))
            .Select(open => new UndoItem(UndoSubject.Case, open.Id.Value,
                new("在办案件终止", "The pending case ends as moot"), open.IsClosed, null)));
        plan.AddRange(ground.Dependents.Select(dependent => new UndoItem(UndoSubject.Dependent, dependent.Id.Value,
            new($"“{dependent.Register}”中据此产生的信息一并撤回", $"What the register '{dependent.Register}' built on it is taken back"),
            !dependent.InForce, null)));
        plan.AddRange(Forms.Select(form => new UndoItem(UndoSubject.Letter, form,
            new("制发文书", "The document is issued"), ground.Letters.Contains(form), null)));
        return plan;
    }

    private static IEnumerable<UndoItem> Receivers(UndoGround ground) =>
        ground.Messages.Where(message => message.Receiver != Effects.Publicity)
            .GroupBy(message => message.Receiver, StringComparer.Ordinal)
            .OrderBy(sent => sent.Key, StringComparer.Ordinal)
            .Select(sent =>
            {
                SentMessage? told = sent.LastOrDefault(message => message.Content == Revoked);
                return new UndoItem(UndoSubject.Receiver, sent.Key,
                    new("通知收到过信息的单位撤回", "Who was told is told that it fell"),
                    told is { IsDelivered: true }, told?.Receipt);
            });
}
