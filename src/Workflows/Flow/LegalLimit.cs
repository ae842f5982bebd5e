namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A period of the law: the dated parameter, the day it runs from, and the day that picks the parameter's value.
/// Both days are day facts or <see cref="Opened"/>.
/// </summary>
public sealed record LegalLimit(string Parameter, string From, string Select)
{
    /// <summary>The day on which the activity was activated.</summary>
    public const string Opened = "$opened";
}
