namespace CreditSupervision.Host.Cli;

/// <summary>The exit statuses of the outside contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The answer is "no", or a check failed.</summary>
    public const int No = 1;

    /// <summary>Bad usage or bad input; the reason stands on standard error.</summary>
    public const int BadInput = 2;
}
