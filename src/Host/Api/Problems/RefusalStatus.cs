using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>The HTTP status of each refusal. A new code is a build error here until somebody has chosen one.</summary>
internal static class RefusalStatus
{
    public static int Of(RefusalCode code) => code switch
    {
        RefusalCode.NotPermitted => StatusCodes.Status403Forbidden,
        RefusalCode.MakerIsChecker => StatusCodes.Status403Forbidden,
        RefusalCode.CaseUnknown => StatusCodes.Status404NotFound,
        RefusalCode.KindUnknown => StatusCodes.Status404NotFound,
        RefusalCode.EntryUnknown => StatusCodes.Status404NotFound,
        RefusalCode.CaseClosed => StatusCodes.Status409Conflict,
        RefusalCode.DuplicateCase => StatusCodes.Status409Conflict,
        RefusalCode.EntryNotInForce => StatusCodes.Status409Conflict,
        RefusalCode.EntryNotRepaired => StatusCodes.Status409Conflict,
        RefusalCode.TaskNotOpen => StatusCodes.Status409Conflict,
        RefusalCode.TimerNotWaiting => StatusCodes.Status409Conflict,
        RefusalCode.DefinitionUnknown => StatusCodes.Status404NotFound,
        RefusalCode.MigrationNeedsPerson => StatusCodes.Status409Conflict,
        RefusalCode.EventNotAwaited => StatusCodes.Status409Conflict,
        RefusalCode.WaitingPeriodRunning => StatusCodes.Status409Conflict,
        RefusalCode.CaseSuspended => StatusCodes.Status409Conflict,
        RefusalCode.CaseNotSuspended => StatusCodes.Status409Conflict,
        RefusalCode.AlreadySupervised => StatusCodes.Status409Conflict,
        RefusalCode.SupervisionNotOpen => StatusCodes.Status409Conflict,
        RefusalCode.ReasonNotNow => StatusCodes.Status409Conflict,
        RefusalCode.DecisionInEffect => StatusCodes.Status409Conflict,
        RefusalCode.LimitNotExtendable => StatusCodes.Status409Conflict,
        RefusalCode.LifecycleForbids => StatusCodes.Status409Conflict,
        RefusalCode.ReasonUnknown => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.AbsenceUnfit => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.AuthorityUnknown => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.PartyInvalid => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.OutcomeUnknown => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.OpinionRequired => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.EvidenceMissing => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.FactUndeclared => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.FactInvalid => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.FactMissing => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.DayInFuture => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.NoticeNotServed => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.DecisionNotServed => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.DecisionMissing => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.ConditionsNotMet => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.ConditionsUndetermined => StatusCodes.Status422UnprocessableEntity,
    };
}
