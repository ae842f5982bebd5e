using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Identity.People;

/// <summary>The answers that keep a change of people and posts from being made.</summary>
internal static class PersonProblems
{
    public static ProblemDocument Unknown(string person) => ProblemDocument.NotFound(
        $"没有在任人员“{person}”；请核对登录名。", $"Nobody called \"{person}\" holds a post today; check the sign-in name.");

    public static ProblemDocument NothingProposed(string id) => ProblemDocument.NotFound(
        $"没有待复核的任职变更“{id}”；请刷新列表。", $"No change \"{id}\" waits for confirmation; refresh the list.");

    public static ProblemDocument Exists(string person) => Conflict(
        "PersonExists",
        $"“{person}”已经在任；请改为变更任职，或者使用另一登录名。",
        $"\"{person}\" holds a post already; move them, or choose another sign-in name.");

    public static ProblemDocument Waiting(string person) => Conflict(
        "PersonChangeWaiting",
        $"“{person}”已有一项待复核的变更；请先复核该项变更。",
        $"A change of \"{person}\" waits for confirmation; decide that one first.");

    public static ProblemDocument SameEyes() => Forbidden(
        "MakerIsChecker",
        "任职变更应由提出人以外的安全管理员复核；请由另一人办理。",
        "A change is confirmed by a security administrator other than the one who proposed it; leave it to another.");

    public static ProblemDocument OwnPost() => Forbidden(
        "OwnPost",
        "本人的任职和登录应由他人办理；请联系另一名管理员。",
        "Nobody changes their own post or sign-in; turn to another administrator.");

    public static ProblemDocument NameMissing() => Unprocessable(
        "PersonUnfit", "新增人员应填写姓名；请补充。", "A new person needs a name; add it.");

    public static ProblemDocument Unfit(string member, string value) => Unprocessable(
        "PersonUnfit",
        $"“{value}”不是机构目录中的{member}；请对照机构目录（authorities）填写。",
        $"\"{value}\" is no {member} of the directory; give one that authorities/*.yaml names for that division.");

    public static ProblemDocument Backdated(DateOnly day, DateOnly today) => Unprocessable(
        "PersonUnfit",
        $"任职起始日{day:yyyy-MM-dd}早于今日{today:yyyy-MM-dd}；任职不得倒签，请填写今日或者以后的日期。",
        $"The post would begin on {day:yyyy-MM-dd}, before today, {today:yyyy-MM-dd}; nothing is dated back, give today or later.");

    private static ProblemDocument Conflict(string code, string zh, string en) =>
        new(StatusCodes.Status409Conflict, code, new BilingualText(zh, en));

    private static ProblemDocument Forbidden(string code, string zh, string en) =>
        new(StatusCodes.Status403Forbidden, code, new BilingualText(zh, en));

    private static ProblemDocument Unprocessable(string code, string zh, string en) =>
        new(StatusCodes.Status422UnprocessableEntity, code, new BilingualText(zh, en));
}
