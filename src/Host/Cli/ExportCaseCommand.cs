using System.CommandLine;
using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Cli;

/// <summary><c>export case ID --to FILE.zip</c>: the sealed case file.</summary>
internal static class ExportCaseCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Argument<string> id = new("ID") { Description = "The case." };
        Option<string> to = new("--to") { Description = "The zip to write.", HelpName = "FILE.zip", Required = true };
        Option<bool> withPersonalData = new("--with-personal-data")
        {
            Description = "Names and numbers of natural persons as well; needs --reason.",
        };
        Option<string?> reason = new("--reason") { Description = "Why; kept in the audit.", HelpName = "TEXT" };
        Command command = new("case", "Writes the sealed file of a case.") { id, to, withPersonalData, reason, data };
        command.Validators.Add(result =>
        {
            if (result.GetValue(withPersonalData) && string.IsNullOrWhiteSpace(result.GetValue(reason)))
                result.AddError("--with-personal-data needs --reason TEXT: the audit keeps why somebody looked.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Wish(
                parsed.GetRequiredValue(id),
                parsed.GetRequiredValue(to),
                parsed.GetValue(withPersonalData) ? parsed.GetValue(reason) : null),
            parsed.GetValue(CommonOptions.Definitions),
            parsed.GetRequiredValue(data),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Wish wish, string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        await using ServiceProvider? services = await DataInput.OpenAsync(definitions, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        ExportedCaseFile? file = await services.GetRequiredService<CaseFileExport>()
            .ExportAsync(new CaseId(wish.Case), AuditSealCommand.Operator, wish.Reason, cancellationToken);
        if (file is null)
        {
            await console.Error.WriteLineAsync($"There is no case '{wish.Case}'; check its id.");
            return ExitCode.No;
        }

        try
        {
            await File.WriteAllBytesAsync(wish.To, file.Zip, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"'{wish.To}' cannot be written: {fault.Message}");
            return ExitCode.BadInput;
        }

        await console.Out.WriteLineAsync($"{wish.To}: {file.Parts} files, sha256 {file.Sha256}; open verify.html to check it");
        return ExitCode.Done;
    }

    private sealed record Wish(string Case, string To, string? Reason);
}
