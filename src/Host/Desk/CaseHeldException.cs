using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// The case takes no commands until a maintainer has looked at a defect; other cases go on (a 503 outside).
/// </summary>
public sealed class CaseHeldException : Exception
{
    public CaseHeldException(CaseId id, string reason, Exception? defect = null)
        : base($"Case {id} is held: {reason}", defect)
    {
        Case = id;
    }

    public CaseId Case { get; }
}
