using CreditSupervision.Rules;

namespace CreditSupervision.Host.Incidents;

/// <summary>What came of an act on an incident.</summary>
public abstract record IncidentOutcome
{
    private protected IncidentOutcome()
    {
    }

    /// <summary>Done; the sentence says what happens now.</summary>
    public sealed record Done(BilingualText Sentence) : IncidentOutcome;

    /// <summary>There is no such incident any more: somebody else was faster, or it has gone away by itself.</summary>
    public sealed record Gone : IncidentOutcome;

    /// <summary>Not done, with the stable code; nothing changed.</summary>
    public sealed record No(string Code, BilingualText Sentence) : IncidentOutcome;
}

/// <summary>
/// What a look before a retry found: can it be reached, has it been received before, and what a retry would do. Null
/// answers are "cannot be said".
/// </summary>
public sealed record IncidentCheck(bool? Reachable, bool? AlreadyReceived, string Remark, BilingualText RetryWould);
