using System.Globalization;

namespace CreditSupervision.Rules;

/// <summary>
/// A known value of a fact. There is no value for "unknown": an unknown fact is a missing entry of the
/// <see cref="FactSet"/>, never null, zero or false.
/// </summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }

    public abstract FactType Type { get; }

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : FactValue
    {
        public override FactType Type => FactType.Flag;

        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>A whole number from zero upwards.</summary>
    public sealed record Count(long Value) : FactValue
    {
        public override FactType Type => FactType.Count;

        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A calendar day; 9999-12-31 stands for "without end".</summary>
    public sealed record Day(DateOnly Value) : FactValue
    {
        public override FactType Type => FactType.Day;

        public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>An amount in fen (hundredths of a yuan).</summary>
    public sealed record Money(long Fen) : FactValue
    {
        public override FactType Type => FactType.Money;

        public override string ToString() => (Fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>One code, for example <c>L44-05-01</c>.</summary>
    public sealed record Code(string Value) : FactValue
    {
        public override FactType Type => FactType.Code;

        public override string ToString() => Value;
    }

    /// <summary>A set of codes, compared as a set.</summary>
    public sealed record CodeSet : FactValue
    {
        public CodeSet(IEnumerable<string> values) =>
            Values = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

        /// <summary>The codes, each once, in ordinal order.</summary>
        public IReadOnlyList<string> Values { get; }

        public override FactType Type => FactType.CodeSet;

        public bool Equals(CodeSet? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));

        public override string ToString() => string.Join(",", Values);
    }

    /// <summary>Free text; never read by a rule.</summary>
    public sealed record Text(string Value) : FactValue
    {
        public override FactType Type => FactType.Text;

        public override string ToString() => Value;
    }
}
