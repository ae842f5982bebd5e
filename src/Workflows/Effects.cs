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
/// End every other open case about the listing, because the listing itself has ended (SL-44 arts. 19, 21: revocation
/// and expiry beat a pending application).
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

/// <summary>What the outside owes to an event: a pure function, so that it can be computed again for a rebuilt outbox.</summary>
public static class Effects
{
    /// <summary>The receiver that shows listings to the public.</summary>
    public const string Publicity = "publicity";

    public static IReadOnlyList<Effect> Of(CaseId id, CaseEvent happened) => happened switch
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
        PushOrdered push =>
        [
            .. push.Receivers.Select(receiver => new Delivery
            {
                Receiver = receiver,
                Content = push.Content,
                Entry = push.Entry,
                On = push.On,
            }),
        ],
        EntryMoved moved when Followers.Concerns(moved.Act) =>
        [
            .. EntryLifecycle.Ends(moved.Act)
                ? (Effect[])[new EndCasesAboutEntry { Entry = moved.Entry, Cause = id, Act = moved.Act }]
                : [],
            new TellFollowers { Entry = moved.Entry, Cause = id, Act = moved.Act },
        ],
        _ => [],
    };

    // What is shown a second time is shown elsewhere, so that taking it down there never touches the register itself.
    private static string ReceiverOf(string register) =>
        register == RegisterName.ConcentratedPublicity.Value || register == RegisterName.TypicalCases.Value
            ? register
            : Publicity;
}
