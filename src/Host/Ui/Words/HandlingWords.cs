using CreditSupervision.Host.Resources;
using CreditSupervision.Workflows.Cases;
using Microsoft.Extensions.Localization;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>The detail beneath a line of the log about the handling of a task.</summary>
public sealed class HandlingWords(IStringLocalizer<Texts> texts)
{
    public string Of(TaskEvent happened) => happened switch
    {
        TaskReturned back => back.Opinion,
        TaskWithdrawn withdrawn => withdrawn.Reason,
        TaskTransferred moved => $"{moved.Person?.Name ?? moved.Holder.Division}：{moved.Reason}",
        TaskDelegated given => $"{given.To.Name}：{given.Reason}",
        DelegationReported report => $"{Say.Of(report.OutcomeText)}：{report.Opinion}",
        SignerAdded added => $"{added.Signer.Name}（{texts[$"Verb.Place.{added.Place}"]}）：{added.Reason}",
        SignerRemoved removed => $"{removed.Signer.Name}：{removed.Reason}",
        TaskSigned signed => $"{texts[signed.Agrees ? "Verb.Agree" : "Verb.Disagree"]}：{signed.Opinion}",
        TaskDecided decided => $"{Say.Of(decided.OutcomeText)}：{decided.Opinion}",
        TaskUrged urged => urged.Reason,
        CopySent sent => sent.Copy.Person?.Name ?? sent.Copy.Post?.Division ?? "",
        TaskClaimed or TaskReleased or CopyRead => "",
        _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
    };
}
