using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>The sentences of the refusals about a case as a whole and about substitutes.</summary>
public static class CourseRefusals
{
    public static Refusal CaseSuspended(CaseState state, CaseSuspension suspension) => Make(
        RefusalCode.CaseSuspended,
        $"案件{state.Id}已于{Day(suspension.From)}因“{suspension.Title.Zh}”中止，中止期间不得办理；请先恢复案件。",
        $"Case {state.Id} has been suspended since {Day(suspension.From)} ({suspension.Title.En}) and takes no acts; "
        + "resume it first.",
        [.. suspension.Cites]);

    public static Refusal NotSuspended(CaseState state) => Make(
        RefusalCode.CaseNotSuspended,
        $"案件{state.Id}并未中止，无须恢复；请直接办理。",
        $"Case {state.Id} is not suspended; act on it as it stands.");

    public static Refusal MayNot(
        Actor actor, BilingualText act, IReadOnlyList<FlowOpener> posts, CaseState state, AuthorityDirectory directory) =>
        posts.Count == 0
            ? Make(
                RefusalCode.NotPermitted,
                $"本流程没有规定“{act.Zh}”，不能进行；如确有需要，请信用监管机构修改流程定义。",
                $"The workflow does not provide for \"{act.En}\"; if it is needed, the definition must say so.")
            : Make(
                RefusalCode.NotPermitted,
                $"“{act.Zh}”由{Posts(posts, state, directory, zh: true)}办理，{actor.Name}无权办理；请由该岗位人员登录办理。",
                $"\"{act.En}\" belongs to {Posts(posts, state, directory, zh: false)}; {actor.Name} may not do it. "
                + "A person of that post must sign in.");

    public static Refusal ReasonUnknown(string reason, BilingualText act, IReadOnlyList<CourseReason> known) => Make(
        RefusalCode.ReasonUnknown,
        $"“{act.Zh}”没有“{reason}”这一事由；可选：{List(known.Select(one => $"{one.Code}（{one.Title.Zh}）"))}。",
        $"\"{act.En}\" has no reason \"{reason}\"; choose one of {List(known.Select(one => one.Code))}.");

    public static Refusal ReasonNotNow(CourseReason reason, BilingualText status) => Make(
        RefusalCode.ReasonNotNow,
        $"案件处于“{status.Zh}”状态，不能以“{reason.Title.Zh}”为由办理；请核对事由或等待相应环节。",
        $"The case stands at \"{status.En}\", where the reason \"{reason.Title.En}\" may not be used; check the reason.",
        [.. reason.Cites]);

    public static Refusal OpinionRequired(BilingualText act) => Make(
        RefusalCode.OpinionRequired,
        $"办理“{act.Zh}”须写明理由。",
        $"\"{act.En}\" needs its grounds in writing.");

    public static Refusal OpinionTooLong(int most) => Make(
        RefusalCode.FactInvalid,
        $"理由不得超过{most}字；请精简或另附材料。",
        $"The grounds have at most {most} characters; shorten them or attach a document.");

    public static Refusal DecisionInEffect(CaseState state) => Make(
        RefusalCode.DecisionInEffect,
        $"案件{state.Id}已作出决定，不得作废；确有错误的，应当依法撤销并恢复原状。",
        $"A decision was made in case {state.Id}; it cannot be voided. Where it is wrong it must be revoked by law.",
        new Citation { Source = "SL-44", Article = "19" });

    public static Refusal NoLegalLimit(TaskState task) => Make(
        RefusalCode.LimitNotExtendable,
        $"“{task.Title.Zh}”没有法定期限，无须延长；请按内部时限办理。",
        $"\"{task.Title.En}\" has no limit of the law; there is nothing to extend.");

    public static Refusal LimitNotExtendable(TaskState task, string limit) => Make(
        RefusalCode.LimitNotExtendable,
        $"法律未规定“{task.Title.Zh}”的期限（{limit}）可以延长；请在{Day(task.Legal!.Day)}前办结。",
        $"The law does not let the limit of \"{task.Title.En}\" ({limit}) be extended; finish it by {Day(task.Legal!.Day)}.");

    public static Refusal ExtendedAlready(TaskState task, int times) => Make(
        RefusalCode.LimitNotExtendable,
        $"“{task.Title.Zh}”的期限最多延长{times}次，已经用尽；请在{Day(task.Legal!.Day)}前办结。",
        $"The limit of \"{task.Title.En}\" may be extended {times} time(s) and has been; finish it by "
        + $"{Day(task.Legal!.Day)}.");

    public static Refusal LimitOver(TaskState task) => Make(
        RefusalCode.LimitNotExtendable,
        $"“{task.Title.Zh}”的期限已于{Day(task.Legal!.Day)}届满，届满后不能再延长；请立即办结并说明理由。",
        $"The limit of \"{task.Title.En}\" ended on {Day(task.Legal!.Day)} and cannot be extended afterwards; finish the "
        + "task now and say why it is late.");

    public static Refusal AlreadySupervised(Supervision supervision) => Make(
        RefusalCode.AlreadySupervised,
        $"该事项已于{Day(supervision.On)}督办（{supervision.Id}），不重复督办。",
        $"The matter was put under supervision on {Day(supervision.On)} ({supervision.Id}); it is not done twice.");

    public static Refusal DueDayPast(DateOnly day, DateOnly today) => Make(
        RefusalCode.FactInvalid,
        $"督办报告期限{Day(day)}早于今日{Day(today)}；请填写今日或以后的日期。",
        $"The report would be due on {Day(day)}, before today {Day(today)}; give today or a later day.");

    public static Refusal SupervisionNotOpen(string? id, IEnumerable<Supervision> open) => Make(
        RefusalCode.SupervisionNotOpen,
        $"没有待报告的督办事项“{id ?? "（未指明）"}”；待报告：{List(open.Select(one => one.Id))}。",
        $"There is no open supervision \"{id ?? "(none named)"}\"; open are {List(open.Select(one => one.Id))}.");

    public static Refusal SubstituteIsMaker(Actor actor, Absence absence, TaskRecord made) => Make(
        RefusalCode.MakerIsChecker,
        $"{made.ByName}已于{Day(made.On)}在本案办理过“{made.Title.Zh}”，{actor.Name}不得代{absence.Person.Name}办理本案；"
        + "请由其他人员办理。",
        $"{made.ByName} did \"{made.Title.En}\" in this case on {Day(made.On)}, so {actor.Name} may not stand in for "
        + $"{absence.Person.Name} here; somebody else must act.");

    public static Refusal AbsenceOfAnother(Actor by, Actor person) => Make(
        RefusalCode.NotPermitted,
        $"{person.Name}的外出授权由本人或者其处室负责人登记，{by.Name}无权登记；请由其本人办理。",
        $"The absence of {person.Name} is entered by themselves or by the chief of their division; {by.Name} may not.");

    public static Refusal SubstituteUnfit(Absence absence) => Make(
        RefusalCode.AbsenceUnfit,
        $"“{absence.Substitute}”不能代理{absence.Person.Name}；代理人应为同一机关的其他工作人员。",
        $"\"{absence.Substitute}\" cannot stand in for {absence.Person.Name}; name somebody else of the same authority.");

    public static Refusal AbsenceDays(Absence absence, DateOnly today, int longest) => Make(
        RefusalCode.AbsenceUnfit,
        $"外出授权期间{Day(absence.FirstDay)}至{Day(absence.LastDay)}无效；结束日不得早于开始日和今日{Day(today)}，且不超过{longest}日。",
        $"An absence from {Day(absence.FirstDay)} to {Day(absence.LastDay)} will not do; it ends neither before it begins "
        + $"nor before today {Day(today)} and lasts at most {longest} days.");

    public static Refusal AbsenceTwice(Absence other) => Make(
        RefusalCode.AbsenceUnfit,
        $"{other.Person.Name}在{Day(other.FirstDay)}至{Day(other.LastDay)}已登记外出授权；请先撤销原授权。",
        $"{other.Person.Name} is already entered as away from {Day(other.FirstDay)} to {Day(other.LastDay)}; end that first.");

    public static Refusal SecondLevel(Absence other) => Make(
        RefusalCode.AbsenceUnfit,
        $"{other.Person.Name}在{Day(other.FirstDay)}至{Day(other.LastDay)}由{other.Substitute}代理，不得再次转授权；请另选代理人。",
        $"{other.Substitute} stands in for {other.Person.Name} from {Day(other.FirstDay)} to {Day(other.LastDay)}; nobody "
        + "stands in twice removed. Choose another substitute.");

    private static string Posts(
        IReadOnlyList<FlowOpener> posts, CaseState state, AuthorityDirectory directory, bool zh) => string.Join(
        zh ? "或者" : " or ",
        posts.Select(post => Refusals.HolderText(Permissions.Holder(post, state, directory), directory, zh)));

    private static string List(IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } known ? string.Join("、", known) : "—";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Make(RefusalCode code, string zh, string en, params Citation[] citations) =>
        new() { Code = code, Sentence = new BilingualText(zh, en), Citations = citations };
}
