using System.Text.Json.Nodes;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A case as the caller sees it now.</summary>
public sealed record CaseAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required TextAnswer Title { get; init; }

    public required string Status { get; init; }

    public required TextAnswer StatusText { get; init; }

    public required bool Closed { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The day in China for which deadlines and permissions are told.</summary>
    public required DateOnly Today { get; init; }

    public required long Sequence { get; init; }

    public required string Authority { get; init; }

    public TextAnswer? AuthorityName { get; init; }

    public required PartyAnswer Subject { get; init; }

    public required DefinitionAnswer Definition { get; init; }

    public required IReadOnlyList<StationAnswer> Stations { get; init; }

    public required IReadOnlyList<TaskAnswer> Tasks { get; init; }

    public required CourseAnswer Course { get; init; }

    public required IReadOnlyList<DoneTaskAnswer> Done { get; init; }

    /// <summary>The tasks the caller finished, each with why it can no longer be taken back.</summary>
    public required IReadOnlyList<WithdrawalAnswer> Withdrawals { get; init; }

    public required IReadOnlyList<CopyAnswer> Copies { get; init; }

    public required IReadOnlyList<TimerAnswer> Timers { get; init; }

    public required IReadOnlyList<CaseFactAnswer> Facts { get; init; }

    public required IReadOnlyList<JsonObject> Verdicts { get; init; }

    public required IReadOnlyList<LetterAnswer> Letters { get; init; }

    public EntryAnswer? Entry { get; init; }

    /// <summary>Why the case takes no commands; null where it does.</summary>
    public string? HeldBecause { get; init; }

    internal static CaseAnswer Of(CaseView view, DefinitionCatalogue catalogue, DateOnly today)
    {
        CaseState state = view.State;
        FlowDefinition definition = catalogue.Pinned(state.Definition);
        return new CaseAnswer
        {
            Id = state.Id.Value,
            Kind = state.Kind.Value,
            Title = TextAnswer.Of(view.KindTitle),
            Status = state.Status,
            StatusText = TextAnswer.Of(view.StatusText),
            Closed = state.IsClosed,
            OpenedOn = view.OpenedOn,
            ClosedOn = state.ClosedOn,
            Today = today,
            Sequence = state.Sequence,
            Authority = state.Authority,
            AuthorityName = catalogue.Directory.TryFind(state.Authority, out Authority? authority)
                ? TextAnswer.Of(authority.Name)
                : null,
            Subject = PartyAnswer.Of(state.Party),
            Definition = new DefinitionAnswer(
                state.Definition.DefinitionId, state.Definition.Version, state.Definition.Hash),
            Stations = [.. view.Stations.Select(StationAnswer.Of)],
            Tasks = [.. view.Permitted.Select(task => TaskAnswer.Of(task, definition, catalogue.Directory, today))],
            Course = CourseAnswer.Of(view, catalogue.Directory),
            Done = [.. view.History.Select(line => line.Event).OfType<TaskCompleted>().Select(DoneTaskAnswer.Of)],
            Withdrawals = [.. view.Withdrawals.Select(WithdrawalAnswer.Of)],
            Copies = [.. (state.Copies ?? []).Select(CopyAnswer.Of)],
            Timers = [.. state.Timers.Where(timer => timer.Escalation is null).Select(timer => new TimerAnswer(
                timer.Id, timer.WakesOn, TextAnswer.Of(timer.Title), TextAnswer.Of(timer.Counting)))],
            Facts = [.. state.Facts.Select(fact => CaseFactAnswer.Of(fact.Key, fact.Value, definition))],
            Verdicts = [.. view.Verdicts.Select(WithAsker)],
            Letters = [.. view.Letters.Select(letter => new LetterAnswer(
                letter.Sequence,
                letter.Template,
                TextAnswer.Of(letter.Title),
                letter.Number,
                letter.Recipient,
                letter.IssuedOn))],
            Entry = view.Entry is null ? null : EntryAnswer.Of(view.Entry),
            HeldBecause = view.HeldBecause,
        };
    }

    private static JsonObject WithAsker(VerdictView asked)
    {
        JsonObject verdict = VerdictAnswer.Of(asked.Verdict);
        verdict["askedBy"] = asked.AskedBy;
        verdict["sequence"] = asked.Sequence;
        return verdict;
    }
}

/// <summary>The party of a case.</summary>
public sealed record PartyAnswer(string Name, string Uscc, string Kind)
{
    internal static PartyAnswer Of(Party party) => new(party.Name, party.UnifiedCode, party.Kind);
}

/// <summary>The workflow definition a case runs under.</summary>
public sealed record DefinitionAnswer(string Id, int Version, string Hash);

/// <summary>A status on the way of a case without trouble.</summary>
public sealed record StationAnswer(string Status, TextAnswer Text, bool Reached, bool Current)
{
    internal static StationAnswer Of(StationView station) =>
        new(station.Status, TextAnswer.Of(station.Text), station.Reached, station.Current);
}

/// <summary>A finished task.</summary>
public sealed record DoneTaskAnswer(
    string Id,
    string Step,
    string Outcome,
    TextAnswer OutcomeText,
    string Opinion,
    IReadOnlyList<string> Evidence,
    string By,
    string ByName,
    string? OnBehalfOf,
    DateOnly On)
{
    internal static DoneTaskAnswer Of(TaskCompleted done) => new(
        done.Task.Value,
        done.Step,
        done.Outcome,
        TextAnswer.Of(done.OutcomeText),
        done.Opinion,
        done.Evidence,
        done.By,
        done.ByName,
        done.OnBehalfOf,
        done.On);
}

/// <summary>A day on which the case goes on by itself.</summary>
public sealed record TimerAnswer(string Id, DateOnly WakesOn, TextAnswer Title, TextAnswer Counting);

/// <summary>A fact of the case with where it comes from.</summary>
public sealed record CaseFactAnswer(
    string Name, TextAnswer? Label, string Type, JsonNode Value, string StatedBy, DateOnly StatedOn, string Source)
{
    internal static CaseFactAnswer Of(string name, FactEntry entry, FlowDefinition definition) => new(
        name,
        definition.Variables.TryGetValue(name, out FlowVariable? variable) ? TextAnswer.Of(variable.Label) : null,
        FactJson.NameOf(entry.Value.Type),
        FactJson.Of(entry.Value),
        entry.StatedBy,
        entry.StatedOn,
        entry.Source);
}

/// <summary>A document that was issued; its text stands at <c>/api/cases/{id}/letters/{sequence}</c>.</summary>
public sealed record LetterAnswer(long Sequence, string Template, TextAnswer Title, string? Number, string To, DateOnly On);
