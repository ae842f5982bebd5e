using CreditSupervision.Host.Telemetry;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>A command on its way through the desk.</summary>
internal sealed record SubmitCommand(CaseCommand Command, Actor Actor, string? RequestId) : IRequest<DeskAnswer>
{
    /// <summary>The trace of whoever sends it, noted at the door: behind it other threads may do the work.</summary>
    public string? Trace { get; init; } = CreditActivities.Context();
}
