namespace CreditSupervision.Rules;

/// <summary>Kleene's three values. The numbers make and = min, or = max, not = 2 - x.</summary>
public enum Truth : byte
{
    False = 0,
    Unknown = 1,
    True = 2,
}
