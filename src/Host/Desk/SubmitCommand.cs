using CreditSupervision.Host.Telemetry;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>A command on its way through the desk.</summary>
internal sealed record SubmitCommand(CaseCommand Command, Actor Actor, string? RequestId) : IRequest<DeskAnswer>
{
    /// <summary>What the command says and who says it, as a hash: a request id means one content.</summary>
    public string Content => field ??= AnswerMemory.HashOf(Command, Actor);

    /// <summary>The trace of whoever sends it, noted at the door: behind it other threads may do the work.</summary>
    public string? Trace { get; init; } = CreditActivities.Context();
}
