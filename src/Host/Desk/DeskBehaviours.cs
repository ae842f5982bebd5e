using System.Diagnostics;
using CreditSupervision.Host.Storage;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>Outermost: one activity and one line per command, with what came of it.</summary>
internal sealed class Trace(ILogger<Trace> log) : IPipelineBehavior<SubmitCommand, DeskAnswer>
{
    private static readonly ActivitySource Source = new("CreditSupervision.Desk");

    public async Task<DeskAnswer> Handle(
        SubmitCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<DeskAnswer> next)
    {
        string command = request.Command.GetType().Name;
        using Activity? activity = Source.StartActivity(command);
        activity?.SetTag("case", request.Command.Case.Value).SetTag("actor", request.Actor.Id);
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
            log.LogInformation(
                "{Command} on {Case} by {Actor}: {Outcome}", command, request.Command.Case, request.Actor.Id, outcome);
            return answer;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, trouble.Message);
            log.LogError(trouble, "{Command} on {Case} by {Actor}", command, request.Command.Case, request.Actor.Id);
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
        string content = AnswerMemory.HashOf(request.Command, request.Actor);
        await using (CaseDb db = database.Read())
        {
            if (await AnswerMemory.FindAsync(db, request.RequestId, content, cancellationToken) is { } answer)
                return answer;
        }

        return await next();
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
