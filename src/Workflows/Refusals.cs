using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Migration;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>
/// The sentences of the refusals: what was expected, what was found, what to do. Chinese first; the codes are the
/// identity.
/// </summary>
public static class Refusals
{
    public static Refusal CaseUnknown(CaseId id) => Make(
        RefusalCode.CaseUnknown,
        $"没有案件“{id}”；请核对案件编号。",
        $"There is no case \"{id}\"; check its number.");

    public static Refusal KindUnknown(CaseKind kind) => Make(
        RefusalCode.KindUnknown,
        $"没有“{kind}”这一案件种类；请使用已发布流程的种类。",
        $"There is no case kind \"{kind}\"; use a kind that has a published workflow.");

    public static Refusal AuthorityUnknown(string authority) => Make(
        RefusalCode.AuthorityUnknown,
        $"机关代码“{authority}”不在机构名录中；请填写六位行政区划代码（如430100）。",
        $"Authority \"{authority}\" is not in the directory; give its six-digit division code (for example 430100).");

    public static Refusal PartyInvalid(string zh, string en) => Make(RefusalCode.PartyInvalid, zh, en);

    public static Refusal NotPermitted(Actor actor, TaskState task, AuthorityDirectory directory) => Make(
        RefusalCode.NotPermitted,
        $"“{task.Title.Zh}”由{HolderText(task.Holder, directory, zh: true)}办理，{actor.Name}无权办理；请由该岗位人员登录办理。",
        $"\"{task.Title.En}\" belongs to {HolderText(task.Holder, directory, zh: false)}; {actor.Name} may not do it. "
        + "A person of that post must sign in.");

    public static Refusal MayNotOpen(Actor actor, CaseKind kind) => Make(
        RefusalCode.NotPermitted,
        $"{actor.Name}无权发起“{kind}”案件；发起单位由流程定义规定。",
        $"{actor.Name} may not open a case of kind \"{kind}\"; the workflow definition says who may.");

    public static Refusal MayNotMigrate(Actor actor) => Make(
        RefusalCode.NotPermitted,
        $"{actor.Name}无权将案件转入流程的另一版本；请由办案机关信用监管处负责人操作。",
        $"{actor.Name} may not move a case to another version; the chief of the credit division of its authority may.");

    public static Refusal MigrationOpinion() => Make(
        RefusalCode.OpinionRequired,
        "将案件转入流程的另一版本须填写理由。",
        "Moving a case to another version needs a written reason.");

    public static Refusal DefinitionUnknown(CaseState state, int version) => Make(
        RefusalCode.DefinitionUnknown,
        version == state.Definition.Version
            ? $"案件{state.Id}已在第{version}版流程上；无须转入。"
            : $"流程“{state.Definition.DefinitionId}”没有第{version}版；请选择已发布的版本。",
        version == state.Definition.Version
            ? $"Case {state.Id} is on version {version} already; there is nothing to move."
            : $"There is no version {version} of \"{state.Definition.DefinitionId}\"; choose a published one.");

    public static Refusal MigrationNeedsPerson(MigrationPlan plan) => Make(
        RefusalCode.MigrationNeedsPerson,
        string.Concat(plan.Obstacles.Select(obstacle => obstacle.Sentence.Zh)),
        string.Join(' ', plan.Obstacles.Select(obstacle => obstacle.Sentence.En)));

    public static Refusal SystemOnly() => Make(
        RefusalCode.NotPermitted,
        "该操作只能由系统自动执行。",
        "Only the system itself may do this.");

    public static Refusal MayNotReport(Actor actor) => Make(
        RefusalCode.NotPermitted,
        $"外部事件由对接系统、办案机关大数据中心或者法规处（裁判、复议文书）登记，{actor.Name}无权登记；请转其办理。",
        $"Outside events are recorded by the connected systems, the authority's data centre or (court and "
        + $"reconsideration documents) its legal division; {actor.Name} may not. Hand it to one of them.");

    /// <summary>The articles are those of the step that is to be checked.</summary>
    public static Refusal MakerIsChecker(TaskState task, TaskRecord earlier, IReadOnlyList<Citation> cites) => Make(
        RefusalCode.MakerIsChecker,
        $"您已于{Day(earlier.On)}办理过“{earlier.Title.Zh}”，不能再办理“{task.Title.Zh}”；请由其他人员办理。",
        $"You did \"{earlier.Title.En}\" on {Day(earlier.On)} and may not check your own work in "
        + $"\"{task.Title.En}\"; somebody else must act.",
        [.. cites]);

    public static Refusal CaseClosed(CaseState state) => Make(
        RefusalCode.CaseClosed,
        $"案件{state.Id}已于{Day(state.ClosedOn!.Value)}办结，不能再办理；如确需更正请另行立案。",
        $"Case {state.Id} was closed on {Day(state.ClosedOn!.Value)} and takes no further acts; open a new case if needed.");

    public static Refusal DuplicateCase(CaseId twin) => Make(
        RefusalCode.DuplicateCase,
        $"同一事项已有在办案件{twin}；请在该案件中办理。",
        $"Case {twin} about the same matter is open; act there.");

    /// <summary>Only what is over is told as a typical case.</summary>
    public static Refusal OriginNotClosed(CaseState origin) => Make(
        RefusalCode.OriginNotClosed,
        $"案件{origin.Id}尚未办结；请待其办结后再标记为典型案例。",
        $"Case {origin.Id} is still open; mark it as typical when it is closed.",
        new Citation { Source = "HN-108", Article = "12" });

    /// <summary>The entry that was named is not in the batch in the status the act needs.</summary>
    public static Refusal NotInBatch(string fact, string named, IReadOnlyList<BatchItem> batch, BatchItemStatus status)
    {
        string[] known = [.. batch.Where(item => item.Status == status).Select(item => item.Entry.Value)];
        return FactInvalid(
            fact, $"“{named}”不在本批对象中；可选：{Listed(known)}。", $"\"{named}\" is not in the batch; choose one of {Listed(known)}.");
    }

    public static Refusal EntryUnknown(Party party, RegisterName? register) => Make(
        RefusalCode.EntryUnknown,
        $"{party.Name}（{party.UnifiedCode}）在“{RegisterTitles.Of(register).Zh}”中没有可办理的有效记录；"
        + "请核对统一社会信用代码或记录编号。",
        $"{party.Name} ({party.UnifiedCode}) has no entry in force in the {RegisterTitles.Of(register).En}; "
        + "check the unified code or the entry.");

    public static Refusal EntryNotInForce(RegisterEntry entry) => Make(
        RefusalCode.EntryNotInForce,
        $"名单记录{entry.Id}已于{Day(entry.EndedOn!.Value)}结束（{entry.Status}），不能再次变更。",
        $"Entry {entry.Id} ended on {Day(entry.EndedOn!.Value)} ({entry.Status}) and cannot be changed again.",
        new Citation { Source = "SL-44", Article = "21" });

    /// <summary>Only a removal by repair can be taken back (SL-44 art. 20).</summary>
    public static Refusal EntryNotRepaired(RegisterEntry entry) => Make(
        RefusalCode.EntryNotRepaired,
        $"只有经信用修复移出的记录，才能撤销修复；记录{entry.Id}现为“{entry.Status}”，不是修复移出的。请核对记录。",
        $"Only an entry that a repair removed can have its repair revoked; entry {entry.Id} is {entry.Status}. "
        + "Check the entry.",
        new Citation { Source = "SL-44", Article = "20" });

    /// <summary>What happened to the entry leaves this case its object.</summary>
    public static Refusal NotMoot(CaseState state, EntryAct act) => Make(
        RefusalCode.LifecycleForbids,
        $"记录发生“{act}”，案件{state.Id}仍有办理对象，不终止；请继续办理。",
        $"After {act} case {state.Id} still has its object and does not end; go on with it.");

    /// <summary>The entry's own lifecycle does not know the act in the entry's present status.</summary>
    public static Refusal EntryForbids(RegisterEntry entry) => entry.InForce
        ? Make(
            RefusalCode.LifecycleForbids,
            $"记录{entry.Id}处于“{entry.Status}”状态，依法不能这样变更；请先核对该记录的现状。",
            $"Entry {entry.Id} is in status {entry.Status}; the law does not allow this change from there. Check its standing first.")
        : EntryNotInForce(entry);

    public static Refusal EntryOfAnotherAuthority(RegisterEntry entry) => Make(
        RefusalCode.NotPermitted,
        $"名单记录{entry.Id}由{entry.Authority}列入，谁列入、谁移出；请向该机关提出。",
        $"Entry {entry.Id} was made by {entry.Authority}; the authority that listed manages the entry.",
        new Citation { Source = "SL-44", Article = "13", Paragraph = "2" });

    public static Refusal PenaltyOfAnotherAuthority(string penalising, AuthorityDirectory directory)
    {
        BilingualText name = directory.TryFind(penalising, out Authority? found) ? found.Name : new(penalising, penalising);
        return Make(
            RefusalCode.NotPermitted,
            $"该行政处罚由{name.Zh}作出，谁处罚、谁列入；请由该机关立案。",
            $"The penalty was imposed by {name.En}; the authority that penalises lists. It must open the case.",
            new Citation { Source = "SL-44", Article = "13", Paragraph = "2" });
    }

    public static Refusal TaskNotOpen(TaskId task, TaskRecord? earlier) => earlier is null
        ? Make(
            RefusalCode.TaskNotOpen,
            $"任务“{task}”未开启或不存在；请刷新案件页查看当前任务。",
            $"Task \"{task}\" is not open; refresh the case to see its open tasks.")
        : Make(
            RefusalCode.TaskNotOpen,
            $"“{earlier.Title.Zh}”已由{earlier.ByName}于{Day(earlier.On)}以“{earlier.OutcomeText.Zh}”办结；无须重复办理。",
            $"\"{earlier.Title.En}\" was finished by {earlier.ByName} on {Day(earlier.On)} with \"{earlier.OutcomeText.En}\"; "
            + "there is nothing left to do.");

    public static Refusal TimerNotWaiting(string timer) => Make(
        RefusalCode.TimerNotWaiting,
        $"定时事项“{timer}”已触发或已取消。",
        $"Timer \"{timer}\" has fired or was cancelled.");

    public static Refusal TimerNotDue(TimerState timer) => Make(
        RefusalCode.WaitingPeriodRunning,
        $"“{timer.Title.Zh}”期间未届满，{Day(timer.WakesOn)}起方可继续。{timer.Counting.Zh}",
        $"The period of \"{timer.Title.En}\" is running; the case goes on from {Day(timer.WakesOn)}. {timer.Counting.En}");

    public static Refusal EventNotAwaited(string name) => Make(
        RefusalCode.EventNotAwaited,
        $"案件并未等待事件“{name}”。",
        $"The case does not wait for the event \"{name}\".");

    public static Refusal OutcomeUnknown(TaskState task, string outcome, IEnumerable<string> known) => Make(
        RefusalCode.OutcomeUnknown,
        $"“{task.Title.Zh}”没有“{outcome}”这一办理结果；可选：{string.Join("、", known)}。",
        $"\"{task.Title.En}\" has no outcome \"{outcome}\"; choose one of {string.Join(", ", known)}.");

    public static Refusal OpinionRequired(TaskState task, BilingualText outcome) => Make(
        RefusalCode.OpinionRequired,
        $"办理“{task.Title.Zh}—{outcome.Zh}”须填写意见。",
        $"\"{task.Title.En}: {outcome.En}\" needs a written opinion.");

    public static Refusal EvidenceMissing(TaskState task, IEnumerable<string> kinds) => Make(
        RefusalCode.EvidenceMissing,
        $"办理“{task.Title.Zh}”须附：{string.Join("、", kinds)}。",
        $"\"{task.Title.En}\" needs the evidence {string.Join(", ", kinds)}.");

    public static Refusal FactUndeclared(string fact, IEnumerable<string> allowed) => Make(
        RefusalCode.FactUndeclared,
        $"此处不接收事实“{fact}”；可填写：{Listed(allowed)}。",
        $"The fact \"{fact}\" is not taken here; allowed are {Listed(allowed)}.");

    public static Refusal FactMissing(IEnumerable<FlowVariable> missing)
    {
        FlowVariable[] variables = [.. missing];
        return Make(
            RefusalCode.FactMissing,
            $"尚缺必填事实：{string.Join("、", variables.Select(variable => $"{variable.Label.Zh}（{variable.Name}）"))}。",
            $"Required facts are missing: {string.Join(", ", variables.Select(variable => variable.Name))}.");
    }

    public static Refusal FactInvalid(string fact, string zh, string en) => Make(
        RefusalCode.FactInvalid, $"事实“{fact}”：{zh}", $"Fact \"{fact}\": {en}");

    public static Refusal DayInFuture(FlowVariable variable, DateOnly day, DateOnly today) => Make(
        RefusalCode.DayInFuture,
        $"{variable.Label.Zh}（{variable.Name}）填写为{Day(day)}，晚于今日{Day(today)}；已发生的事实不得晚于办理日。",
        $"{variable.Label.En} ({variable.Name}) is {Day(day)}, later than today {Day(today)}; a fact cannot lie in the future.");

    /// <summary>The rule book says no, or cannot say yet: the sentence carries the conditions and the documents.</summary>
    public static Refusal Verdict(Verdict verdict)
    {
        ConditionFinding[] reasons = Reasons(verdict);
        Citation[] cites = [.. reasons.SelectMany(condition => condition.Cites).Distinct()];
        if (!verdict.IsDetermined)
        {
            return Make(
                RefusalCode.ConditionsUndetermined,
                $"尚不能认定：缺少{Listed(verdict.Missing.Select(document => document.Title.Zh))}；请补充后再办。",
                $"Cannot be determined yet: missing {Listed(verdict.Missing.Select(document => document.Title.En))}; "
                + "add them and try again.",
                cites.Length > 0 ? cites : [.. verdict.Citations]) with
            { Verdict = verdict };
        }

        return Make(
            RefusalCode.ConditionsNotMet,
            $"法定条件不符：{Sentences(reasons, zh: true)}请待条件具备后再办，或者选择其他办理结果。",
            $"The legal conditions are not met: {Sentences(reasons, zh: false)}Wait until they are met, or choose another outcome.",
            cites.Length > 0 ? cites : [.. verdict.Citations]) with
        { Verdict = verdict };
    }

    /// <summary>
    /// The conditions that decided. "Not met" alone is no reason: a bar that is not met is to the party's favour.
    /// </summary>
    private static ConditionFinding[] Reasons(Verdict verdict)
    {
        ConditionFinding[] decisive = [.. verdict.Conditions.Where(condition => condition.Decisive)];
        return decisive.Length > 0
            ? decisive
            : [.. verdict.Conditions.Where(condition => condition.Status == Truth.False
                || (condition.Status == Truth.Unknown && !verdict.IsDetermined))];
    }

    private static string Sentences(IEnumerable<ConditionFinding> findings, bool zh) =>
        string.Join(zh ? "；" : "; ", findings.Select(finding => zh ? finding.Text.Zh : finding.Text.En))
        + (zh ? "。" : ". ");

    internal static string HolderText(TaskHolder holder, AuthorityDirectory directory, bool zh)
    {
        if (holder.Division == TaskHolder.PartyDivision)
            return zh ? "当事人" : "the party";
        BilingualText? authority = directory.TryFind(holder.Authority, out Authority? found) ? found.Name : null;
        string division = Name(directory.Divisions, holder.Division, zh);
        string position = holder.Position is null ? "" : Name(directory.Positions, holder.Position, zh);
        string office = (zh ? authority?.Zh : authority?.En) ?? holder.Authority;
        if (holder.Line is { } line && directory.Lines.TryGetValue(holder.Division, out DivisionLines? lines))
            division += zh ? $"（{Name(lines.Names, line, zh)}）" : $" ({Name(lines.Names, line, zh)})";
        return zh ? $"{office}{division}{position}" : $"{office}, {division} {position}".TrimEnd();
    }

    private static string Name(IReadOnlyDictionary<string, BilingualText> names, string code, bool zh) =>
        names.TryGetValue(code, out BilingualText? name) ? (zh ? name.Zh : name.En) : code;

    private static string Listed(IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } known ? string.Join("、", known) : "—";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Make(RefusalCode code, string zh, string en, params Citation[] citations) =>
        new() { Code = code, Sentence = new BilingualText(zh, en), Citations = citations };
}
