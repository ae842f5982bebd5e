using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>What a definition sets a fact to.</summary>
public abstract record AssignedValue
{
    private protected AssignedValue()
    {
    }

    /// <summary>The value that stands in the definition.</summary>
    public sealed record Fixed(FactValue Value) : AssignedValue;

    /// <summary>The day on which it is set; written <c>$today</c>.</summary>
    public sealed record Today : AssignedValue;

    /// <summary>
    /// The text of another fact without names and codes; written <c>$anonymous:fact</c>, in records only.
    /// </summary>
    public sealed record Anonymous(string Fact) : AssignedValue;

    /// <summary>The person who acts, as text; written <c>$actor</c>, in task outcomes only.</summary>
    public sealed record Actor : AssignedValue;
}
