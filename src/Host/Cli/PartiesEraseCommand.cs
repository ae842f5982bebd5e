using System.CommandLine;
using CreditSupervision.Host.PersonalData;

namespace CreditSupervision.Host.Cli;

/// <summary><c>parties erase CODE --reason TEXT</c>: takes away what identifies a natural person.</summary>
internal static class PartiesEraseCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Argument<string> code = new("CODE") { Description = "The reference in the alias, for example P3." };
        Option<string> reason = new("--reason")
        {
            Description = "Why; kept in the audit.",
            HelpName = "TEXT",
            Required = true,
        };
        Command command = new("erase", "Erases name and numbers of a natural person.") { code, reason, data };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(reason)))
                result.AddError("--reason is empty; the audit keeps why somebody erased.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(code),
            parsed.GetRequiredValue(reason),
            parsed.GetValue(CommonOptions.Definitions),
            parsed.GetRequiredValue(data),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string code,
        string reason,
        string? definitions,
        string data,
        CommandConsole console,
        CancellationToken cancellationToken)
    {
        await using ServiceProvider? services = await DataInput.OpenAsync(definitions, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        ErasureOutcome outcome = await services.GetRequiredService<PersonalDataDesk>()
            .EraseAsync(code, AuditSealCommand.Operator, reason.Trim(), cancellationToken);
        (TextWriter to, string words, int exit) = outcome switch
        {
            ErasureOutcome.Erased => (console.Out, $"{code}：个人信息已删除。 erased.", ExitCode.Done),
            ErasureOutcome.AlreadyErased => (console.Out, $"{code}：此前已删除。 was erased before.", ExitCode.Done),
            ErasureOutcome.InUse => (
                console.Error,
                $"{code}：尚有未办结的案件或者有效的名录记录，未删除。 has an open case or an entry in force; nothing was erased.",
                ExitCode.No),
            ErasureOutcome.Unknown => (console.Error, $"{code}：没有此当事人。 there is no such person.", ExitCode.No),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        await to.WriteLineAsync(words);
        return exit;
    }
}
