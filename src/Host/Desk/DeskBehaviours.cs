using System.Diagnostics;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Workflows.Actors;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>Outermost: one activity and one line per command, with what came of it.</summary>
internal sealed class Trace(CreditMeters meters, ILogger<Trace> log) : IPipelineBehavior<SubmitCommand, DeskAnswer>
{
    public async Task<DeskAnswer> Handle(
        SubmitCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<DeskAnswer> next)
    {
        string command = request.Command.GetType().Name;
        using Activity? activity = CreditActivities.Desk.StartActivity(command);
        // A party may sign in under a number of its own, which has no place in logs and traces.
        string actor = request.Actor.Kind == ActorKind.Party ? "party" : request.Actor.Id;
        activity?.SetTag("case", request.Command.Case.Value).SetTag("actor", actor);
        try
        {
            DeskAnswer answer = await next();
            string outcome = answer switch
            {
                DeskAnswer.Done => "Done",
                DeskAnswer.No no => no.Refusal.Code.ToString(),
                DeskAnswer.Reused => "Reused",
                _ => throw new UnreachableException(),
            };
            activity?.SetTag("outcome", outcome);
            if (answer is DeskAnswer.Done)
                meters.Accepted(command);
            else if (answer is DeskAnswer.No refused)
                meters.Refused(command, refused.Refusal.Code);
            log.LogInformation(
                "{Command} on {Case} by {Actor}: {Outcome}", command, request.Command.Case, actor, outcome);
            return answer;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, trouble.GetType().Name);
            meters.Faulted(command);
            log.LogError(trouble, "{Command} on {Case} by {Actor}", command, request.Command.Case, actor);
            throw;
        }
    }
}

/// <summary>
/// A repeated request is answered from memory without taking the write lock. The handler asks once more inside its
/// transaction, where the memory is also written.
/// </summary>
internal sealed class Remember(CaseDatabase database) : IPipelineBehavior<SubmitCommand, DeskAnswer>
{
    public async Task<DeskAnswer> Handle(
        SubmitCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<DeskAnswer> next)
    {
        if (request.RequestId is null)
            return await next();
        return await database.LookAsync(db =>
                AnswerMemory.FindAsync(db, request.RequestId, request.Content, cancellationToken))
            ?? await next();
    }
}

/// <summary>
/// Somebody else was faster: decide again on what they left. Bounded; then the fault goes to the edge. The pause is
/// machine time, not the calendar's, so it does not ask the time provider.
/// </summary>
internal sealed class RetryOnClash : IPipelineBehavior<SubmitCommand, DeskAnswer>
{
    private const int Attempts = 5;
    private const int FirstPauseMs = 10;

    public async Task<DeskAnswer> Handle(
        SubmitCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<DeskAnswer> next)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await next();
            }
            catch (Exception fault) when (attempt < Attempts && Clash.Is(fault))
            {
                int longest = FirstPauseMs << attempt;
                await Task.Delay(Random.Shared.Next(longest / 2, longest), cancellationToken);
            }
        }
    }
}
