using System.Globalization;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Incidents;

/// <summary>The sentences of the incident list.</summary>
internal static class IncidentTexts
{
    public static readonly BilingualText Releasing = new(
        "案件的事件可以读取，并与现有状态一致；重试将解除暂停，到期的计时随即继续。",
        "The events can be read and fold to the stored state; a retry lets the case go on, and its due timers fire.");

    public static readonly BilingualText Broken = new(
        "案件的事件与现有状态不一致，暂停不能解除；请先由维护人员排除缺陷（例如执行 rebuild），再重试。",
        "The events do not fold to the stored state, so the case stays held; a maintainer mends it first (for example by the verb rebuild), then retry.");

    public static readonly BilingualText Reacting = new(
        "重试将再次向有关案件发出同一指令；已经办理的不会重复。",
        "A retry sends the same commands to the other cases again; what was done is not done twice.");

    public static readonly BilingualText Firing = new(
        "重试将立即再次执行该项到期工作；已经完成的不会重复。",
        "A retry runs the due work again at once; what was done is not done twice.");

    public static readonly BilingualText Retried = new(
        "已恢复办理，系统将立即重试。", "It is back at work and is tried at once.");

    public static readonly BilingualText Dismissed = new(
        "已按所述理由终止，不再发送；排在其后的同一信息的消息将继续发送。",
        "It is given up for the reason stated; later messages about the same entry go on.");

    public static readonly BilingualText NotDismissable = new(
        "暂停的案件、到期计时和每日工作不能终止，否则法定期限将无人知晓；请排除故障后重试。",
        "A held case, a timer and daily work cannot be given up, or a legal day would pass unseen; remove the cause and retry.");

    public static BilingualText Sending(DeliveryCheck found, int behind)
    {
        string waitZh = behind == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $"其后另有{behind}条同一信息的消息等待，将随后依次发送。");
        string waitEn = behind == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $" Behind it {behind} later messages about the same entry wait and follow in order.");
        (string zh, string en) = found switch
        {
            { Reachable: false } => (
                "接收方目前无法连接；现在重试很可能再次失败。",
                "The receiver cannot be reached; a retry now will most likely fail again."),
            { HasIt: true } => (
                "接收方已收到该消息；重试将以同一编号再发一次，由接收方识别为重复，此处记录回执。",
                "The receiver has the message; a retry sends it once more under the same id, which the receiver knows, and the receipt is kept here."),
            { HasIt: false } => (
                "接收方可以连接，尚未收到该消息；重试将发送该消息。",
                "The receiver can be reached and does not have the message; a retry sends it."),
            _ => (
                "接收方可以连接，但不能说明是否已收到；重试将以同一编号再发一次，重复由接收方识别。",
                "The receiver can be reached and cannot say whether it has the message; a retry sends it under the same id, by which the receiver knows a repeat."),
        };
        return new BilingualText(zh + waitZh, en + waitEn);
    }
}
