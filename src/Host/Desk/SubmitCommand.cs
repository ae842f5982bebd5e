using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>A command on its way through the desk.</summary>
internal sealed record SubmitCommand(CaseCommand Command, Actor Actor, string? RequestId) : IRequest<DeskAnswer>;
