using CreditSupervision.Host.Cli;

return await CommandLine.RunAsync(args);

/// <summary>The entry point; named so that tests can start the web host in process.</summary>
public partial class Program
{
    private Program()
    {
    }
}
