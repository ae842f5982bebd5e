using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows;

/// <summary>The answer to a command: events that happened, or a refusal.</summary>
public abstract record Decision
{
    private protected Decision()
    {
    }
}

/// <summary>The command was accepted; the events and the state they fold to.</summary>
public sealed record Accepted(IReadOnlyList<CaseEvent> Events, CaseState State) : Decision;

/// <summary>The command was refused; the case stands as before.</summary>
public sealed record Refused(Refusal Refusal) : Decision;
