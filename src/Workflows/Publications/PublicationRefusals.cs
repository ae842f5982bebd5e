using System.Globalization;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Publications;

/// <summary>The sentences of the refusals about drafts of definitions: expected, found, what to do.</summary>
public static class PublicationRefusals
{
    public static PublicationRefusal Unknown(string id) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftUnknown,
        $"没有规则草案“{Shown(id)}”；请核对编号。",
        $"There is no draft \"{Shown(id)}\"; check its id.");

    public static PublicationRefusal SetUnknown(string hash) => PublicationRefusal.Make(
        PublicationRefusalCode.DefinitionSetUnknown,
        $"没有编号为“{Shown(hash)}”的定义集；请从发布历史中选取。",
        $"There is no set \"{Shown(hash)}\"; take one of the history.");

    public static PublicationRefusal FileUnknown(string path) => PublicationRefusal.Make(
        PublicationRefusalCode.DefinitionFileUnknown,
        $"没有文件“{Shown(path)}”；请核对路径。",
        $"There is no file \"{Shown(path)}\"; check the path.");

    /// <summary>Somebody edited the draft while it was being checked or tested.</summary>
    public static PublicationRefusal Moved() => PublicationRefusal.Make(
        PublicationRefusalCode.DraftRevisionStale,
        "检查或者测试期间草案已被修改，结果未保存；请重新运行。",
        "The draft was edited while it was checked or tested; the result was not kept. Run it again.");

    internal static PublicationRefusal NotPermitted() => PublicationRefusal.Make(
        PublicationRefusalCode.DraftNotPermitted,
        "规则草案仅限机关工作人员办理。",
        "Drafts of definitions are for staff of the authorities only.");

    internal static PublicationRefusal Closed(PublicationState state) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftClosed,
        $"草案{state.Id}目前为“{PublicationLifecycle.Statuses[state.Status].Zh}”，不能进行此操作；"
        + "待生效的请先撤回，已撤回的请另立草案。",
        $"Draft {state.Id} is {PublicationLifecycle.Statuses[state.Status].En} and this cannot be done to it now; withdraw "
        + "what is scheduled first, and begin another draft for what was withdrawn.");

    internal static PublicationRefusal Stale(PublicationState state, int revision) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftRevisionStale,
        $"草案已是第{Number(state.Revision)}稿，您修改的是第{Number(revision)}稿；请先查看最新稿再修改，您的内容未被保存。",
        $"The draft is at revision {Number(state.Revision)}, the edit was made to revision {Number(revision)}; read the newest and "
        + "edit that. Nothing was stored.");

    internal static PublicationRefusal TextInvalid(string zh, string en, int longest) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftTextInvalid,
        $"请填写{zh}（1至{Number(longest)}个字符，不含控制字符）。",
        $"Give the {en}: 1 to {Number(longest)} characters, no control characters.");

    internal static PublicationRefusal PathNotAllowed(string path) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftPathNotAllowed,
        $"路径“{Shown(path)}”不能作为定义文件；应为 sources.yaml 或 {string.Join("、", PublicationRules.Rooms)} 下由小写字母、"
        + "数字和连字符组成的 .yaml 或 .json 文件。",
        $"\"{Shown(path)}\" is no place for a definition; expected sources.yaml or a .yaml or .json file of lower-case letters, "
        + $"digits and hyphens below {string.Join(", ", PublicationRules.Rooms)}.");

    internal static PublicationRefusal TooLarge() => PublicationRefusal.Make(
        PublicationRefusalCode.DraftTooLarge,
        $"每个文件不得超过{Number(DraftLimits.LargestText)}字节，每份草案不得超过{Number(DraftLimits.MostFiles)}个文件；请拆分。",
        $"A file has at most {Number(DraftLimits.LargestText)} bytes and a draft at most {Number(DraftLimits.MostFiles)} files; split it.");

    internal static PublicationRefusal VersionFixed(string path) => PublicationRefusal.Make(
        PublicationRefusalCode.PublishedVersionFixed,
        $"流程版本“{Shown(path)}”已经发布，在办案件以它为准，不得修改或者删除；请另建新版本文件。",
        $"The workflow version \"{Shown(path)}\" was published and running cases rest on it: it is neither edited nor removed. "
        + "Write the change as a new version in a new file.");

    internal static PublicationRefusal Empty() => PublicationRefusal.Make(
        PublicationRefusalCode.DraftEmpty,
        "草案没有任何改动；请先写入改动的文件。",
        "The draft changes nothing; write the files that change first.");

    internal static PublicationRefusal NotChecked(PublicationState state) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftNotChecked,
        $"草案第{Number(state.Revision)}稿尚未通过检查；请先检查。",
        $"Revision {Number(state.Revision)} of the draft has not passed the checks; run them first.");

    internal static PublicationRefusal CheckFailed(DraftChecked check) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftCheckFailed,
        $"检查发现{Number(check.Errors)}处错误；请按所列文件和行号改正后再检查。",
        $"The check found {Number(check.Errors)} error(s); correct them at the files and lines told and check again.") with
    {
        Problems = check.Problems,
    };

    internal static PublicationRefusal ExamplesNotPassed(ExamplesRun? run) => PublicationRefusal.Make(
        PublicationRefusalCode.ExamplesNotPassed,
        run is null
            ? "示例测试尚未运行；请先运行示例测试。"
            : $"示例测试{Number(run.Passed)}个通过、{Number(run.Failed)}个未通过；请改正规则或者示例后重新检查。",
        run is null
            ? "The examples have not been run; run them first."
            : $"{Number(run.Passed)} examples passed and {Number(run.Failed)} failed; correct the rules or the examples and check again.");

    public static PublicationRefusal PreviewMissing() => PublicationRefusal.Make(
        PublicationRefusalCode.PreviewMissing,
        "尚未附影响预演；请先运行影响预演。",
        "No impact preview is attached; run it first.");

    internal static PublicationRefusal PreviewStale() => PublicationRefusal.Make(
        PublicationRefusalCode.PreviewStale,
        "影响预演与草案当前内容不一致；请重新预演并查看最新结果。",
        "The preview is not of the draft as it stands; run it again and read the new one.");

    internal static PublicationRefusal SignerIsAuthor(Actor actor) => PublicationRefusal.Make(
        PublicationRefusalCode.SignerIsAuthor,
        $"{actor.Name}参与了本草案的起草，不得签署或者确定生效日期；请由未参与起草和测试的人员办理。",
        $"{actor.Name} wrote in this draft and may neither sign it nor set its day; somebody who neither wrote nor tested it has to.");

    internal static PublicationRefusal SignerIsTester(Actor actor) => PublicationRefusal.Make(
        PublicationRefusalCode.SignerIsTester,
        $"{actor.Name}测试或者预演了本草案，不得签署或者确定生效日期；请由未参与起草和测试的人员办理。",
        $"{actor.Name} tested or previewed this draft and may neither sign it nor set its day; somebody who neither wrote nor tested "
        + "it has to.");

    internal static PublicationRefusal NotSigned() => PublicationRefusal.Make(
        PublicationRefusalCode.DraftNotSigned,
        "草案尚未签署；请先签署再确定生效日期。",
        "The draft is not signed; have it signed before its day is set.");

    internal static PublicationRefusal BaseMoved(PublicationState state, string newest) => PublicationRefusal.Make(
        PublicationRefusalCode.DraftBaseMoved,
        $"草案以定义集{Short(state.Base)}为基础，最新的定义集已是{Short(newest)}；请先更新基础，再检查、测试和预演。",
        $"The draft is made to the set {Short(state.Base)}, the newest is {Short(newest)}; move it to the newest base, then check, "
        + "test and preview again.");

    internal static PublicationRefusal DayNotFuture(DateOnly day, DateOnly today) => PublicationRefusal.Make(
        PublicationRefusalCode.EffectiveDayNotFuture,
        $"生效日期应晚于今天（{Day(today)}），填写的是{Day(day)}；最早可填{Day(today.AddDays(1))}。",
        $"The day of effect must lie after today ({Day(today)}), found {Day(day)}; the earliest is {Day(today.AddDays(1))}.");

    internal static PublicationRefusal DayTaken(DateOnly day, DateOnly newest) => PublicationRefusal.Make(
        PublicationRefusalCode.EffectiveDayTaken,
        $"本草案以{Day(newest)}生效的定义集为基础，生效日期应晚于该日，填写的是{Day(day)}。",
        $"The draft builds on the set in force from {Day(newest)}, so its day must lie after that; found {Day(day)}.");

    internal static PublicationRefusal InForce(DateOnly day) => PublicationRefusal.Make(
        PublicationRefusalCode.PublicationInForce,
        $"该发布已于{Day(day)}生效，不能撤回；请以恢复早先定义集的新草案取代它。",
        $"The publication is in force since {Day(day)} and cannot be withdrawn; supersede it by a draft that restores an earlier set.");

    internal static PublicationRefusal LaterBuilt() => PublicationRefusal.Make(
        PublicationRefusalCode.LaterPublicationBuilt,
        "已有后续发布以它为基础；请先撤回后续发布。",
        "A later publication builds on it; withdraw that one first.");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string hash) => hash.Length > 19 ? hash[..19] + "…" : hash;

    // What a caller typed is shown back, never a screenful of it.
    private static string Shown(string text) =>
        new([.. text.Take(80).Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
