using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Stories;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tasks;
using Spectre.Console;

namespace CreditSupervision.Host.Cli.Demo;

/// <summary>Writes a story as a timeline: day, person and division, act, verdict with articles, deadline and its counting.</summary>
internal sealed class Timeline(
    IAnsiConsole console, DefinitionCatalogue catalogue, PeopleDirectory people, CultureInfo culture)
{
    private const string Margin = "                  ";

    private bool IsEnglish => culture.TwoLetterISOLanguageName == "en";

    public void Write(Story story, IReadOnlyList<StoryMoment> moments)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]── {story.Title.EscapeMarkup()} ──[/]");
        foreach (StoryMoment moment in moments)
        {
            Head(moment);
            if (moment.Answer is DeskAnswer.No { Refusal: { } refusal })
                Note("red", "✗", $"{refusal.Code}: {Say(refusal.Sentence)} {Articles(refusal.Citations)}");
            foreach (HistoryLine line in moment.Happened)
                Line(line, moment);
            if (moment.Difference is { } difference)
                Note("red bold", "!!", difference);
        }
    }

    private void Head(StoryMoment moment)
    {
        string day = moment.Step.On.ToString("yyyy-MM-dd ddd", culture);
        string who = moment.Step.Act switch
        {
            StoryAct.LetTimePass => IsEnglish ? "time passes" : "时间推移",
            StoryAct.Open { Actor: "system" } => IsEnglish ? "the system" : "系统",
            StoryAct.Open open => Person(open.Actor),
            StoryAct.Complete complete => Person(complete.Actor),
            StoryAct.Report report => Person(report.Actor),
            StoryAct.Course course => Person(course.Actor),
            StoryAct.Handle handle => Person(handle.Actor),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        string act = moment.Step.Act switch
        {
            StoryAct.Open open => $"{(IsEnglish ? "opens" : "立案")} {Say(LifecycleCatalogue.Of(open.Kind).Title)}",
            StoryAct.Complete complete => Act(moment, complete),
            StoryAct.Report report => $"{(IsEnglish ? "reports" : "登记外部事件")} {report.Event}",
            StoryAct.Course course => $"{course.Order} {course.Choice} {course.Opinion}",
            StoryAct.Handle handle => $"{Say(VerbOf(handle.Command))} {TitleOf(moment, handle.Command.Task.Value)}",
            _ => "",
        };
        console.MarkupLine($"[bold]{day,-15}[/]  {who.EscapeMarkup()}  {act.EscapeMarkup()}");
    }

    private string Act(StoryMoment moment, StoryAct.Complete act)
    {
        TaskActivity? task = TaskOf(moment, act.Step);
        string title = TitleOf(moment, act.Step);
        string outcome = task?.Outcomes.FirstOrDefault(known => known.Name == act.Outcome) is { } known
            ? Say(known.Title)
            : act.Outcome;
        return act.Opinion.Length > 0 ? $"{title}：{outcome}（“{act.Opinion}”）" : $"{title}：{outcome}";
    }

    private TaskActivity? TaskOf(StoryMoment moment, string step) => moment.Case is { } view
        ? catalogue.Pinned(view.State.Definition).Tasks.FirstOrDefault(known => known.Step == step)
        : null;

    private string TitleOf(StoryMoment moment, string step) => TaskOf(moment, step) is { } task ? Say(task.Title) : step;

    private static BilingualText VerbOf(TaskCommand command) => command switch
    {
        ReturnTask => new("退回", "returns"),
        WithdrawTask => new("撤回", "takes back"),
        TransferTask => new("转办", "transfers"),
        DelegateTask => new("委托", "delegates"),
        ClaimTask => new("签收", "claims"),
        ReleaseTask => new("退还", "releases"),
        AddSigner => new("加签", "adds a signer to"),
        RemoveSigner => new("减签", "removes a signer from"),
        SignTask => new("会签", "signs"),
        UrgeTask => new("催办", "urges"),
        CopyTask => new("抄送", "sends a copy of"),
        MarkRead => new("阅办", "has read"),
        _ => throw new System.Diagnostics.UnreachableException(command.GetType().Name),
    };

    private string Person(string id) =>
        people.TryFind(id, out Person? person) ? $"{person.Name}（{person.Post}）" : id;

    private void Line(HistoryLine line, StoryMoment moment)
    {
        switch (line.Event)
        {
            case VerdictGiven given:
                Note("blue", "§", Verdict(given.Verdict));
                break;
            case StatusChanged changed:
                Note("green", "→", Say(moment.Case!.State.Kind, changed.To));
                break;
            case TaskOpened { Task: { } task }:
                Deadline(task);
                break;
            case TimerSet { Timer: { Escalation: null } timer }:
                Note("yellow", "⏱", $"{Say(timer.Title)}：{Say(timer.Counting)}");
                break;
            case LetterIssued letter:
                Note("grey", "✉", $"{Say(letter.Title)} {letter.Number}");
                break;
            case PublicationOrdered ordered:
                Note("magenta", "◆", ordered.Show
                    ? (IsEnglish ? "shown on the publicity system" : "公示系统公示")
                    : (IsEnglish ? "taken off the publicity system" : "公示系统停止公示"));
                break;
            case PushOrdered push:
                Note("grey", "↗", $"{(IsEnglish ? "pushed to" : "推送")} {string.Join(", ", push.Receivers)}");
                break;
            case CaseClosed closed:
                Note("bold", "■", Say(closed.Reason));
                break;
            default:
                break;
        }
    }

    private string Verdict(Verdict verdict)
    {
        IEnumerable<Citation> cites = verdict.Conditions.Where(condition => condition.Decisive).SelectMany(condition => condition.Cites)
            .Concat(verdict.Citations).Distinct();
        string values = string.Join("", verdict.Values.Select(value => $" {value.Key}={value.Value}"));
        string doubt = verdict.NeedsReview ? (IsEnglish ? " (to be verified)" : "（待核实）") : "";
        string question = catalogue.RuleBook.Decisions.TryGetValue(verdict.Decision, out DecisionSignature? signature)
            ? Say(signature.Title)
            : verdict.Decision;
        return $"{question}（{verdict.Decision}）：{verdict.Outcome}{values}{doubt} {Articles(cites)}";
    }

    private void Deadline(TaskState task)
    {
        string holder = catalogue.Directory.Divisions.TryGetValue(task.Holder.Division, out BilingualText? name)
            ? Say(name)
            : (IsEnglish ? "the party" : "当事人");
        string due = task.Legal is { } legal
            ? $" — {(IsEnglish ? "legal limit" : "法定期限")} {legal.Day:yyyy-MM-dd}：{Say(legal.Counting)} {Articles(legal.Cites)}"
            : task.Office is { } office ? $" — {(IsEnglish ? "own limit" : "内部时限")} {office.Day:yyyy-MM-dd}" : "";
        Note("yellow", "☐", $"{Say(task.Title)}（{holder}）{due}");
    }

    private void Note(string style, string mark, string text) =>
        console.MarkupLine($"{Margin}[{style}]{mark} {text.EscapeMarkup()}[/]");

    private static string Articles(IEnumerable<Citation> cites) =>
        cites.ToArray() is { Length: > 0 } known ? $"[{string.Join("; ", known.Select(cite => cite.ToString()))}]" : "";

    private string Say(BilingualText text) => text.In(culture.Name);

    private string Say(CaseKind kind, string status) => Say(LifecycleCatalogue.Of(kind).Statuses[status]);
}
