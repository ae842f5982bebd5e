using System.Text.Json;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What the rule book said to the facts of a penalty. Penalties that state the same facts share one, and with it the text
/// that is stored.
/// </summary>
public sealed class PenaltyVerdict(Verdict verdict)
{
    private byte[]? json;

    public Verdict Verdict => verdict;

    public Triage Triage { get; } = Triage.Of(verdict);

    /// <summary>As it is stored; written when it is first kept, for a dry run keeps none.</summary>
    internal byte[] Json => json ??= JsonSerializer.SerializeToUtf8Bytes(verdict, CaseJson.Options);
}

/// <summary>
/// The questions of one run over many records. Most records state few facts (the kind of party, the kind of penalty, the
/// day), so the same question comes again and again; it is judged and explained once, and answered exactly as if it had
/// been asked alone. For one thread; what is remembered is bounded and belongs to one law and one day.
/// </summary>
internal sealed class PenaltyVerdicts
{
    private const int Most = 8_192;

    private readonly Dictionary<FactSet, PenaltyVerdict> said = [];
    private RuleBook? law;
    private DateOnly on;

    public PenaltyVerdict Of(RuleBook book, FactSet facts, DateOnly today)
    {
        if (book != law || today != on || said.Count >= Most)
            said.Clear();
        (law, on) = (book, today);
        if (!said.TryGetValue(facts, out PenaltyVerdict? verdict))
            said[facts] = verdict = new PenaltyVerdict(book.Judge(Triage.Decision, facts, today));
        return verdict;
    }
}
