using System.Diagnostics;
using CreditSupervision.Host.Resources;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using Microsoft.Extensions.Localization;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>One line of the log: what happened, and the detail beneath it.</summary>
public sealed record LogLine(string What, string Detail);

/// <summary>Events in words. A move of the flow alone says nothing to people and has no line.</summary>
public sealed class LogWords(IStringLocalizer<Texts> texts, CodeWords codes)
{
    private readonly HandlingWords handling = new(texts);

    public LogLine? Of(CaseEvent happened, CaseState state, FlowDefinition definition, string decision)
    {
        ArgumentNullException.ThrowIfNull(state);
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(state.Kind);
        return happened switch
        {
            CaseOpened opened => new(texts["Log.Opened"], $"{Say.Of(opened.Kind)} · {opened.Party.Name}"),
            FactsRecorded recorded => new(texts["Log.Facts"], Join(recorded.Facts.Select(fact =>
                $"{Label(definition, fact.Key)}：{codes.Of(fact.Value.Value)}"))),
            TaskOpened opened => new(texts["Log.TaskOpened", Say.Of(opened.Task.Title)],
                (opened.Task.Legal ?? opened.Task.Office) is { } due ? texts["Track.Due", Say.Of(due.Day)] : ""),
            TaskCompleted done => new(
                texts["Log.TaskDone", Title(definition, done.Step), Say.Of(done.OutcomeText)], Opinion(done)),
            TaskCancelled cancelled => new(
                texts["Log.TaskCancelled", Title(definition, cancelled.Step)], Say.Of(cancelled.Reason)),
            TaskEvent handled => new(
                texts[$"Log.{handled.GetType().Name}", Title(definition, handled.Step)], handling.Of(handled)),
            VerdictGiven given => new(
                texts["Log.Verdict", decision, codes.Outcome(given.Verdict.Outcome)],
                Join(given.Verdict.Conditions.Select(condition => Say.Of(condition.Text)))),
            StatusChanged changed => new(
                texts["Log.Status", Say.Of(lifecycle.Statuses[changed.From]), Say.Of(lifecycle.Statuses[changed.To])], ""),
            TimerSet set => new(texts["Log.TimerSet", Say.Of(set.Timer.WakesOn)], Say.Of(set.Timer.Counting)),
            TimerFired => new(texts["Log.TimerFired"], ""),
            TimerCancelled => new(texts["Log.TimerCancelled"], ""),
            OutsideEventAwaited awaited => new(texts["Log.Awaited", awaited.Event], ""),
            OutsideEventReceived received => new(texts["Log.Received", received.Event], ""),
            LetterIssued letter => new(texts["Log.Letter", Say.Of(letter.Title)], letter.Number ?? ""),
            PublicationOrdered ordered => new(texts[ordered.Show ? "Log.Publish" : "Log.Withdraw"], ordered.Entry.Value),
            PushOrdered push => new(texts["Log.Push", codes.Content(push.Content)], Join(push.Receivers.Select(codes.Receiver))),
            EntryListed listed => new(texts["Log.Listed", Say.Of(listed.ListedOn)],
                $"{codes.Code(listed.Ground)} · {texts["Log.Until", Say.Of(listed.EndsOn)]}"),
            EntryMoved moved => new(texts[$"EntryAct.{moved.Act}"], moved.Entry.Value),
            DefinitionChanged changed => new(
                texts["Log.DefinitionChanged", changed.From.Version, changed.To.Version], changed.Opinion),
            CaseClosed closed => new(texts["Log.Closed"], Say.Of(closed.Reason)),
            CaseSuspended suspended => new(
                texts["Log.Suspended", Say.Of(suspended.Suspension.Title)], By(suspended.Suspension.ByName, suspended.Suspension.Opinion)),
            CaseResumed resumed => new(texts["Log.Resumed"], By(resumed.ByName, resumed.Opinion)),
            LimitExtended extended => new(
                texts["Log.Extended", Say.Of(extended.Task.Legal?.Day)], By(extended.ByName, extended.Opinion)),
            CaseVoided voided => new(texts["Log.Voided", Say.Of(voided.Title)], By(voided.ByName, voided.Opinion)),
            CaseSupervised supervised => new(
                texts["Log.Supervised", Say.Of(supervised.Supervision.DueDay)],
                By(supervised.Supervision.ByName, supervised.Supervision.Why)),
            SupervisionLifted lifted => new(texts["Log.Reported"], By(lifted.ByName, lifted.Report)),
            TaskReminded reminded => new(texts["Log.Reminded"], Say.Of(reminded.Text)),
            FlowMoved => null,
            _ => throw new UnreachableException(happened.GetType().Name),
        };
    }

    private static string By(string name, string opinion) => Say.IsEnglish ? $"{name}: {opinion}" : $"{name}：{opinion}";

    private string Opinion(TaskCompleted done) => done.Evidence.Count == 0
        ? done.Opinion
        : $"{done.Opinion} [{Join(done.Evidence.Select(codes.Evidence))}]";

    private static string Label(FlowDefinition definition, string fact) =>
        definition.Variables.TryGetValue(fact, out FlowVariable? variable) ? Say.Of(variable.Label) : fact;

    private static string Title(FlowDefinition definition, string step) =>
        definition.Tasks.FirstOrDefault(task => task.Step == step) is { } task ? Say.Of(task.Title) : step;

    private static string Join(IEnumerable<string> texts) => string.Join(Say.IsEnglish ? "; " : "；", texts);
}
