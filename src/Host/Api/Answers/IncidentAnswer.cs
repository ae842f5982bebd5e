using System.Text.Json;
using CreditSupervision.Host.Incidents;
using CreditSupervision.Host.Queries;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>Why a message is given up.</summary>
public sealed record DismissInput
{
    public string? Reason { get; init; }
}

/// <summary>Which incidents go back to work.</summary>
public sealed record RetryManyInput
{
    public IReadOnlyList<string>? Ids { get; init; }
}

/// <summary>An incident with its cause, its last attempts and what waits behind it.</summary>
public sealed record IncidentAnswer(
    string Id,
    string Kind,
    string? Case,
    string? Receiver,
    string? Content,
    string? Entry,
    string Fault,
    string Message,
    DateTimeOffset Since,
    IReadOnlyList<AttemptAnswer> Attempts,
    IReadOnlyList<string> Behind)
{
    internal static IncidentAnswer Of(Incident incident) => new(
        incident.Id,
        Word(incident.Kind),
        incident.Case,
        incident.Receiver,
        incident.Content,
        incident.Entry,
        Word(incident.Fault),
        incident.Message,
        incident.Since,
        [.. incident.Attempts.Select(trouble => new AttemptAnswer(trouble.At, Word(trouble.Fault), trouble.Message))],
        incident.Behind);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>A failed attempt.</summary>
public sealed record AttemptAnswer(DateTimeOffset At, string Fault, string Message);

/// <summary>What a look found; null answers cannot be said.</summary>
public sealed record IncidentCheckAnswer(
    string Id, bool? Reachable, bool? AlreadyReceived, string Remark, TextAnswer RetryWould)
{
    internal static IncidentCheckAnswer Of(string id, IncidentCheck check) =>
        new(id, check.Reachable, check.AlreadyReceived, check.Remark, TextAnswer.Of(check.RetryWould));
}

/// <summary>What came of one incident: <c>done</c>, <c>gone</c> or <c>refused</c> with the code.</summary>
public sealed record IncidentItemAnswer(string Id, string Outcome, string? Code, TextAnswer? Sentence)
{
    internal const string Done = "done";

    internal static IncidentItemAnswer Of(string id, IncidentOutcome outcome) => outcome switch
    {
        IncidentOutcome.Done done => new IncidentItemAnswer(id, Done, null, TextAnswer.Of(done.Sentence)),
        IncidentOutcome.No no => new IncidentItemAnswer(id, "refused", no.Code, TextAnswer.Of(no.Sentence)),
        _ => new IncidentItemAnswer(id, "gone", null, null),
    };
}

/// <summary>Item by item what came of a bulk retry, and how many went back to work.</summary>
public sealed record RetryManyAnswer(IReadOnlyList<IncidentItemAnswer> Items, int Retried);
