using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Language;

/// <summary>A value with its type.</summary>
internal sealed record BoundValue(ValueNode Node, TermType Type);

/// <summary>
/// What the names of one version mean: facts, parameters, terms, conditions and the day that picks parameter values.
/// Remembers what was used, so that the unused can be named.
/// </summary>
internal sealed class Scope(
    ValueNode selectingDay, WorkCalendar calendar, IReadOnlyDictionary<string, Parameter> shared)
{
    private readonly Dictionary<string, BoundValue> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TruthNode> propositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parameter> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ParameterException>> exceptions = new(StringComparer.Ordinal);

    public WorkCalendar Calendar => calendar;

    /// <summary>The day that picks the version, and with it the parameter values.</summary>
    public ValueNode SelectingDay => selectingDay;

    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Every parameter that was bound here without a day of its own.</summary>
    public HashSet<Parameter> UsedParameters { get; } = [];

    public IEnumerable<string> Names => values.Keys.Concat(propositions.Keys).Concat(own.Keys)
        .Concat(shared.Keys.Where(name => !IsNearer(name)));

    /// <summary>A fact, which hides a shared parameter of its name. False where the file itself uses the name.</summary>
    public bool AddFact(string name, BoundValue value) => !IsNearer(name) && values.TryAdd(name, value);

    /// <summary>A parameter of the file, which hides a shared one. False where the file itself uses the name.</summary>
    public bool AddOwn(Parameter parameter) => !IsNearer(parameter.Name) && own.TryAdd(parameter.Name, parameter);

    /// <summary>False where the name is taken.</summary>
    public bool Add(string name, BoundValue value) => !Knows(name) && values.TryAdd(name, value);

    public bool Add(string name, TruthNode proposition) => !Knows(name) && propositions.TryAdd(name, proposition);

    public void Except(string parameter, IReadOnlyList<ParameterException> list) => exceptions[parameter] = list;

    public bool Knows(string name) => IsNearer(name) || shared.ContainsKey(name);

    private bool IsNearer(string name) =>
        values.ContainsKey(name) || propositions.ContainsKey(name) || own.ContainsKey(name);

    public bool TryParameter(string name, [NotNullWhen(true)] out Parameter? parameter) =>
        own.TryGetValue(name, out parameter)
        || (!IsNearer(name) && shared.TryGetValue(name, out parameter));

    public TruthNode? Proposition(string name)
    {
        if (!propositions.TryGetValue(name, out TruthNode? found))
            return null;
        Used.Add(name);
        return found;
    }

    /// <summary>The value a name stands for, or null where it stands for none.</summary>
    public BoundValue? Value(string name)
    {
        if (values.TryGetValue(name, out BoundValue? found))
        {
            Used.Add(name);
            return found;
        }
        if (TryParameter(name, out Parameter? parameter))
        {
            UsedParameters.Add(parameter);
            return Read(parameter, selectingDay);
        }
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !values.TryGetValue(name[..dot], out BoundValue? code)
            || code.Type is not { Kind: TermKind.Code, Codes: { } list }
            || !list.Columns.TryGetValue(name[(dot + 1)..], out CodeColumn? column))
            return null;
        Used.Add(name[..dot]);
        return new BoundValue(new ValueNode.Column(code.Node, name[(dot + 1)..], column.Values), column.Type);
    }

    /// <summary>A parameter on a day; exceptions of an active pack come before its own value.</summary>
    public BoundValue Read(Parameter parameter, ValueNode day)
    {
        Used.Add(parameter.Name);
        ValueNode node = new ValueNode.Read(parameter, day);
        foreach (ParameterException exception in exceptions.GetValueOrDefault(parameter.Name, []))
            node = new ValueNode.Choice(exception.When, new ValueNode.Read(exception.Value, day), node);
        return new BoundValue(node, parameter.Type);
    }
}

/// <summary>
/// Where a pack puts another value in a parameter's place. Lists run from the weakest to the strongest.
/// </summary>
internal sealed record ParameterException(string Id, TruthNode When, Parameter Value);
