namespace CreditSupervision.Host.Api.Description;

/// <summary>The sentences of the description that belong to no single call.</summary>
internal static class ApiDescriptionText
{
    public const string Introduction =
        "日期写作 yyyy-MM-dd，成员名为 camelCase。写操作可带 Request-Id：同一编号同一内容得到同一答复，内容不同则为 409。"
        + "拒绝以 application/problem+json 答复，code 稳定不变。列表用 page（自1起）和 size（1至200）分页，带 ETag。\n\n"
        + "Days are yyyy-MM-dd, members camelCase. A write may carry a Request-Id: the same id with the same content gives "
        + "the same answer, with other content 409. A refusal is application/problem+json with a stable code. Lists are "
        + "paged by page (from 1) and size (1 to 200) and carry an ETag.";

    public const string RequestId = "写操作的编号，1至100个可见ASCII字符 / The id of the write, 1 to 100 visible ASCII characters.";
    public const string IfNoneMatch = "上次答复的 ETag；未变时答复 304 / The ETag of an earlier answer; 304 where nothing changed.";
    public const string NotModified = "自该 ETag 以来未变 / Unchanged since that ETag.";
    public const string RetryAfter = "几秒后再试 / Try again after so many seconds.";
    public const string Problem = "拒绝或者故障 / A refusal or a fault.";
}
