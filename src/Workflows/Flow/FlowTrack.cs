using System.Globalization;
using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A definition as a numbered list for people who edit it: each box with its division, its limits and where each outcome
/// leads. The order is that of the drawing, from left to right; the same definition always gives the same list.
/// </summary>
public static class FlowTrack
{
    /// <summary>
    /// The lines. Divisions and positions are told by the given names, by their codes where there are none;
    /// <paramref name="language"/> is <c>zh-CN</c> or <c>en</c>.
    /// </summary>
    public static string Of(
        FlowDefinition definition, IReadOnlyDictionary<string, BilingualText> names, string language)
    {
        StringBuilder track = new();
        track.Append(CultureInfo.InvariantCulture,
            $"{definition.Title.In(language)}  {definition.DefinitionId} v{definition.Version}\n");
        Write(definition.Root, "", track, names, language);
        return track.ToString();
    }

    private static void Write(
        Flowchart chart, string prefix, StringBuilder track, IReadOnlyDictionary<string, BilingualText> names, string language)
    {
        Dictionary<string, string> numbers = new(StringComparer.Ordinal);
        foreach (string id in chart.Graph.Order.Where(id => id != chart.Start.Id))
            numbers[id] = string.Create(CultureInfo.InvariantCulture, $"{prefix}{numbers.Count + 1}");
        string margin = new(' ', 4 + prefix.Length);
        foreach ((string id, string number) in numbers)
        {
            FlowActivity activity = chart[id];
            track.Append((number + ".").PadRight(4)).Append(' ').Append(activity.Title.In(language)).Append(" [").Append(id)
                .Append("]  ").Append(What(activity, names, language)).Append('\n');
            if (activity is FlowchartActivity nested)
                Write(nested.Chart, number + ".", track, names, language);
            foreach (string port in activity.Ports)
                track.Append(margin).Append(Leaving(activity, port, language)).Append("→ ")
                    .Append(Targets(chart, id, port, numbers, language)).Append('\n');
        }
    }

    private static string What(
        FlowActivity activity, IReadOnlyDictionary<string, BilingualText> names, string language) => activity switch
        {
            TaskActivity task => Holder(task, names, language) + Limits(task, language) + Differs(task, language),
            JudgeActivity judge => $"{Say("问规则", "asks", language)} {judge.Decision}",
            TransitionActivity transition => $"{Say("状态", "status", language)} {transition.Trigger}",
            LetterActivity letter => $"{Say("文书", "letter", language)} {letter.Template}",
            WaitActivity wait => $"{Say("等待", "waits", language)} {Until(wait.Until)}",
            AwaitActivity await => $"{Say("等待外部事件", "awaits", language)} {await.Event}",
            JoinActivity join => $"{Say("汇合", "join", language)} {join.Mode}",
            DecisionActivity decision => $"{Say("按事实", "by", language)} {decision.Variable}",
            _ => activity.Type[(activity.Type.IndexOf('.', StringComparison.Ordinal) + 1)..],
        };

    private static string Holder(TaskActivity task, IReadOnlyDictionary<string, BilingualText> names, string language)
    {
        string superior = task.Authority == TaskAuthority.Superior ? Say("上级机关", "superior ", language) : "";
        bool zh = Say("中", "en", language) == "中";
        string position = task.Position is { } required ? (zh ? "" : " ") + Name(required, names, language) : "";
        string line = task.Line is { } sought ? Say($"（按{sought.Fact}分条线）", $" by line of {sought.Fact}", language) : "";
        return superior + Name(task.Division, names, language) + position + line;
    }

    private static string Limits(TaskActivity task, string language) =>
        (task.LegalLimit is { } legal ? $"; {Say("法定期限", "legal limit", language)} {legal.Parameter}" : "")
        + (task.OfficeLimit is { } office ? $"; {Say("内部时限", "own limit", language)} {office}" : "");

    private static string Differs(TaskActivity task, string language) => task.DiffersFrom.Count == 0
        ? ""
        : $"; {Say("不得由办理过下列环节的人办理：", "nobody who did ", language)}{string.Join(", ", task.DiffersFrom)}";

    private static string Until(WaitUntil until) => until switch
    {
        WaitUntil.AfterPeriod after => $"{after.Period.From} + {after.Period.Parameter}",
        WaitUntil.NamedByDecision named => $"{named.Decision}.{named.Value}",
        WaitUntil.OnFact fact => fact.Fact,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Leaving(FlowActivity activity, string port, string language)
    {
        if (port == FlowActivity.Done)
            return "";
        return activity is TaskActivity task && task.Outcomes.First(outcome => outcome.Name == port) is var outcome
            ? $"{outcome.Title.In(language)} ({port}) "
            : $"{port} ";
    }

    private static string Targets(
        Flowchart chart, string id, string port, Dictionary<string, string> numbers, string language)
    {
        string[] targets =
        [
            .. chart.From(id, port).Select(arrow => $"{numbers[arrow.Target]} {chart[arrow.Target].Title.In(language)}"),
        ];
        return targets.Length == 0 ? Say("（结束）", "(ends)", language) : string.Join(Say("；", "; ", language), targets);
    }

    private static string Name(string code, IReadOnlyDictionary<string, BilingualText> names, string language) =>
        names.TryGetValue(code, out BilingualText? name) ? name.In(language) : code;

    private static string Say(string zh, string en, string language) =>
        new BilingualText(zh, en).In(language);
}
