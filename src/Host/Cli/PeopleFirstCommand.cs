using System.CommandLine;
using CreditSupervision.Host.Identity.People;

namespace CreditSupervision.Host.Cli;

/// <summary><c>people first</c>: appoints the first administrators of a new installation.</summary>
internal static class PeopleFirstCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> id = new("--id") { Description = "The sign-in name at the identity provider.", Required = true };
        Option<string> name = new("--name") { Description = "The person's name.", Required = true };
        Option<string> authority = new("--authority") { Description = "The code of the authority.", Required = true };
        Option<string> position = new("--position") { Description = "The administrator's position.", Required = true };
        position.AcceptOnlyFromAmong(FirstAdministrators.Positions);
        Option<string> data = CommonOptions.Data();
        Command command = new("first", "Appoints an administrator while nobody holds that position.")
        {
            id, name, authority, position, data,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using ServiceProvider? services = await DataInput.OpenAsync(
                parsed.GetValue(CommonOptions.Definitions), parsed.GetRequiredValue(data), console, cancellationToken);
            if (services is null)
                return ExitCode.BadInput;
            FirstAdministrators first = ActivatorUtilities.CreateInstance<FirstAdministrators>(services);
            string? fault = await first.AppointAsync(
                parsed.GetRequiredValue(id),
                parsed.GetRequiredValue(name),
                parsed.GetRequiredValue(authority),
                parsed.GetRequiredValue(position),
                cancellationToken);
            await (fault is null ? console.Out : console.Error).WriteLineAsync(
                fault ?? $"{parsed.GetValue(id)} is {parsed.GetValue(position)} of {parsed.GetValue(authority)} from today on");
            return fault is null ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
