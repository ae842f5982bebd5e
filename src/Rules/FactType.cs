namespace CreditSupervision.Rules;

/// <summary>What kind of value a fact may hold.</summary>
public enum FactType
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number from zero upwards.</summary>
    Count,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>An amount of money, held in fen, written in yuan with at most two decimals.</summary>
    Money,

    /// <summary>One code out of a closed list.</summary>
    Code,

    /// <summary>A set of codes out of a closed list; the empty set is a value, not an unknown.</summary>
    CodeSet,

    /// <summary>Free text, for example a document number. Case facts only: no rule reads a text.</summary>
    Text,
}
