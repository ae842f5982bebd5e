using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules;

/// <summary>
/// The checked, immutable law of one authority: rules, dated parameters and calendars, named by the hash of their texts.
/// Safe to share between threads.
/// </summary>
public sealed class RuleBook
{
    private RuleBook()
    {
    }

    /// <summary>"sha256:" and the hash over the texts the book was read from.</summary>
    public string Hash => throw new NotImplementedException();

    public WorkCalendar Calendar => throw new NotImplementedException();

    /// <summary>Every decision the book can give, by name.</summary>
    public IReadOnlyDictionary<string, DecisionSignature> Decisions => throw new NotImplementedException();

    /// <summary>Reads and checks definition texts; the book is null where any problem is an error.</summary>
    public static RuleBookReading Read(IReadOnlyList<DefinitionText> files) => throw new NotImplementedException();

    /// <summary>
    /// Answers <paramref name="decision"/> with the law known on <paramref name="on"/>. Facts the decision does not
    /// declare are ignored; a fact of the wrong type throws <see cref="ArgumentException"/> naming it.
    /// Unsigned packs judge only where <paramref name="packs"/> names them.
    /// </summary>
    public Verdict Judge(string decision, FactSet facts, DateOnly on, params IReadOnlyCollection<string> packs) =>
        throw new NotImplementedException();

    /// <summary>The dated value that holds on <paramref name="day"/>; throws <see cref="KeyNotFoundException"/> naming both.</summary>
    public ParameterReading Parameter(string name, DateOnly day) => throw new NotImplementedException();
}
