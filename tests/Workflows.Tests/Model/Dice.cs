namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>The chance of a walk: numbers drawn beforehand, so that a walk can be shortened and told again.</summary>
internal sealed class Dice(IReadOnlyList<int> rolls)
{
    private int place;

    /// <summary>True when every number has been used; a walk ends there.</summary>
    public bool Spent => place >= rolls.Count;

    /// <summary>A number from 0 to one below <paramref name="sides"/>; 0 when the numbers are spent.</summary>
    public int Roll(int sides) => Spent || sides <= 1 ? 0 : rolls[place++] % sides;

    /// <summary>True once in so many times.</summary>
    public bool Once(int inTimes) => Roll(inTimes) == inTimes - 1;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];
}
