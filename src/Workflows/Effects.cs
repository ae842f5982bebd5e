using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>Something that must happen outside the case because of an event; delivered after the commit, at least once.</summary>
public abstract record Effect
{
    private protected Effect()
    {
    }
}

/// <summary>Tell a receiver; the content names what kind of message it is.</summary>
public sealed record Delivery : Effect
{
    public required string Receiver { get; init; }

    public required string Content { get; init; }

    public EntryId? Entry { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>
/// Tell everybody who was ever told about the entry and is not told anyway, so that nobody keeps believing what has
/// fallen (SL-44 arts. 19, 20). Who that is stands in the outbox.
/// </summary>
public sealed record TellReceivers : Effect
{
    public required EntryId Entry { get; init; }

    public required string Content { get; init; }

    /// <summary>Receivers that the same push names and that are told by it.</summary>
    public required IReadOnlyList<string> Except { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>
/// End every other open case that an act on the entry leaves without an object, because the listing itself has ended
/// (SL-44 arts. 19, 21: revocation and expiry beat a pending application) or its term stands still (CR-107). Which kinds
/// those are, their lifecycles say.
/// </summary>
public sealed record EndCasesAboutEntry : Effect
{
    public required EntryId Entry { get; init; }

    public required CaseId Cause { get; init; }

    public required EntryAct Act { get; init; }
}

/// <summary>
/// Tell the open cases that show the entry a second time - a batch, a typical case - what became of it
/// (<see cref="Followers"/>).
/// </summary>
public sealed record TellFollowers : Effect
{
    public required EntryId Entry { get; init; }

    public required CaseId Cause { get; init; }

    public required EntryAct Act { get; init; }
}

/// <summary>Open a case by itself, because the outcome of this one leaves no choice (SL-44 art. 19).</summary>
public sealed record OpenFollowingCase : Effect
{
    public required CaseKind Kind { get; init; }

    public required EntryId Entry { get; init; }

    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>What the cause established; the receiver takes those that the kind's opening asks for.</summary>
    public required FactSet Facts { get; init; }

    public required CaseId Cause { get; init; }
}

/// <summary>
/// The entry was revoked: what other registers built on it (the published penalty, typical cases, concentrated
/// publicity) is taken back as well, entry by entry (SL-44 art. 19).
/// </summary>
public sealed record RollBackDependents : Effect
{
    public required EntryId Entry { get; init; }

    public required CaseId Cause { get; init; }
}

/// <summary>
/// What the entry says was corrected: the questions of the open cases about it are asked again, and an answer that comes
/// out otherwise becomes a supervision item. Nothing is decided by it.
/// </summary>
public sealed record ReviewVerdicts : Effect
{
    public required EntryId Entry { get; init; }

    public required CaseId Cause { get; init; }

    /// <summary>What the correction changed.</summary>
    public required FactSet Facts { get; init; }
}

/// <summary>
/// A further listing of a party: its pending repairs are judged again with one more heavier penalty, and their desks
/// are told (SL-44 art. 16(3)).
/// </summary>
public sealed record ReviewPendingRepairs : Effect
{
    public required Party Party { get; init; }

    public required EntryId NewEntry { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>
/// The publication of an entry was withdrawn because the decision behind it was changed (PEN art. 48): a person is told
/// that the changed decision is still to be published.
/// </summary>
public sealed record AskRepublication : Effect
{
    public required EntryId Entry { get; init; }

    public required CaseId Cause { get; init; }
}

/// <summary>What the outside owes to an event: a pure function, so that it can be computed again for a rebuilt outbox.</summary>
public static class Effects
{
    /// <summary>The receiver that shows listings to the public.</summary>
    public const string Publicity = "publicity";

    /// <summary>In a push: everybody who was told about the entry before.</summary>
    public const string WhoeverWasTold = "$received";

    /// <summary>The effects of an event; <paramref name="state"/> is its case after it.</summary>
    public static IReadOnlyList<Effect> Of(CaseState state, CaseEvent happened) => happened switch
    {
        PublicationOrdered ordered =>
        [
            new Delivery
            {
                Receiver = ReceiverOf(ordered.Register),
                Content = ordered.Show ? "publish" : "withdraw",
                Entry = ordered.Entry,
                On = ordered.On,
            },
        ],
        PushOrdered push => Pushed(push),
        EntryListed { Register: var register } listed when register == RegisterName.SeriousList =>
            [new ReviewPendingRepairs { Party = state.Party, NewEntry = listed.Entry, On = listed.ListedOn }],
        EntryMoved moved => Moved(state, moved),
        StatusChanged changed => Following(state, changed),
        _ => [],
    };

    private static List<Effect> Pushed(PushOrdered push)
    {
        string[] named = [.. push.Receivers.Where(receiver => receiver != WhoeverWasTold)];
        List<Effect> effects =
        [
            .. named.Select(receiver => new Delivery
            {
                Receiver = receiver,
                Content = push.Content,
                Entry = push.Entry,
                On = push.On,
            }),
        ];
        if (named.Length < push.Receivers.Count && push.Entry is { } entry)
            effects.Add(new TellReceivers { Entry = entry, Content = push.Content, Except = named, On = push.On });
        return effects;
    }

    private static List<Effect> Moved(CaseState state, EntryMoved moved)
    {
        List<Effect> effects = [];
        if (EntryLifecycle.Ends(moved.Act) || moved.Act == EntryAct.Shield)
            effects.Add(new EndCasesAboutEntry { Entry = moved.Entry, Cause = state.Id, Act = moved.Act });
        if (Followers.Concerns(moved.Act))
            effects.Add(new TellFollowers { Entry = moved.Entry, Cause = state.Id, Act = moved.Act });
        if (moved.Act == EntryAct.Revoke)
            effects.Add(new RollBackDependents { Entry = moved.Entry, Cause = state.Id });
        if (moved.Act == EntryAct.StopPublicity
            && state.Facts.GetValueOrDefault("correctionKind")?.Value is FactValue.Code { Value: "decisionChanged" })
            effects.Add(new AskRepublication { Entry = moved.Entry, Cause = state.Id });
        if (moved.Act == EntryAct.Correct)
            effects.Add(new ReviewVerdicts { Entry = moved.Entry, Cause = state.Id, Facts = moved.Facts });
        return effects;
    }

    private static IReadOnlyList<Effect> Following(CaseState state, StatusChanged changed) =>
        state.Entry is { } entry && LifecycleCatalogue.TryFind(state.Kind, out CaseLifecycle? lifecycle)
        && lifecycle.FollowedBy(changed.Trigger, state) is { } kind
            ?
            [
                new OpenFollowingCase
                {
                    Kind = kind,
                    Entry = entry,
                    Authority = state.Authority,
                    Party = state.Party,
                    Facts = state.FactSet(),
                    Cause = state.Id,
                },
            ]
            : [];

    // What is shown a second time is shown elsewhere, so that taking it down there never touches the register itself.
    private static string ReceiverOf(string register) =>
        register == RegisterName.ConcentratedPublicity.Value || register == RegisterName.TypicalCases.Value
            ? register
            : Publicity;
}
