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
    AbsenceUnfit,
    CaseClosed,
    CaseSuspended,
    CaseNotSuspended,
    DuplicateCase,
    AlreadySupervised,
    EntryUnknown,
    EntryNotInForce,
    EntryNotRepaired,
    TaskNotOpen,
    TimerNotWaiting,
    EventNotAwaited,
    SupervisionNotOpen,
    ReasonUnknown,
    ReasonNotNow,
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
    DecisionInEffect,
    LimitNotExtendable,
    LifecycleForbids,
    ConditionsNotMet,
    ConditionsUndetermined,
}
