using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Queries;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A part of a longer list, and how long the whole is.</summary>
public sealed record PageAnswer<T>(IReadOnlyList<T> Items, int Total);

/// <summary>What a push changed, with the advice on each record and the records that were left out.</summary>
public sealed record PenaltyPushAnswer(
    int Added,
    int Changed,
    int Unchanged,
    IReadOnlyList<JudgedPenaltyAnswer> Penalties,
    IReadOnlyList<RejectedPenaltyAnswer> Rejected);

/// <summary>A record that was taken, and what to do about it.</summary>
public sealed record JudgedPenaltyAnswer
{
    /// <summary>The place in the push, from 1.</summary>
    public required int Row { get; init; }

    public required string Key { get; init; }

    public required string PartyName { get; init; }

    /// <summary><c>list</c>, <c>lookCloser</c> or <c>not</c>.</summary>
    public required string Triage { get; init; }

    public required TextAnswer TriageText { get; init; }

    public required TextAnswer Reason { get; init; }

    public required JsonObject Verdict { get; init; }

    public required PublicationAnswer Publication { get; init; }

    internal static JudgedPenaltyAnswer Of(JudgedPenalty penalty, PenaltyPublication publication) => new()
    {
        Row = penalty.Row.RowNumber,
        Key = penalty.Row.Key.Value,
        PartyName = penalty.Row.Record.PartyName ?? "",
        Triage = JsonNamingPolicy.CamelCase.ConvertName(penalty.Triage.Advice.ToString()),
        TriageText = TextAnswer.Of(penalty.Triage.Title),
        Reason = TextAnswer.Of(penalty.Triage.Reason),
        Verdict = VerdictAnswer.Of(penalty.Verdict),
        Publication = PublicationAnswer.Of(publication),
    };
}

/// <summary>A record that was left out, with everything that is wrong in it.</summary>
public sealed record RejectedPenaltyAnswer(int Row, IReadOnlyList<FaultAnswer> Faults)
{
    internal static RejectedPenaltyAnswer Of(RejectedRow row) => new(
        row.RowNumber,
        [.. row.Faults.Select(fault => new FaultAnswer(
            fault.Code, fault.Column, TextAnswer.Of(fault.Reason), TextAnswer.Of(fault.Remedy)))]);
}

/// <summary>One thing wrong in a record.</summary>
public sealed record FaultAnswer(string Code, string? Field, TextAnswer Reason, TextAnswer Remedy);

/// <summary>A penalty in the triage list.</summary>
public sealed record PenaltyAnswer(
    string Key,
    int Version,
    string PartyName,
    string Uscc,
    DateOnly? DecidedOn,
    string AuthorityName,
    bool Incomplete,
    string? Triage,
    string? OpenedCase,
    PublicationAnswer? Publication)
{
    internal static PenaltyAnswer Of(ImportedPenalty line, PenaltyPublication? publication) => new(
        line.BusinessKey,
        line.Version,
        line.PartyName,
        line.PartyCode,
        line.DecidedOn,
        line.AuthorityName,
        line.Incomplete,
        line.Triage,
        line.OpenedCase?.Value,
        publication is null ? null : PublicationAnswer.Of(publication));
}
