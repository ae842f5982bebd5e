using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Language;

/// <summary>The fixed list of functions and the sums of days and periods.</summary>
internal sealed class FunctionBinder(Scope scope)
{
    /// <summary>The one convention for full months and years; its codes are <c>strict</c> and <c>sameDay</c>.</summary>
    public const string ModeParameter = "anniversary.mode";

    private static readonly string[] names =
    [
        "addDays", "addMonths", "addYears", "lastDay", "firstDayAfter", "hasElapsed", "workingDaysAfter", "daysBetween",
        "fullMonths", "fullYears", "min", "max", "count",
    ];

    public BoundValue? Call(Expression.Call call, List<BoundValue>? arguments, Action<string, string> complain)
    {
        if (arguments is null)
            return null;
        switch (call.Function)
        {
            case "addDays":
                return Add(arguments, PeriodUnit.Days, call.Function, complain);
            case "addMonths":
                return Add(arguments, PeriodUnit.Months, call.Function, complain);
            case "addYears":
                return Add(arguments, PeriodUnit.Years, call.Function, complain);
            case "workingDaysAfter":
                return Add(arguments, PeriodUnit.WorkingDays, call.Function, complain);
            case "lastDay":
                return End(arguments, call.Function, complain) is { } end ? new BoundValue(end, TermType.Day) : null;
            case "firstDayAfter":
                return FirstDayAfter(arguments, complain);
            case "daysBetween":
                return Match(arguments, call.Function, complain, TermKind.Day, TermKind.Day)
                    ? new BoundValue(new ValueNode.Sum(false, arguments[1].Node, arguments[0].Node),
                        TermType.Period(PeriodUnit.Days))
                    : null;
            case "fullMonths":
                return Full(arguments, 1, PeriodUnit.Months, call.Function, complain);
            case "fullYears":
                return Full(arguments, 12, PeriodUnit.Years, call.Function, complain);
            case "min":
            case "max":
                return Extreme(arguments, call.Function == "max", complain);
            case "count":
                return Match(arguments, call.Function, complain, TermKind.CodeSet)
                    ? new BoundValue(new ValueNode.Size(arguments[0].Node), TermType.Count)
                    : null;
            default:
                string? near = Spelling.Nearest(call.Function, names);
                complain("L02", $"'{call.Function}' is no function at column {call.Column}; "
                    + (near is null ? $"the functions are {string.Join(", ", names)}" : $"did you mean '{near}'?"));
                return null;
        }
    }

    /// <summary>Whether a period has run: the day asked about lies after its last day (strict convention).</summary>
    public TruthNode? HasElapsed(List<BoundValue>? arguments, Action<string, string> complain)
    {
        if (arguments is null
            || !Match(arguments, "hasElapsed", complain, TermKind.Day, TermKind.Period, TermKind.Day)
            || End(arguments[..2], "hasElapsed", complain) is not { } end)
            return null;
        // Compared with the end itself: at the end of the calendar the day after does not exist.
        ValueNode closed = end;
        if (arguments[1].Type.Unit != PeriodUnit.WorkingDays)
        {
            if (Mode(complain) is not { } strict)
                return null;
            closed = new ValueNode.FirstDayAfter(end, new ValueNode.Sum(false, strict, new ValueNode.Constant(1)));
        }
        return new Atom.Compare(Comparison.Greater, arguments[2].Node, closed);
    }

    public BoundValue? Sum(bool isPlus, BoundValue left, BoundValue right, Action<string, string> complain)
    {
        if (left.Type.Kind is TermKind.Count or TermKind.Money or TermKind.Period && left.Type.IsSameAs(right.Type))
            return new BoundValue(new ValueNode.Sum(isPlus, left.Node, right.Node), left.Type);
        if (left.Type.Kind == TermKind.Day && right.Type is { Kind: TermKind.Period, Unit: { } unit }
            && (isPlus || unit != PeriodUnit.WorkingDays))
            return new BoundValue(
                new ValueNode.PeriodEnd(left.Node, right.Node, unit, !isPlus, scope.Calendar), TermType.Day);
        if (!isPlus && left.Type.Kind == TermKind.Day && right.Type.Kind == TermKind.Day)
            return new BoundValue(new ValueNode.Sum(false, left.Node, right.Node), TermType.Period(PeriodUnit.Days));
        complain("L03", $"{left.Type} {(isPlus ? '+' : '-')} {right.Type} has no meaning; use the same type and unit");
        return null;
    }

    private BoundValue? Add(
        List<BoundValue> arguments, PeriodUnit unit, string function, Action<string, string> complain)
    {
        if (arguments.Count == 2 && arguments[0].Type.Kind == TermKind.Day
            && (arguments[1].Type.Kind == TermKind.Count || arguments[1].Type.Unit == unit))
            return new BoundValue(
                new ValueNode.PeriodEnd(arguments[0].Node, arguments[1].Node, unit, false, scope.Calendar),
                    TermType.Day);
        complain("L03", $"{function} asks for (date, {PeriodUnits.Word(unit)}), found ({Types(arguments)})");
        return null;
    }

    private ValueNode.PeriodEnd? End(List<BoundValue> arguments, string function, Action<string, string> complain) =>
        Match(arguments, function, complain, TermKind.Day, TermKind.Period) && arguments[1].Type.Unit is { } unit
            ? new ValueNode.PeriodEnd(arguments[0].Node, arguments[1].Node, unit, false, scope.Calendar)
            : null;

    private BoundValue? FirstDayAfter(List<BoundValue> arguments, Action<string, string> complain)
    {
        if (End(arguments, "firstDayAfter", complain) is not { } end)
            return null;
        if (arguments[1].Type.Unit == PeriodUnit.WorkingDays)
            return new BoundValue(new ValueNode.FirstDayAfter(end, null), TermType.Day);
        return Mode(complain) is { } strict
            ? new BoundValue(new ValueNode.FirstDayAfter(end, strict), TermType.Day)
            : null;
    }

    private BoundValue? Full(List<BoundValue> arguments, int monthsEach, PeriodUnit unit, string function,
        Action<string, string> complain)
    {
        if (!Match(arguments, function, complain, TermKind.Day, TermKind.Day) || Mode(complain) is not { } strict)
            return null;
        return new BoundValue(
            new ValueNode.FullPeriods(arguments[0].Node, arguments[1].Node, strict, monthsEach), TermType.Period(unit));
    }

    private static BoundValue? Extreme(List<BoundValue> arguments, bool isMaximum, Action<string, string> complain)
    {
        if (arguments.Count < 2 || arguments[0].Type.Kind is TermKind.Flag or TermKind.Code or TermKind.CodeSet
            || arguments.Exists(argument => !argument.Type.IsSameAs(arguments[0].Type)))
        {
            complain("L03", $"min and max ask for two or more values of one ordered type, found ({Types(arguments)})");
            return null;
        }
        ValueNode node = arguments.Skip(1).Aggregate(
            arguments[0].Node, (left, right) => new ValueNode.Extreme(isMaximum, left, right.Node));
        return new BoundValue(node, arguments[0].Type);
    }

    /// <summary>1 under the strict convention, 0 under the other; read on the day that picks the version.</summary>
    private ValueNode.Column? Mode(Action<string, string> complain)
    {
        if (scope.Value(ModeParameter) is { Type: { Kind: TermKind.Code, Codes: { } codes } } mode)
            return new ValueNode.Column(mode.Node, "isStrict",
                [.. codes.Codes.Select(code => code == "strict" ? 1L : 0L)]);
        complain("L02", $"the parameter '{ModeParameter}' (enum of strict, sameDay) is needed "
            + "to count full periods; add it");
        return null;
    }

    private static bool Match(
        List<BoundValue> arguments, string function, Action<string, string> complain, params TermKind[] kinds)
    {
        if (arguments.Select(argument => argument.Type.Kind).SequenceEqual(kinds))
            return true;
        string expected = string.Join(", ", kinds.Select(kind => kind == TermKind.Day ? "date"
            : kind == TermKind.CodeSet ? "set" : "period"));
        complain("L03", $"{function} asks for ({expected}), found ({Types(arguments)})");
        return false;
    }

    private static string Types(List<BoundValue> arguments) =>
        string.Join(", ", arguments.Select(argument => argument.Type.ToString()));
}
