using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Desk;

/// <summary>The audit line of a refused command, whoever refused it.</summary>
internal static class RefusalAudit
{
    private const int LongestSubject = 200;

    public static Task AppendAsync(
        CaseDb db, CaseCommand command, Refusal refusal, Stamp stamp, CancellationToken cancellationToken)
    {
        string subject = command is OpenCase { Case.Value: null or "" } open ? $"{open.Kind}" : $"{command.Case}";
        RefusedDetails details = new(
            command.GetType().Name, stamp.RequestId, refusal.Code, refusal.Sentence.Zh);
        return AuditLog.AppendAsync(
            db,
            stamp.AtMs,
            stamp.Actor.Id,
            AuditActs.CommandRefused,
            subject[..Math.Min(subject.Length, LongestSubject)],
            details,
            cancellationToken);
    }
}
