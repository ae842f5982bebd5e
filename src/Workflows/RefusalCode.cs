namespace CreditSupervision.Workflows;

/// <summary>
/// Why a command was refused. The order is the order of precedence and of the checks; a code's text is its identity in
/// logs, problem documents and tests, and is never reused for another meaning.
/// </summary>
public enum RefusalCode
{
    CaseUnknown,
    KindUnknown,
    AuthorityUnknown,
    PartyInvalid,
    NotPermitted,
    MakerIsChecker,
    CaseClosed,
    DuplicateCase,
    EntryUnknown,
    EntryNotInForce,
    EntryNotRepaired,
    TaskNotOpen,
    TimerNotWaiting,
    EventNotAwaited,
    DefinitionUnknown,
    MigrationNeedsPerson,
    OutcomeUnknown,
    OpinionRequired,
    EvidenceMissing,
    FactUndeclared,
    FactInvalid,
    FactMissing,
    DayInFuture,
    NoticeNotServed,
    DecisionNotServed,
    DecisionMissing,
    WaitingPeriodRunning,
    LifecycleForbids,
    ConditionsNotMet,
    ConditionsUndetermined,
}
