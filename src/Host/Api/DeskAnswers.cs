using System.Diagnostics;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Timers;

namespace CreditSupervision.Host.Api;

/// <summary>From the desk's answer to the HTTP answer. After an accepted write the pumps settle, so that the next read
/// shows what followed from it.</summary>
internal static class DeskAnswers
{
    public static async Task<IResult> ToResultAsync(
        this DeskAnswer answer, ICasePumps pumps, Func<DeskAnswer.Done, IResult> accepted)
    {
        switch (answer)
        {
            case DeskAnswer.Done done:
                // The write is committed; a caller who hangs up does not stop what follows from it half way.
                await pumps.SettleAsync(CancellationToken.None);
                return accepted(done);
            case DeskAnswer.No no:
                return ProblemDocument.Of(no.Refusal);
            case DeskAnswer.Reused reused:
                return ProblemDocument.RequestIdReused(reused.RequestId);
            default:
                throw new UnreachableException(answer.GetType().Name);
        }
    }
}
