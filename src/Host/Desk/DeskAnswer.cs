using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Desk;

/// <summary>What the desk answered to a command.</summary>
public abstract record DeskAnswer
{
    private protected DeskAnswer()
    {
    }

    /// <summary>Done and durable; the case stands at this sequence.</summary>
    public sealed record Done(CaseId Case, long Sequence) : DeskAnswer;

    /// <summary>Refused; nothing changed.</summary>
    public sealed record No(Refusal Refusal) : DeskAnswer;

    /// <summary>The request id was used before for other content.</summary>
    public sealed record Reused(string RequestId) : DeskAnswer;
}
