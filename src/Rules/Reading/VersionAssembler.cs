using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Binds one version draft to its row: names, types, units, texts, the order of overrides.</summary>
internal sealed class VersionAssembler(
    VersionDraft draft, IReadOnlyList<VersionDraft> overlays, IReadOnlyList<FactSlot> facts,
    IReadOnlyDictionary<string, FactSlot> slots, Func<string, VersionDraft, int, MissingDocument?> document)
{
    private readonly Findings findings = draft.Findings;
    private readonly HashSet<Parameter> parametersRead = [];

    /// <summary>The version, or null with the reasons among the findings.</summary>
    public RuleVersion? Assemble(
        IReadOnlyDictionary<string, Parameter> parameters, WorkCalendar calendar, bool isFirst)
    {
        int before = Problems();
        int select = SelectSlot();
        Scope scope = new(new ValueNode.Fact(select), calendar, parameters);
        FillScope(scope);
        BindExceptions(scope);
        foreach (TermDraft term in draft.Terms)
        {
            if (Value(scope, term) is { } value && !scope.Add(term.Name, value))
                Taken(term.Name, term.Expression.Line, term.Foreign);
        }
        Condition[] bound = [.. draft.Conditions.Select(condition => Bind(scope, condition)).OfType<Condition>()];
        foreach (Condition condition in bound)
        {
            if (!scope.Add(condition.Id, condition.Test))
                Taken(condition.Id, draft.Line, draft.Conditions.Last(written => written.Id == condition.Id).Foreign);
        }
        Rule[] rules = Rules(scope);
        Rule? otherwise = draft.Default is { } last ? Bind(scope, last, []) : null;
        NamedValue[] values = [.. draft.Values.Select(value => Bind(scope, value)).OfType<NamedValue>()];
        CheckUse(scope);
        CheckHoles(scope);
        if (Problems() > before)
            return null;
        return new RuleVersion
        {
            Id = draft.Id,
            Outcomes = draft.Outcomes,
            From = draft.From.DayNumber,
            To = draft.To?.DayNumber ?? Days.Never,
            KnownFrom = draft.KnownFrom.DayNumber,
            IsFirst = isFirst,
            SelectSlot = select,
            Facts = facts,
            Conditions = bound,
            Rules = rules,
            Default = otherwise,
            Values = values,
            Atoms = Number(rules, bound, values),
            MayDoubt = parametersRead.Concat(scope.UsedParameters).Any(parameter => parameter.HasDoubt),
        };
    }

    private int Problems() => findings.Count + overlays.Sum(overlay => overlay.Findings.Count);

    private int SelectSlot()
    {
        if (draft.SelectBy is not { } name || name.Text == "on")
            return Question.OnSlot;
        if (slots.TryGetValue(name.Text, out FactSlot? slot) && slot.Type.Kind == TermKind.Day)
            return slot.Slot;
        findings.Add(name.Line, slot is null ? "L02" : "L03",
            $"'selectBy' must name a date fact or 'on', found '{name.Text}'; it picks the version of the law");
        return Question.OnSlot;
    }

    private void FillScope(Scope scope)
    {
        scope.AddFact("on", new BoundValue(new ValueNode.Fact(Question.OnSlot), TermType.Day));
        foreach (FactDraft fact in draft.Facts)
        {
            if (ExpressionParser.IsReserved(fact.Name) || !slots.TryGetValue(fact.Name, out FactSlot? slot)
                || !scope.AddFact(fact.Name, new BoundValue(new ValueNode.Fact(slot.Slot), slot.Type)))
                Taken(fact.Name, fact.Line);
        }
        foreach (FactDraft fact in overlays.SelectMany(overlay => overlay.Facts))
            scope.AddFact(fact.Name, new BoundValue(new ValueNode.Fact(slots[fact.Name].Slot), slots[fact.Name].Type));
        foreach (Parameter parameter in draft.Parameters)
        {
            if (!scope.AddOwn(parameter))
                Taken(parameter.Name, parameter.Values[0].Line);
        }
    }

    private void Taken(string name, int line, Findings? foreign = null) =>
        (foreign ?? findings).Add(line, "L02", $"the name '{name}' is reserved or already used in this file; choose another");

    private void BindExceptions(Scope scope)
    {
        foreach (VersionDraft overlay in overlays)
        {
            foreach (IGrouping<string, ExceptionDraft> group in overlay.Exceptions.GroupBy(exception =>
                exception.Parameter))
                BindExceptions(scope, overlay, group.Key, [.. group]);
        }
    }

    private void BindExceptions(Scope scope, VersionDraft overlay, string name, ExceptionDraft[] exceptions)
    {
        if (!scope.TryParameter(name, out Parameter? parameter))
        {
            overlay.Findings.Add(exceptions[0].Line, "L02", $"there is no parameter '{name}' to make an exception to");
            return;
        }
        if (OverrideOrder.Of([.. exceptions.Select(exception => exception.Id)],
            [.. exceptions.Select(exception => exception.Overrides)]) is not { } order)
        {
            overlay.Findings.Add(exceptions[0].Line, "L09",
                $"the exceptions to '{name}' override each other in a circle; break it");
            return;
        }
        List<ParameterException> bound = [];
        // From the weakest to the strongest: the strongest is put around the others last.
        foreach (ExceptionDraft exception in order.Reverse().Select(place => exceptions[place]))
        {
            TruthNode? when = Truth(scope, exception.When, overlay.Findings);
            long? value = ParameterReader.Value(exception.Value, parameter.Type, overlay.Findings,
                $"exception '{exception.Id}'");
            if (when is null || value is not { } number)
                continue;
            PackBand.Check(parameter, exception, number, overlay);
            Parameter replaced = new($"{name}#{exception.Id}", parameter.Title, parameter.Type, [new ParameterValue
            {
                From = overlay.From.DayNumber,
                To = overlay.To?.DayNumber ?? Days.Never,
                KnownFrom = overlay.KnownFrom.DayNumber,
                Value = number,
                Cites = exception.Cites,
                Confidence = exception.Confidence,
                Reviewed = exception.Reviewed,
                Line = exception.Line,
            }]);
            parametersRead.Add(replaced);
            bound.Add(new ParameterException(exception.Id, when, replaced));
        }
        for (int index = 1; index < order.Length; index++)
        {
            if (!exceptions[order[index - 1]].Overrides.Contains(exceptions[order[index]].Id, StringComparer.Ordinal))
                overlay.Findings.Add(exceptions[order[index]].Line, "L06",
                    $"the exceptions '{exceptions[order[index - 1]].Id}' and "
                    + $"'{exceptions[order[index]].Id}' to '{name}' may both apply; "
                    + "say with 'overrides' which one gives way");
        }
        scope.Except(name, bound);
    }

    private Condition? Bind(Scope scope, ConditionDraft condition)
    {
        TruthNode? test = Truth(scope, condition.Test, condition.Foreign ?? findings);
        TextTemplate? met = Template(scope, condition.Met, condition);
        TextTemplate? notMet = Template(scope, condition.NotMet, condition);
        TextTemplate? unknown = condition.Unknown is { } text ? Template(scope, text, condition) : null;
        if (test is null || met is null || notMet is null)
            return null;
        return new Condition
        {
            Id = condition.Id,
            Test = test,
            Cites = condition.Cites,
            Met = met,
            NotMet = notMet,
            Unknown = unknown,
        };
    }

    private TextTemplate? Template(Scope scope, BilingualText text, ConditionDraft condition) =>
        TemplateReader.Read(scope, text, condition.Foreign ?? findings, condition.Line, "condition", condition.Id);

    private Rule[] Rules(Scope scope)
    {
        if (OverrideOrder.Of([.. draft.Rules.Select(rule => rule.Id)],
            [.. draft.Rules.Select(rule => rule.Overrides)]) is not { } order)
        {
            findings.Add(draft.Rules[0].Line, "L09", "the rules override each other in a circle; break it");
            return [];
        }
        RuleDraft[] ordered = [.. order.Select(place => draft.Rules[place])];
        foreach (RuleDraft rule in ordered)
        {
            foreach (string target in rule.Overrides.Where(target => !Array.Exists(ordered, other =>
                other.Id == target)))
                (rule.Foreign ?? findings).Add(rule.Line, "L02", $"rule '{rule.Id}' overrides '{target}', which is no rule of this file");
            if (ordered.Count(other => other.Id == rule.Id) > 1)
                (rule.Foreign ?? findings).Add(rule.Line, "L01", $"the rule '{rule.Id}' is given twice; keep one");
        }
        return [.. ordered.Select(rule => Bind(scope, rule, ordered)).OfType<Rule>()];
    }

    private Rule? Bind(Scope scope, RuleDraft rule, RuleDraft[] ordered)
    {
        Findings own = rule.Foreign ?? findings;
        TruthNode? when = rule.When is { } written ? Truth(scope, written, own) : new TruthNode.Constant(true);
        int? outcome = rule.Outcome is null or Verdict.Undetermined ? draft.Outcomes.Count : IndexOf(draft.Outcomes,
            rule.Outcome);
        if (outcome < 0)
        {
            string? near = Spelling.Nearest(rule.Outcome ?? "", draft.Outcomes);
            own.Add(rule.Line, "L02", $"'{rule.Outcome}' is no outcome of this decision; "
                + (near is null ? $"the outcomes are {string.Join(", ", draft.Outcomes)}" : $"did you mean '{near}'?"));
        }
        if (rule.Outcome is null && rule.Overrides.Count == 0)
            own.Add(rule.Line, "L02", $"rule '{rule.Id}' has no outcome and overrides nothing; it does nothing");
        MissingDocument[] missing = [.. rule.Missing.Select(id => document(id, draft,
            rule.Line)).OfType<MissingDocument>()];
        return when is null ? null : new Rule
        {
            Id = rule.Id,
            When = when,
            Outcome = rule.Outcome is null ? null : outcome,
            DefeatedBy = [.. Enumerable.Range(0, ordered.Length)
                .Where(place => ordered[place].Overrides.Contains(rule.Id, StringComparer.Ordinal))],
            Cites = rule.Cites,
            Missing = missing,
        };
    }

    private NamedValue? Bind(Scope scope, TermDraft value) =>
        Value(scope, value) is { } bound ? new NamedValue(value.Name, bound.Node, bound.Type) : null;

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (int index = 0; index < names.Count; index++)
        {
            if (names[index] == name)
                return index;
        }
        return -1;
    }

    private static TruthNode? Truth(Scope scope, Written written, Findings findings)
    {
        TruthNode? node = Binder.Truth(scope, written.Text, out (string Code, string Message)? problem);
        if (problem is { } found)
            findings.Add(written.Line, found.Code, found.Message);
        return node;
    }

    private BoundValue? Value(Scope scope, TermDraft term)
    {
        BoundValue? value = Binder.Value(scope, term.Expression.Text, null, out (string Code, string Message)? problem);
        if (problem is { } found)
            (term.Foreign ?? findings).Add(term.Expression.Line, found.Code, found.Message);
        return value;
    }

    /// <summary>Gives every atom its index; atoms that say the same share one.</summary>
    private static Atom[] Number(Rule[] rules, Condition[] conditions, NamedValue[] values)
    {
        Dictionary<string, Atom> atoms = new(StringComparer.Ordinal);
        IEnumerable<Atom> all = rules.SelectMany(rule => rule.When.Atoms)
            .Concat(conditions.SelectMany(condition => condition.Test.Atoms))
            .Concat(values.SelectMany(value => value.Node.Atoms));
        foreach (Atom atom in all.SelectMany(atom => atom.WithInner))
        {
            // A condition's atoms come by again with every rule that asks for it.
            if (atom.Index >= 0)
                continue;
            atom.Index = atoms.TryGetValue(atom.Key, out Atom? known) ? known.Index : atoms.Count;
            atoms.TryAdd(atom.Key, atom);
        }
        return [.. atoms.Values];
    }

    private void CheckUse(Scope scope)
    {
        foreach (FactDraft fact in draft.Facts.Where(fact => !scope.Used.Contains(fact.Name)
            && fact.Name != draft.SelectBy?.Text))
            findings.Add(fact.Line, "L02", $"fact '{fact.Name}' is never used; use it or remove it");
        foreach (ConditionDraft condition in draft.Conditions.Where(condition => !scope.Used.Contains(condition.Id)))
            (condition.Foreign ?? findings).Add(condition.Line, "L02", $"condition '{condition.Id}' is used by no rule; use it or remove it");
        foreach (TermDraft term in draft.Terms.Where(term => !scope.Used.Contains(term.Name)))
            (term.Foreign ?? findings).Add(term.Expression.Line, "L02", $"term '{term.Name}' is never used; use it or remove it");
        foreach (Parameter parameter in draft.Parameters.Where(parameter => !scope.Used.Contains(parameter.Name)))
            findings.Add(parameter.Values[0].Line, "L02",
                $"parameter '{parameter.Name}' is never used; use it or remove it");
    }

    /// <summary>Every parameter must have a value on each day the version may be picked by.</summary>
    private void CheckHoles(Scope scope)
    {
        foreach (Parameter parameter in scope.UsedParameters)
        {
            ParameterValue first = parameter.Values[0];
            long end = draft.To?.DayNumber ?? Days.Never;
            if (first.From > draft.From.DayNumber)
                findings.Add(draft.Line, "L05",
                    $"parameter '{parameter.Name}' has no value from {draft.From:yyyy-MM-dd} to before "
                    + $"{Days.ToDate(first.From):yyyy-MM-dd}, while this file is in force; add one");
            else if (parameter.Values[^1].To < end)
                findings.Add(draft.Line, "L05", $"parameter '{parameter.Name}' has no value from "
                    + $"{Days.ToDate(parameter.Values[^1].To):yyyy-MM-dd}, while this file is in force; add one");
        }
    }
}
