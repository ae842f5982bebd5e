using System.Linq.Expressions;
using Code = System.Linq.Expressions.Expression;

namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>What the code of a version answers: the outcome is still two sets of outcomes, certain and possible.</summary>
internal delegate ulong RowProgram(long[] row, out int holding);

/// <summary>
/// Code over one row, written straight down: every value and proposition once, whoever uses it, and no branch around
/// any of them, since all conditions are told anyway.
/// </summary>
internal sealed class RowCode
{
    private readonly ParameterExpression row = Code.Parameter(typeof(long[]), "row");
    private readonly ParameterExpression holding = Code.Parameter(typeof(int).MakeByRefType(), "holding");
    private readonly Dictionary<string, Code> known = new(StringComparer.Ordinal);
    private readonly List<ParameterExpression> variables = [];
    private readonly List<Code> steps = [];
    private readonly HashSet<Parameter> written = [];
    private readonly RuleVersion version;
    private readonly bool isPresent;

    private RowCode(RuleVersion version, bool isPresent)
    {
        this.version = version;
        this.isPresent = isPresent;
    }

    /// <summary>The code for every row.</summary>
    public static RowProgram Compile(RuleVersion version) => new RowCode(version, isPresent: false).Program();

    /// <summary>Shorter code for the rows that <paramref name="present"/> covers: parameters are written numbers.</summary>
    public static RowProgram Compile(RuleVersion version, out PresentLaw present)
    {
        RowCode code = new(version, isPresent: true);
        RowProgram program = code.Program();
        present = new PresentLaw(version, code.written);
        return program;
    }

    public Code Slot(int slot) => Step(FormattableString.Invariant($"#{slot}"),
        () => Code.ArrayIndex(row, Code.Constant(slot)),
        slot == Question.OnSlot || (isPresent && slot == version.SelectSlot));

    public Code Value(ValueNode node) => Step(node.Key, () => node.Compile(this));

    public Code Truth(TruthNode node) => Step(node.Key, () => node.Compile(this));

    /// <summary>A dated value: a written number where the present law is known to pick it.</summary>
    public Code Parameter(Parameter parameter, ValueNode day)
    {
        if (isPresent && day is ValueNode.Fact fact && fact.Slot == version.SelectSlot)
        {
            written.Add(parameter);
            return Kleene.Value(parameter.Values[^1].Value);
        }
        Func<long, long, long> number = parameter.Number;
        return Code.Call(Code.Constant(parameter), number.Method, Value(day), Slot(Question.OnSlot));
    }

    private RowProgram Program()
    {
        Code bits = Kleene.Packed([.. version.Conditions.Select(condition => Truth(condition.Test))]);
        steps.Add(Code.Assign(holding, Holding()));
        steps.Add(bits);
        return Code.Lambda<RowProgram>(Code.Block(variables, steps), row, holding).Compile();
    }

    /// <summary>
    /// The outcomes of the rules that certainly hold, and above them those of the rules that possibly hold; what follows
    /// is looked up in <see cref="OutcomeTable"/>.
    /// </summary>
    private Code Holding()
    {
        Code all = Code.Constant(0);
        Code[] holds = new Code[version.Rules.Length];
        for (int place = 0; place < holds.Length; place++)
        {
            Rule rule = version.Rules[place];
            Code[] guards = [Truth(rule.When), .. rule.DefeatedBy.Select(other => Kleene.Not(holds[other]))];
            holds[place] = Step($"rule {place}", () => Kleene.All(guards));
            if (rule.Outcome is not { } outcome)
                continue;
            int above = outcome + OutcomeTable.WidthOf(version);
            all = Code.Or(all, Code.Or(
                Code.LeftShift(Kleene.Certain(holds[place]), Code.Constant(outcome)),
                Code.LeftShift(Kleene.Possible(holds[place]), Code.Constant(above))));
        }
        return all;
    }

    private Code Step(string key, Func<Code> write, bool isNeverUnknown = false)
    {
        if (known.TryGetValue(key, out Code? found))
            return found;
        Code step = write();
        if (step is not (ConstantExpression or ParameterExpression))
        {
            ParameterExpression variable = Code.Variable(step.Type, isNeverUnknown ? Kleene.NeverUnknown : null);
            variables.Add(variable);
            steps.Add(Code.Assign(variable, step));
            step = variable;
        }
        known[key] = step;
        return step;
    }
}
