namespace CreditSupervision.Rules;

/// <summary>
/// The short answer to one row: the number of the outcome and two bits a condition, in the order of the file
/// (<see cref="Truth"/>; the first condition lowest). What a stored case keeps to be compared again.
/// </summary>
/// <param name="Outcome">Negative where the facts leave it open; <see cref="RowJudge.OutcomeOf"/> names it.</param>
/// <param name="Version">The place of the version that tells the conditions; negative where none answers.</param>
/// <param name="Conditions">By Kleene's logic; all zero where no version answers.</param>
public readonly record struct RowAnswer(int Outcome, int Version, ulong Conditions)
{
    /// <summary>How a condition stood, counted from zero.</summary>
    public Truth Of(int condition) => (Truth)(Conditions >> (2 * condition) & 3);
}
