using System.CommandLine;
using System.Security.Cryptography;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>import penalties FILE</c>: takes a file in, one judged line per row. Rejected rows go to a file of their own and
/// the others are in: that is done. Ends with 1 where every row was rejected, with 2 where the file is of no use.
/// </summary>
internal static class ImportPenaltiesCommand
{
    private const string Actor = "cli";
    private const string RejectedSuffix = ".rejected.csv";
    /// <summary>The rows of one transaction.</summary>
    public const int Batch = 2_000;

    public static Command Make(CommandConsole console)
    {
        Argument<string> file = new("FILE") { Description = "CSV or XLSX in the 30-field record or the older one." };
        Option<bool> dryRun = new("--dry-run") { Description = "Reads and judges, keeps nothing." };
        Option<string> data = CommonOptions.Data();
        Command command = new("penalties", "Takes penalty decisions in.") { file, dryRun, data };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file),
            parsed.GetValue(dryRun) ? null : parsed.GetRequiredValue(data),
            parsed.GetValue(CommonOptions.Definitions),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string path, string? data, string? definitions, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            await console.Error.WriteLineAsync($"There is no file '{path}'.");
            return ExitCode.BadInput;
        }
        if (await DefinitionInput.AllAsync(definitions, console) is not { } loaded)
            return ExitCode.BadInput;
        TimeProvider time = TimeProvider.System;
        await using FileStream stream = File.OpenRead(path);
        PenaltyFileReading reading = PenaltyFile.Read(stream, Path.GetFileName(path), loaded.PenaltyTerms(time.Today()));
        if (reading.Refusals.Count > 0)
        {
            foreach (FileRefusal refusal in reading.Refusals)
                await console.Error.WriteLineAsync($"{path}: {refusal.Code} {refusal.Reason.Zh}；{refusal.Remedy.Zh} / {refusal.Reason.En}; {refusal.Remedy.En}");
            return ExitCode.BadInput;
        }
        await using ServiceProvider? services = data is null
            ? await HostServices.OpenAsync(loaded, time, place: null, cancellationToken)
            : await DataInput.OpenAsync(loaded, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        PenaltyImportRun run = new(
            services.GetRequiredService<PenaltyIntake>(),
            services.GetRequiredService<PenaltyPublications>(),
            await OriginAsync(path, cancellationToken),
            data is not null,
            Actor,
            console.Out);
        await ImportProgress.ShowAsync(console, stream, () => run.TakeAsync(reading.Lines, Batch, cancellationToken));
        await run.SummariseAsync();
        if (run.Rejected.Count == 0)
            return ExitCode.Done;
        string rejectedPath = path + RejectedSuffix;
        await using FileStream rejected = File.Create(rejectedPath);
        RejectedFile.Write(rejected, reading.Headings, run.Rejected);
        await console.Error.WriteLineAsync($"{run.Rejected.Count} rows were rejected; correct and import {rejectedPath}");
        return run.Taken > 0 ? ExitCode.Done : ExitCode.No;
    }

    // The hash is taken from a stream of its own: the reading walks the other one.
    private static async Task<PenaltyOrigin> OriginAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream stream = File.OpenRead(path);
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        return new PenaltyOrigin(Path.GetFileName(path), $"file-{hash[..16]}", hash);
    }
}
