using CreditSupervision.Host.Desk;

namespace CreditSupervision.Host.Timers;

/// <summary>The forgetting of old answers as daily work.</summary>
internal sealed class CleaningWork(AnswerCleaning cleaning) : IDailyWork
{
    public string Name => "answers";

    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await cleaning.RunAsync(cancellationToken);
        return 0;
    }
}
