using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows;

/// <summary>Everything a decision may depend on besides the case itself, gathered before it by the host.</summary>
public sealed record Briefing
{
    /// <summary>The calendar day in China (UTC+8).</summary>
    public required DateOnly Today { get; init; }

    public required Actor Actor { get; init; }

    public required RuleBook RuleBook { get; init; }

    /// <summary>The definition the case is pinned to; for an opening, the newest published one of the kind.</summary>
    public required FlowDefinition Definition { get; init; }

    /// <summary>The version a <see cref="MigrateCase"/> moves to; null where there is none, and for other commands.</summary>
    public FlowDefinition? Target { get; init; }

    public required AuthorityDirectory Directory { get; init; }

    /// <summary>The listing the command concerns as the register shows it today; null where there is none.</summary>
    public RegisterEntry? Entry { get; init; }

    /// <summary>An open case of the same kind about the same object, null where there is none.</summary>
    public CaseId? OpenTwin { get; init; }

    /// <summary>The persons a command names, by sign-in name; absent where nobody of that name is known.</summary>
    public IReadOnlyDictionary<string, Actor> People { get; init; } = new Dictionary<string, Actor>();

    /// <summary>The case's events from the first; gathered only for who asks whether a task may be taken back.</summary>
    public IReadOnlyList<CaseEvent> History { get; init; } = [];

    /// <summary>The forms of letters by name.</summary>
    public required IReadOnlyDictionary<string, LetterForm> Letters { get; init; }

    /// <summary>The next free number of each series of the case's authority in the current year; absent means 1.</summary>
    public IReadOnlyDictionary<string, int> NextSerials { get; init; } = new Dictionary<string, int>();
}

/// <summary>A form of a document: its title and, where it is numbered, the word in the number (列严).</summary>
public sealed record LetterForm(string Template, BilingualText Title, string? NumberWord);
