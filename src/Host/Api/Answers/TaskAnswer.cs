using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>An open task as the caller sees it: what it asks, until when, and why the caller may not act.</summary>
public sealed record TaskAnswer
{
    public required string Id { get; init; }

    public required string Step { get; init; }

    public required TextAnswer Title { get; init; }

    public TextAnswer? Instruction { get; init; }

    public required HolderAnswer Holder { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day the law sets, null where it sets none.</summary>
    public DeadlineAnswer? LegalDeadline { get; init; }

    /// <summary>The last day the office promised, null where it promised none.</summary>
    public DeadlineAnswer? OfficeDeadline { get; init; }

    public required IReadOnlyList<string> Citations { get; init; }

    public required bool Permitted { get; init; }

    /// <summary>Why the caller may not act on the task at all; null where they may.</summary>
    public RefusalAnswer? Refusal { get; init; }

    public required IReadOnlyList<OutcomeAnswer> Outcomes { get; init; }

    /// <summary>Everything else, each with the reason where the caller may not.</summary>
    public required IReadOnlyList<VerbAnswer> Verbs { get; init; }

    /// <summary>The ways back that the definition opens.</summary>
    public required IReadOnlyList<string> ReturnTo { get; init; }

    /// <summary>What people arranged about it; null where nobody touched it.</summary>
    public HandlingAnswer? Handling { get; init; }

    internal static TaskAnswer Of(
        PermittedTask permitted, FlowDefinition definition, AuthorityDirectory directory, DateOnly today)
    {
        TaskState task = permitted.Task;
        return new TaskAnswer
        {
            Id = task.Id.Value,
            Step = task.Step,
            Title = TextAnswer.Of(task.Title),
            Instruction = permitted.Activity.Instruction is { } instruction ? TextAnswer.Of(instruction) : null,
            Holder = HolderAnswer.Of(task.Holder, directory),
            OpenedOn = task.OpenedOn,
            LegalDeadline = DeadlineAnswer.Of(task.Legal, today),
            OfficeDeadline = DeadlineAnswer.Of(task.Office, today),
            Citations = [.. permitted.Activity.Citations.Select(citation => citation.ToString())],
            Permitted = permitted.Refusal is null,
            Refusal = RefusalAnswer.Of(permitted.Refusal),
            Outcomes = [.. permitted.Outcomes.Select(outcome => OutcomeAnswer.Of(outcome, definition))],
            Verbs = [.. permitted.Verbs.Select(VerbAnswer.Of)],
            ReturnTo = [.. permitted.Activity.ReturnTo.Select(route => route.To)],
            Handling = HandlingAnswer.Of(task.Handling),
        };
    }
}

/// <summary>Whose desk a task lies on.</summary>
public sealed record HolderAnswer(string Authority, TextAnswer? AuthorityName, string Division, TextAnswer? DivisionName, string? Position, string? Line)
{
    internal static HolderAnswer Of(TaskHolder holder, AuthorityDirectory directory) => new(
        holder.Authority,
        directory.TryFind(holder.Authority, out Authority? authority) ? TextAnswer.Of(authority.Name) : null,
        holder.Division,
        directory.Divisions.TryGetValue(holder.Division, out BilingualText? name) ? TextAnswer.Of(name) : null,
        holder.Position,
        holder.Line);
}

/// <summary>A due day with the way it was counted.</summary>
public sealed record DeadlineAnswer
{
    public required DateOnly Day { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>True where a year without a published calendar was needed: the day may still move.</summary>
    public required bool Provisional { get; init; }

    public required TextAnswer Counting { get; init; }

    public string? Parameter { get; init; }

    public required IReadOnlyList<string> Citations { get; init; }

    public required bool Verify { get; init; }

    /// <summary>What moved the day, in the order it was entered; empty while it stands as first counted.</summary>
    public required IReadOnlyList<DeadlineMoveAnswer> Moves { get; init; }

    internal static DeadlineAnswer? Of(TaskDeadline? deadline, DateOnly today) => deadline is null ? null : new DeadlineAnswer
    {
        Day = deadline.Day,
        Overdue = today > deadline.Day,
        Provisional = deadline.Provisional,
        Counting = TextAnswer.Of(deadline.Counting),
        Parameter = deadline.Parameter,
        Citations = [.. deadline.Cites.Select(citation => citation.ToString())],
        Verify = deadline.Verify,
        Moves = [.. (deadline.Ledger?.Moves ?? []).Select(DeadlineMoveAnswer.Of)],
    };
}

/// <summary>A button: what it asks for, and the reason where it is grey.</summary>
public sealed record OutcomeAnswer
{
    public required string Name { get; init; }

    public required TextAnswer Title { get; init; }

    public required OutcomeKind Kind { get; init; }

    public required bool OpinionRequired { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public required IReadOnlyList<AskedFactAnswer> Facts { get; init; }

    public required bool Permitted { get; init; }

    public RefusalAnswer? Refusal { get; init; }

    internal static OutcomeAnswer Of(PermittedOutcome permitted, FlowDefinition definition) => new()
    {
        Name = permitted.Outcome.Name,
        Title = TextAnswer.Of(permitted.Outcome.Title),
        Kind = permitted.Outcome.Kind,
        OpinionRequired = permitted.Outcome.OpinionRequired,
        Evidence = permitted.Outcome.Evidence,
        Facts = [.. permitted.Outcome.Facts.Select(demand => AskedFactAnswer.Of(demand, definition.Variables[demand.Name]))],
        Permitted = permitted.Refusal is null,
        Refusal = RefusalAnswer.Of(permitted.Refusal),
    };
}

/// <summary>A fact a form asks for.</summary>
public sealed record AskedFactAnswer(string Name, string Type, TextAnswer Label, bool Required, IReadOnlyList<string> Codes)
{
    internal static AskedFactAnswer Of(FactDemand demand, FlowVariable variable) =>
        new(demand.Name, FactJson.NameOf(variable.Type), TextAnswer.Of(variable.Label), demand.Required, variable.Codes);
}
