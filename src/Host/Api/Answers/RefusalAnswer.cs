using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>Why something is not possible now; a button shows it beside itself.</summary>
public sealed record RefusalAnswer(string Code, TextAnswer Sentence, IReadOnlyList<string> Citations)
{
    internal static RefusalAnswer? Of(Refusal? refusal) => refusal is null
        ? null
        : new RefusalAnswer(
            refusal.Code.ToString(),
            TextAnswer.Of(refusal.Sentence),
            [.. refusal.Citations.Select(citation => citation.ToString())]);
}
