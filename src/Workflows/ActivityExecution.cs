using System.Diagnostics;
using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>What our own boxes of a workflow do when the flow reaches them.</summary>
internal sealed class ActivityExecution(CaseRun run)
{
    private const string OwnRegister = "$entry";

    private readonly EntryExecution entries = new(run);
    private readonly BatchExecution batches = new(run);

    private CaseState State => run.State;

    private Briefing Briefing => run.Briefing;

    /// <summary>Runs a box; the port to leave at, or null where it waits for a person, a day or an event.</summary>
    public string? Run(ActivationId activation, FlowActivity activity) => activity switch
    {
        TaskActivity task => Open(activation, task),
        JudgeActivity judge => run.Judge(judge.Decision, judge.Id, judge.Facts).Outcome,
        TransitionActivity transition => Fire(transition),
        LetterActivity letter => Issue(letter),
        PublishActivity publish => Order(publish.Register, show: true),
        WithdrawActivity withdraw => Order(withdraw.Register, show: false),
        PushActivity push => Push(push),
        WaitActivity wait => Wait(activation, wait),
        AwaitActivity await => Await(activation, await),
        RecordActivity record => Record(record),
        BatchActivity batch => batches.Run(batch),
        _ => throw new UnreachableException(activity.Type),
    };

    /// <summary>A position was cancelled: what waited there is taken off the desk.</summary>
    public void Cancel(ActivationId activation)
    {
        if (State.Tasks.FirstOrDefault(task => task.Activation == activation) is { } task)
        {
            run.Emit(new TaskCancelled
            {
                Task = task.Id,
                Step = task.Step,
                Reason = new BilingualText("流程已由另一路径继续。", "The flow went on by another way."),
            });
        }

        if (State.Timers.FirstOrDefault(timer => timer.Activation == activation) is { } timer)
            run.Emit(new TimerCancelled { Timer = timer.Id });
    }

    /// <summary>The flow is over; the lifecycle must agree, which the run checks at the end.</summary>
    public void Close() => run.Emit(new CaseClosed
    {
        On = Briefing.Today,
        Reason = run.Lifecycle.Statuses[State.Status],
    });

    private string? Open(ActivationId activation, TaskActivity task)
    {
        if (new TaskRouting(run).HolderOf(task) is not { } holder)
            return null;
        TaskDeadline? legal = task.LegalLimit is { } limit ? Legal(limit, substantive: false) : null;
        if (task.LegalLimit is not null && legal is null)
            return null;
        run.Emit(new TaskOpened
        {
            Task = new TaskState
            {
                Id = new TaskId(string.Create(CultureInfo.InvariantCulture, $"{task.Step}-{activation.Pass}")),
                Activation = activation,
                Step = task.Step,
                Title = task.Title,
                Holder = holder,
                OpenedOn = Briefing.Today,
                Legal = legal,
                Office = task.OfficeLimit is { } office ? Promise(office) : null,
                Signing = task.Signing,
            },
        });
        return null;
    }

    private string? Fire(TransitionActivity transition)
    {
        LifecycleAnswer answer = run.Lifecycle.Fire(transition.Trigger, State);
        if (answer.Status is not { } status)
        {
            run.Refuse(answer.Refusal!);
            return null;
        }

        run.Emit(new StatusChanged { Trigger = transition.Trigger, From = State.Status, To = status });
        if (run.Lifecycle.ActOf(transition.Trigger) is { } act)
            entries.Move(act);
        return FlowActivity.Done;
    }

    private string Issue(LetterActivity letter)
    {
        LetterForm form = Briefing.Letters.TryGetValue(letter.Template, out LetterForm? known)
            ? known
            : throw new InvalidOperationException($"There is no letter form '{letter.Template}'.");
        LetterSerial? serial = form.NumberWord is { } word ? Next(word) : null;
        string? number = serial is null ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"{Briefing.Directory[State.Authority].DocumentPrefix}{serial.Word}〔{serial.Year}〕{serial.Number}号");
        run.Emit(new LetterIssued
        {
            Template = letter.Template,
            Title = form.Title,
            Number = number,
            Serial = serial,
            To = letter.To,
            On = Briefing.Today,
        });
        if (letter.NumberFact is { } fact && number is not null)
            run.Record(run.Sourced(FactSet.Empty.With(fact, new FactValue.Text(number)), "letter"));
        return FlowActivity.Done;
    }

    private LetterSerial Next(string word)
    {
        int first = Briefing.NextSerials.GetValueOrDefault(word, 1);
        int taken = run.Events.OfType<LetterIssued>().Count(issued => issued.Serial?.Word == word);
        return new LetterSerial(word, Briefing.Today.Year, first + taken);
    }

    private string Order(string register, bool show)
    {
        EntryId entry = State.Entry
            ?? throw new InvalidOperationException($"Case {State.Id}: a publication needs a listing.");
        // Kinds that work on any register name none; the entry knows where it stands.
        if (register == OwnRegister)
            register = Briefing.Entry?.Register.Value ?? run.Lifecycle.Register?.Value ?? register;
        // Another case may have ended the entry while this one was on its way to show it.
        if (show && Briefing.Entry is { InForce: false }
            && !run.Events.OfType<EntryMoved>().Any(moved => moved.Act == EntryAct.Restore))
            return FlowActivity.Done;
        run.Emit(new PublicationOrdered { Register = register, Show = show, Entry = entry, On = Briefing.Today });
        return FlowActivity.Done;
    }

    private string Push(PushActivity push)
    {
        run.Emit(new PushOrdered
        {
            Receivers = push.Receivers,
            Content = push.Content,
            Entry = State.Entry,
            On = Briefing.Today,
        });
        return FlowActivity.Done;
    }

    /// <summary>
    /// A timer that stood for a day named by the rule book asks it again when it wakes: facts or the law may have moved
    /// the day. Where it lies ahead now, the case goes on waiting and its entry shows the new last day.
    /// </summary>
    public bool WaitsOn(TimerState woken)
    {
        if (Briefing.Definition.Activity(woken.Activation) is not WaitActivity { Until: WaitUntil.NamedByDecision named } wait
            || Briefing.RuleBook.Judge(named.Decision, State.FactSet(), Briefing.Today).Values[named.Value]
                is not FactValue.Day day
            || DaysLater(day.Value, named.AddDays) <= Briefing.Today)
            return false;
        Wait(woken.Activation, wait, $"{woken.Activation}+{Text(Briefing.Today)}");
        entries.MoveEnd(named, day.Value);
        return true;
    }

    // An id is used once: the pump remembers what it has fired.
    private string? Wait(ActivationId activation, WaitActivity wait, string? id = null)
    {
        if (Wakes(activation, wait) is not { } timer)
            return null;
        if (timer.WakesOn <= Briefing.Today)
            return FlowActivity.Done;
        run.Emit(new TimerSet { Timer = id is null ? timer : timer with { Id = id } });
        return null;
    }

    private TimerState? Wakes(ActivationId activation, WaitActivity wait)
    {
        switch (wait.Until)
        {
            case WaitUntil.AfterPeriod after:
                return Legal(after.Period, after.Substantive) is { } limit
                    ? Timer(DaysLater(limit.Day, 1), limit.Counting) with { Period = limit, IsTerm = after.Substantive }
                    : null;
            case WaitUntil.NamedByDecision named:
                Verdict verdict = run.Judge(named.Decision, wait.Id);
                if (verdict.Values[named.Value] is FactValue.Day day)
                    return Sooner(named.Decision, Later(day.Value, named.AddDays) with { IsTerm = true });
                run.Refuse(Refusals.Verdict(verdict));
                return null;
            case WaitUntil.OnFact fact:
                if (State.Day(fact.Fact) is { } stated)
                    return Later(stated, fact.AddDays);
                run.Refuse(Refusals.FactMissing([Briefing.Definition.Variables[fact.Fact]]));
                return null;
            default:
                throw new UnreachableException();
        }

        TimerState Timer(DateOnly wakesOn, BilingualText counting) => new()
        {
            Id = activation.ToString(),
            Activation = activation,
            WakesOn = wakesOn,
            Title = wait.Title,
            Counting = counting,
        };

        TimerState Later(DateOnly day, int days)
        {
            DateOnly wakes = DaysLater(day, days);
            return Timer(wakes, new BilingualText(
                $"{wait.Title.Zh}：{Text(day)}起第{days}日为{Text(wakes)}。",
                $"{wait.Title.En}: {days} day(s) after {Text(day)} is {Text(wakes)}."));
        }
    }

    // Where another version of the law begins before, its first day is the day to ask again.
    private TimerState Sooner(string decision, TimerState end) =>
        Briefing.RuleBook.NextVersion(decision, Briefing.Today) is { } change && change < end.WakesOn
            ? end with
            {
                WakesOn = change,
                Counting = new BilingualText(
                    $"{end.Counting.Zh}规定于{Text(change)}变更，届时重新计算。",
                    $"{end.Counting.En} The law changes on {Text(change)}; the day is counted anew then."),
            }
            : end;

    private string? Await(ActivationId activation, AwaitActivity await)
    {
        run.Emit(new OutsideEventAwaited { Event = await.Event, Activation = activation });
        return null;
    }

    private string Record(RecordActivity record)
    {
        FactSet set = record.Facts.Aggregate(
            FactSet.Empty, (facts, assigned) => Value(assigned.Value) is { } value ? facts.With(assigned.Key, value) : facts);
        run.Record(run.Sourced(set, record.Id));
        return FlowActivity.Done;
    }

    private FactValue? Value(AssignedValue assigned)
    {
        if (assigned is not AssignedValue.Anonymous anonymous)
            return TaskGate.Value(assigned, Briefing);
        if (State.Facts.GetValueOrDefault(anonymous.Fact)?.Value is FactValue.Text text)
            return new FactValue.Text(AnonymousText.Of(text.Value, State.Party, Hidden()));
        run.Refuse(Refusals.FactMissing([Briefing.Definition.Variables[anonymous.Fact]]));
        return null;
    }

    private string? Hidden() =>
        State.Facts.GetValueOrDefault("hiddenWords")?.Value is FactValue.Text words ? words.Value : null;

    /// <summary>The end of a period of the law; refuses where the day it runs from is not known.</summary>
    private TaskDeadline? Legal(LegalLimit limit, bool substantive)
    {
        if (DayOf(limit.From) is not { } from || DayOf(limit.Select) is not { } select)
        {
            run.Refuse(Refusals.FactMissing([
                Briefing.Definition.Variables[DayOf(limit.From) is null ? limit.From : limit.Select],
            ]));
            return null;
        }

        ParameterReading reading = Briefing.RuleBook.Parameter(limit.Parameter, select);
        PeriodLength length = reading.Period
            ?? throw new InvalidOperationException($"Parameter '{limit.Parameter}' is no period.");
        TaskDeadline counted = TaskDeadline.Count(Briefing.RuleBook.Calendar, from, length, substantive) with
        {
            Parameter = reading.Name,
            Cites = reading.Cites,
            Verify = reading.Verify,
        };
        return CaseClocks.Carried(counted, State, Briefing.RuleBook.Calendar, substantive);
    }

    private TaskDeadline Promise(PeriodLength length) =>
        TaskDeadline.Count(Briefing.RuleBook.Calendar, Briefing.Today, length);

    // A restriction without end is 9999-12-31; nothing comes after it.
    private static DateOnly DaysLater(DateOnly day, int days) =>
        day > DateOnly.MaxValue.AddDays(-days) ? DateOnly.MaxValue : day.AddDays(days);

    private DateOnly? DayOf(string name) => name == LegalLimit.Opened ? Briefing.Today : State.Day(name);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
