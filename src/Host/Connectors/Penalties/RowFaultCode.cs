namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>Why a row is rejected. The numbers are printed (<c>P01</c>) and never reused.</summary>
public enum RowFaultCode
{
    RequiredValueMissing = 1,
    CodeInvalid = 2,
    DayInvalid = 3,
    AmountInvalid = 4,
    DuplicateKey = 5,
    PartyCategoryUnknown = 6,
    PenaltyKindUnknown = 7,
    DecidedInFuture = 8,
    AnnotationInvalid = 9,
    TextUnreadable = 10,
    RowBroken = 11,
    TextTooLong = 12,
    CellKindWrong = 13,
    DecisionNotStanding = 14,
    TooManyRows = 15,
    ValueUnknown = 16,
}
