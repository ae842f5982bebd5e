namespace CreditSupervision.Workflows.Flow;

/// <summary>The day on which a wait wakes.</summary>
public abstract record WaitUntil
{
    private protected WaitUntil()
    {
    }

    /// <summary>The first day after a period of the law. Substantive periods do not move off a holiday.</summary>
    public sealed record AfterPeriod(LegalLimit Period, bool Substantive) : WaitUntil;

    /// <summary>A day that a decision of the rule book names, plus days.</summary>
    public sealed record NamedByDecision(string Decision, string Value, int AddDays) : WaitUntil;

    /// <summary>A day fact, plus days.</summary>
    public sealed record OnFact(string Fact, int AddDays) : WaitUntil;
}
