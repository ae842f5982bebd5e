using System.CommandLine;
using System.Security.Cryptography;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>import KIND FILE [--dry-run]</c> for everything beside penalties; the kinds are those of
/// <c>definitions/connectors</c>. Ends as <see cref="ImportPenaltiesCommand"/> does.
/// </summary>
internal static class ImportKindCommand
{
    private const string Actor = "cli";
    private const string RejectedSuffix = ".rejected.csv";

    public static void AddTo(Command import, CommandConsole console)
    {
        Argument<string> kind = new("KIND") { Description = "A kind of definitions/connectors, for example abnormal-list." };
        Argument<string> file = new("FILE") { Description = "CSV, XLSX or a JSON array." };
        Option<bool> dryRun = new("--dry-run") { Description = "Reads and checks, keeps nothing." };
        Option<string?> producer = new("--producer") { Description = "Who produced the file, where it is not the usual one." };
        Option<string> data = CommonOptions.Data();
        import.Add(kind);
        import.Add(file);
        import.Add(dryRun);
        import.Add(producer);
        import.Add(data);
        import.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(kind),
            parsed.GetRequiredValue(file),
            parsed.GetValue(dryRun) ? null : parsed.GetRequiredValue(data),
            parsed.GetValue(producer),
            parsed.GetValue(CommonOptions.Definitions),
            console,
            cancellationToken));
    }

    private static async Task<int> RunAsync(
        string kind, string path, string? data, string? producer, string? definitions, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            await console.Error.WriteLineAsync($"There is no file '{path}'.");
            return ExitCode.BadInput;
        }
        if (await DefinitionInput.AllAsync(definitions, console) is not { } loaded)
            return ExitCode.BadInput;
        if (loaded.Imports.FirstOrDefault(known => known.Name == kind) is not { } found)
        {
            await console.Error.WriteLineAsync(
                $"'{kind}' is no kind of import; use penalties, {string.Join(", ", loaded.Imports.Select(known => known.Name))}.");
            return ExitCode.BadInput;
        }
        await using FileStream stream = File.OpenRead(path);
        ImportReading reading = ImportTable.Read(stream, found, PenaltyFileLimits.Default);
        if (reading.Refusals.Count > 0)
        {
            foreach (FileRefusal refusal in reading.Refusals)
                await console.Error.WriteLineAsync($"{path}: {refusal.Code} {refusal.Reason.Zh}；{refusal.Remedy.Zh} / {refusal.Reason.En}; {refusal.Remedy.En}");
            return ExitCode.BadInput;
        }
        await using ServiceProvider? services = data is null
            ? await HostServices.OpenAsync(loaded, TimeProvider.System, place: null, cancellationToken)
            : await DataInput.OpenAsync(loaded, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        ImportOrigin origin = new(
            found.Name, producer ?? found.Producer, Path.GetFileName(path), await HashAsync(path, cancellationToken), Actor);
        ImportReport? report = null;
        await ImportProgress.ShowAsync(console, stream, async () => report = await services
            .GetRequiredService<ImportIntake>().TakeAsync(reading, origin, data is not null, cancellationToken));
        return await TellAsync(report!, path, data is not null, reading.Headings, console);
    }

    private static async Task<int> TellAsync(
        ImportReport report, string path, bool kept, IReadOnlyList<string> headings, CommandConsole console)
    {
        ImportCounts counts = report.Counts;
        await console.Out.WriteLineAsync(kept
            ? $"{counts.Added} added, {counts.Changed} changed, {counts.Unchanged} unchanged, {counts.Rejected} rejected; batch {report.Origin.Batch}"
            : $"dry run: nothing kept; {report.Understood} understood, {counts.Rejected} rejected");
        if (report.Rejected.Count == 0)
            return ExitCode.Done;
        string rejectedPath = path + RejectedSuffix;
        await using FileStream rejected = File.Create(rejectedPath);
        RejectedFile.Write(rejected, headings, report.Rejected);
        await console.Error.WriteLineAsync($"{report.Rejected.Count} rows were rejected; correct and import {rejectedPath}");
        return report.Understood > 0 ? ExitCode.Done : ExitCode.No;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
