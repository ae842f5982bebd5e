using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;
using Stateless.Reflection;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// What the law allows to happen to a case of one kind, whatever a workflow definition says. Statuses and triggers are
/// handed around by their English names. Guards have no side effects; each carries a code, a sentence and an article.
/// </summary>
public abstract class CaseLifecycle
{
    public abstract CaseKind Kind { get; }

    public abstract BilingualText Title { get; }

    public abstract string Initial { get; }

    /// <summary>Every status with its name for people, in the order of a case's life.</summary>
    public abstract IReadOnlyDictionary<string, BilingualText> Statuses { get; }

    /// <summary>The statuses in which a case is finished.</summary>
    public abstract IReadOnlySet<string> Finals { get; }

    /// <summary>The statuses a case passes when nothing goes wrong, for the strip on the case page; at most seven.</summary>
    public abstract IReadOnlyList<string> Stations { get; }

    /// <summary>Every trigger with its name for people, in the order of the enum.</summary>
    public abstract IReadOnlyDictionary<string, BilingualText> Triggers { get; }

    /// <summary>All transitions with the names of their guards, for the checks of definitions and for diagrams.</summary>
    public abstract LifecycleShape Shape { get; }

    /// <summary>Whether a case of the kind makes an entry, is about one, or neither.</summary>
    public virtual EntryUse EntryUse => EntryUse.Concerns;

    /// <summary>The register the kind works on; null where the opening names the entry of any register.</summary>
    public virtual RegisterName? Register => RegisterName.SeriousList;

    /// <summary>The register in which a case of the kind makes its entry for a party of that kind.</summary>
    public virtual RegisterName? RegisterFor(Party party) => Register;

    /// <summary>True where there is no single party: the case is one of the authority itself (HN-108 item 9).</summary>
    public virtual bool IsAboutAuthority => false;

    /// <summary>True where a decision needs all entries that the authority manages.</summary>
    public virtual bool GathersEntries => false;

    /// <summary>The text fact that names the closed case this one begins with; null where there is none.</summary>
    public virtual string? OriginFact => null;

    /// <summary>Why no case of the kind may be opened about an entry as it stands; null where one may.</summary>
    public virtual Refusal? EntryProblem(RegisterEntry entry) =>
        entry.InForce ? null : Refusals.EntryNotInForce(entry);

    /// <summary>
    /// Whether an act of another case on the entry leaves this case without an object (SL-44 arts. 19, 21): for most
    /// kinds whatever takes the entry out of force.
    /// </summary>
    public virtual bool IsMootBy(EntryAct act) => EntryLifecycle.Ends(act);

    /// <summary>The kind of case that opens by itself once the trigger has fired; null where none does.</summary>
    public virtual CaseKind? FollowedBy(string trigger, CaseState state) => null;

    /// <summary>What a trigger does in the register; null where it does nothing to it.</summary>
    public abstract EntryAct? ActOf(string trigger);

    /// <summary>Where <paramref name="trigger"/> leads from the state's status, or the refusal that forbids it.</summary>
    public abstract LifecycleAnswer Fire(string trigger, CaseState state);
}

/// <summary>The answer of a lifecycle: the next status, or a refusal; exactly one of the two is there.</summary>
public sealed record LifecycleAnswer(string? Status, Refusal? Refusal);

/// <summary>A lifecycle over the enums of its kind, kept by a Stateless machine.</summary>
public abstract class CaseLifecycle<TStatus, TTrigger> : CaseLifecycle
    where TStatus : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Lazy<LifecycleShape> shape;
    private readonly Lazy<IReadOnlyDictionary<string, BilingualText>> statuses;
    private readonly Lazy<IReadOnlyDictionary<string, BilingualText>> triggers;

    private protected CaseLifecycle()
    {
        shape = new Lazy<LifecycleShape>(ReadShape);
        statuses = new Lazy<IReadOnlyDictionary<string, BilingualText>>(() => new OrderedDictionary<string, BilingualText>(
            Enum.GetValues<TStatus>().Select(status => KeyValuePair.Create(status.ToString(), TextOf(status))),
            StringComparer.Ordinal));
        triggers = new Lazy<IReadOnlyDictionary<string, BilingualText>>(() => new OrderedDictionary<string, BilingualText>(
            Enum.GetValues<TTrigger>().Select(trigger => KeyValuePair.Create(trigger.ToString(), WordsOf(trigger))),
            StringComparer.Ordinal));
    }

    /// <summary>The first member of the status enum.</summary>
    public override string Initial => Enum.GetValues<TStatus>()[0].ToString();

    public override IReadOnlyDictionary<string, BilingualText> Statuses => statuses.Value;

    public override IReadOnlyDictionary<string, BilingualText> Triggers => triggers.Value;

    public override IReadOnlySet<string> Finals =>
        Enum.GetValues<TStatus>().Where(IsFinal).Select(status => status.ToString()).ToHashSet(StringComparer.Ordinal);

    public override LifecycleShape Shape => shape.Value;

    public override EntryAct? ActOf(string trigger) =>
        Enum.TryParse(trigger, out TTrigger known) ? ActOf(known) : null;

    public override LifecycleAnswer Fire(string trigger, CaseState state)
    {
        TStatus status = Enum.Parse<TStatus>(state.Status);
        if (!Enum.TryParse(trigger, out TTrigger known))
            return Forbidden(trigger, state);
        StateMachine<TStatus, TTrigger> machine = new(status);
        Configure(machine, state);
        if (!machine.CanFire(known, out ICollection<string> unmet))
            return Unmet(unmet, trigger, state);
        machine.Fire(known);
        return new LifecycleAnswer(machine.State.ToString(), null);
    }

    protected abstract void Configure(StateMachine<TStatus, TTrigger> machine, CaseState state);

    /// <summary>
    /// What was opened in error can be voided until the act that binds the party; what was decided is corrected or revoked
    /// instead (SL-44 art. 19). <paramref name="decided"/> is the fact that holds the day of that act.
    /// </summary>
    private protected static void PermitVoid(
        StateMachine<TStatus, TTrigger> machine,
        CaseState state,
        string decided,
        TTrigger trigger,
        TStatus voided,
        IReadOnlyList<TStatus> undecided)
    {
        foreach (TStatus status in undecided)
        {
            machine.Configure(status).PermitIf(
                trigger, voided, () => state.Day(decided) is null, LifecycleGuard.NoDecisionYet.Name);
        }
    }

    protected abstract BilingualText TextOf(TStatus status);

    /// <summary>
    /// The trigger as people read it; its English name where a kind gives no words of its own. What every kind calls
    /// the same is not asked here.
    /// </summary>
    protected virtual BilingualText TextOf(TTrigger trigger) => new(trigger.ToString(), trigger.ToString());

    protected abstract bool IsFinal(TStatus status);

    protected abstract EntryAct? ActOf(TTrigger trigger);

    private BilingualText WordsOf(TTrigger trigger) =>
        LifecycleWords.Common.GetValueOrDefault(trigger.ToString()) ?? TextOf(trigger);

    // Stateless leaves the collection null where the trigger is not configured for the status at all.
    private LifecycleAnswer Unmet(ICollection<string>? unmet, string trigger, CaseState state) =>
        unmet?.FirstOrDefault() is { } guard
            ? new LifecycleAnswer(null, LifecycleGuard.Named(guard).Refusal)
            : Forbidden(trigger, state);

    private LifecycleAnswer Forbidden(string trigger, CaseState state) => new(null, new Refusal
    {
        Code = RefusalCode.LifecycleForbids,
        Sentence = new BilingualText(
            $"案件处于“{Statuses[state.Status].Zh}”状态，依法不能进行“{Named(trigger).Zh}”；请先办完前一环节。",
            $"The case is in status {state.Status}; the law does not allow \"{Named(trigger).En}\" from there. "
            + "Finish the preceding step first."),
    });

    private BilingualText Named(string trigger) =>
        Triggers.TryGetValue(trigger, out BilingualText? name) ? name : new BilingualText(trigger, trigger);

    private LifecycleShape ReadShape()
    {
        StateMachine<TStatus, TTrigger> machine = new(Enum.Parse<TStatus>(Initial));
        Configure(machine, CaseStateWithoutFacts());
        StateMachineInfo info = machine.GetInfo();
        List<LifecycleMove> moves = [];
        foreach (StateInfo from in info.States)
        {
            for (StateInfo? level = from; level is not null; level = level.Superstate)
            {
                moves.AddRange(level.FixedTransitions.Select(transition => new LifecycleMove(
                    from.UnderlyingState.ToString()!,
                    transition.Trigger.UnderlyingTrigger.ToString()!,
                    transition.DestinationState.UnderlyingState.ToString()!)
                {
                    Guards = [.. transition.GuardConditionsMethodDescriptions.Select(guard => guard.Description)],
                }));
            }
        }

        return new LifecycleShape { Kind = Kind.Value, Initial = Initial, Finals = Finals, Moves = moves };
    }

    // Guards are closures over the state; the shape never runs them, so any state will do.
    private CaseState CaseStateWithoutFacts() => CaseEvolution.Evolve(new CaseId("shape"), null, new CaseOpened
    {
        Kind = Kind,
        Authority = "",
        Party = new Party { Name = "", UnifiedCode = "", Kind = "legalPerson" },
        Definition = new DefinitionPin("", 1, ""),
        Status = Initial,
    });
}
