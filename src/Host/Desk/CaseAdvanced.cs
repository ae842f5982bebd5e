using CreditSupervision.Workflows.Cases;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>A case has new events; published in process after the commit, so that open screens refresh.</summary>
public sealed record CaseAdvanced(CaseId Case, long Sequence) : INotification;
