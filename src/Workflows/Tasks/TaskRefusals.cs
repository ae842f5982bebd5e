using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>The sentences of the refusals about handling a task; the others stand in <see cref="Refusals"/>.</summary>
internal static class TaskRefusals
{
    public static Refusal HeldByAnother(TaskState task, TaskPerson holder, DateOnly? on) => Make(
        RefusalCode.HeldByAnother,
        $"“{task.Title.Zh}”{(on is { } day ? $"已于{Day(day)}" : "已指定")}由{holder.Name}承办；"
        + "请由其办理，或者由其退还、由处室负责人转办。",
        $"\"{task.Title.En}\" is with {holder.Name}{(on is { } since ? $" since {Day(since)}" : "")}; it must be released by "
        + "that person or transferred by the head of the division.");

    public static Refusal WithDelegate(TaskState task, TaskDelegation delegation) => Make(
        RefusalCode.HeldByAnother,
        $"“{task.Title.Zh}”已于{Day(delegation.On)}委托{delegation.To.Name}办理，尚未回到本人；请等待或者先收回委托。",
        $"\"{task.Title.En}\" was delegated to {delegation.To.Name} on {Day(delegation.On)} and has not come back; wait, or "
        + "release the delegation first.");

    public static Refusal OwnerConfirms(TaskState task, TaskDelegation delegation) => Make(
        RefusalCode.HeldByAnother,
        $"“{task.Title.Zh}”的委托办理结果已提交，须由{delegation.Owner.Name}本人确认。",
        $"The delegated act on \"{task.Title.En}\" was handed in; {delegation.Owner.Name} must confirm it in person.");

    public static Refusal NotYours(TaskState task, string zh, string en) => Make(
        RefusalCode.NotPermitted, $"“{task.Title.Zh}”：{zh}", $"\"{task.Title.En}\": {en}");

    public static Refusal NotTheMaker(TaskRecord done) => Make(
        RefusalCode.NotPermitted,
        $"“{done.Title.Zh}”由{done.ByName}于{Day(done.On)}办结，只能由其本人撤回。",
        $"\"{done.Title.En}\" was finished by {done.ByName} on {Day(done.On)}; only that person may take it back.");

    public static Refusal SignerMayNotDecide(TaskState task, IReadOnlyList<Citation> cites) => Make(
        RefusalCode.MakerIsChecker,
        $"您已在“{task.Title.Zh}”上会签，不能再由您作出办理决定；请由其他人员办理。",
        $"You have signed \"{task.Title.En}\" as a co-signer and may not decide it as well; somebody else must act.",
        [.. cites]);

    public static Refusal ReceiverIsMaker(
        TaskState task, TaskPerson receiver, TaskRecord earlier, IReadOnlyList<Citation> cites) => Make(
        RefusalCode.MakerIsChecker,
        $"{receiver.Name}已于{Day(earlier.On)}办理过“{earlier.Title.Zh}”，不能再承办或者会签“{task.Title.Zh}”；请另选人员。",
        $"{receiver.Name} did \"{earlier.Title.En}\" on {Day(earlier.On)} and may neither receive nor sign "
        + $"\"{task.Title.En}\"; choose somebody else.",
        [.. cites]);

    public static Refusal TooLate(TaskRecord done, string zh, string en) => Make(
        RefusalCode.WithdrawalTooLate,
        $"“{done.Title.Zh}”已不能撤回：{zh}；如须更正，请由下一环节退回。",
        $"\"{done.Title.En}\" can no longer be taken back: {en}; if it must be corrected, the next step returns it.");

    public static Refusal ReturnNotAllowed(TaskState task, string zh, string en) => Make(
        RefusalCode.ReturnNotAllowed,
        $"“{task.Title.Zh}”不能这样退回：{zh}。",
        $"\"{task.Title.En}\" cannot be returned like that: {en}.");

    public static Refusal ReceiverUnknown(string person) => Make(
        RefusalCode.ReceiverUnknown,
        $"没有登录名为“{person}”的人员；请从人员名录中选择。",
        $"Nobody is called \"{person}\"; choose from the directory of people.");

    public static Refusal ReceiverNotAllowed(TaskState task, string zh, string en) => Make(
        RefusalCode.ReceiverNotAllowed,
        $"“{task.Title.Zh}”不能交给该人员或者岗位：{zh}。",
        $"\"{task.Title.En}\" cannot be given to that person or post: {en}.");

    public static Refusal SignerUnknown(TaskState task, string person) => Make(
        RefusalCode.SignerUnknown,
        person.Length == 0
            ? $"“{task.Title.Zh}”没有待签署的加签；已签署的意见和流程规定的会签不能减签。"
            : $"“{task.Title.Zh}”没有待“{person}”签署的加签；已签署的意见和流程规定的会签不能减签。",
        $"No signature of {(person.Length == 0 ? "anybody" : person)} is waiting at \"{task.Title.En}\"; given signatures and "
        + "those of the workflow stay.");

    public static Refusal NothingHeld(TaskState task) => Make(
        RefusalCode.NothingHeld,
        $"“{task.Title.Zh}”没有可退还的签收或者委托。",
        $"\"{task.Title.En}\" has neither a claim nor a delegation to release.");

    public static Refusal NothingToRead(TaskId task) => Make(
        RefusalCode.NothingToRead,
        $"任务“{task}”没有抄送给您的待阅件。",
        $"No copy of task \"{task}\" waits for you to read.");

    public static Refusal UrgedAlready(TaskState task, TaskUrge last, DateOnly next) => Make(
        RefusalCode.UrgedAlready,
        $"您已于{Day(last.On)}催办过“{task.Title.Zh}”，每个工作日限一次，{Day(next)}起可再次催办。",
        $"You urged \"{task.Title.En}\" on {Day(last.On)}; once a working day is the limit, again from {Day(next)}.");

    public static Refusal ReasonRequired(TaskState task, string zh, string en) => Make(
        RefusalCode.ReasonRequired,
        $"{zh}“{task.Title.Zh}”须写明理由。",
        $"To {en} \"{task.Title.En}\" a written reason is needed.");

    public static Refusal SignaturesMissing(TaskState task, IEnumerable<string> signers) => Make(
        RefusalCode.SignaturesMissing,
        $"“{task.Title.Zh}”尚缺前加签意见：{string.Join("、", signers)}；请待其签署后再办。",
        $"\"{task.Title.En}\" waits for the signatures of {string.Join(", ", signers)} before it may be decided.");

    public static Refusal SignerDisagrees(TaskState task, IEnumerable<TaskSigner> signers)
    {
        string names = string.Join("、", signers.Select(signer => signer.Person.Name));
        return Make(
            RefusalCode.SignerDisagrees,
            $"会签人{names}不同意“{task.Title.Zh}”，流程规定不得通过；请退回、作出不同意的决定，或者经协商后重新会签。",
            $"{names} signed against \"{task.Title.En}\", which by the workflow bars a favourable outcome; return it, decide "
            + "against it, or have the signature given anew.");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Make(RefusalCode code, string zh, string en, params Citation[] citations) =>
        new() { Code = code, Sentence = new BilingualText(zh, en), Citations = citations };
}
