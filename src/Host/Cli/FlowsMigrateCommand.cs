using System.CommandLine;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>flows migrate KIND --to VERSION</c>: says which running cases stand where, which can move to the version and which
/// need a person and why; without <c>--dry-run</c> moves them case by case. Ends with 0 when all is done, 1 when some
/// need a person or failed, 2 on bad input.
/// </summary>
internal static class FlowsMigrateCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string> kind = new("KIND") { Description = "The kind of case, for example listing." };
        Option<int> to = new("--to") { Description = "The version to move to.", Required = true, HelpName = "VERSION" };
        Option<bool> dryRun = new("--dry-run") { Description = "Only says what would happen." };
        Option<string?> only = new("--case") { Description = "One case only.", HelpName = "ID" };
        Option<string?> by = new("--by") { Description = "Who moves the cases; required without --dry-run.", HelpName = "PERSON" };
        Option<string?> opinion = new("--opinion") { Description = "Why; required without --dry-run.", HelpName = "TEXT" };
        Option<bool> json = new("--json") { Description = "JSON instead of sentences." };
        Option<string> data = CommonOptions.Data();
        Option<string> language = CommonOptions.Language();
        Command command = new("migrate", "Moves running cases to another version of their workflow.")
        {
            kind, to, dryRun, only, by, opinion, data, json, language,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request
            {
                Kind = parsed.GetRequiredValue(kind),
                To = parsed.GetRequiredValue(to),
                IsDryRun = parsed.GetValue(dryRun),
                Only = parsed.GetValue(only),
                By = parsed.GetValue(by),
                Opinion = parsed.GetValue(opinion) ?? "",
                Definitions = parsed.GetValue(CommonOptions.Definitions),
                Data = parsed.GetRequiredValue(data),
                AsJson = parsed.GetValue(json),
                Language = parsed.GetRequiredValue(language),
            },
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Request request, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!request.IsDryRun && (request.By is null || string.IsNullOrWhiteSpace(request.Opinion)))
            return await RefuseAsync(
                console, "Cases are moved by a person and for a reason: give --by and --opinion, or --dry-run.");
        await using ServiceProvider? services =
            await DataInput.OpenAsync(request.Definitions, request.Data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        DefinitionCatalogue catalogue = services.GetRequiredService<DefinitionCatalogue>();
        if (catalogue.Version(request.Kind, request.To) is not { } target)
        {
            string known = string.Join(", ", catalogue.Flows.Keys.Select(key => $"{key.DefinitionId} {key.Version}")
                .Order(StringComparer.Ordinal));
            return await RefuseAsync(
                console, $"There is no version {request.To} of '{request.Kind}'; there are: {known}.");
        }

        Person? person = null;
        if (!request.IsDryRun && !People(services).TryFind(request.By!, out person))
            return await RefuseAsync(console, $"There is no person '{request.By}'; give a sign-in name or a name.");
        List<MigrationLine> lines = [];
        BulkMigration migration = services.GetRequiredService<BulkMigration>();
        DefinitionQueries cases = services.GetRequiredService<DefinitionQueries>();
        if (request.Only is { } only)
        {
            if (await cases.FindAsync(new CaseId(only), cancellationToken) is not { } state
                || state.Definition.DefinitionId != request.Kind)
                return await RefuseAsync(console, $"There is no case '{only}' of kind '{request.Kind}'.");
            lines.Add(await migration.MoveAsync(state, target, person?.Actor, request.Opinion, cancellationToken));
        }
        else
        {
            await foreach (CaseState state in cases.OpenAsync(new CaseKind(request.Kind), cancellationToken))
                lines.Add(await migration.MoveAsync(state, target, person?.Actor, request.Opinion, cancellationToken));
        }

        await console.Out.WriteLineAsync(
            request.AsJson ? MigrationText.Json(target, lines) : MigrationText.Of(target, lines, request.Language));
        return lines.Exists(line => line.Result is MigrationResult.NeedsPerson or MigrationResult.Failed)
            ? ExitCode.No
            : ExitCode.Done;
    }

    // The people of the demonstration; elsewhere people are known to the sign-in only and move cases over HTTP.
    private static PeopleDirectory People(ServiceProvider services) =>
        new(services.GetRequiredService<LoadedDefinitions>().World?.People ?? []);

    private static async Task<int> RefuseAsync(CommandConsole console, string message)
    {
        await console.Error.WriteLineAsync(message);
        return ExitCode.BadInput;
    }

    private sealed record Request
    {
        public required string Kind { get; init; }

        public required int To { get; init; }

        public required bool IsDryRun { get; init; }

        public required string? Only { get; init; }

        public required string? By { get; init; }

        public required string Opinion { get; init; }

        public required string? Definitions { get; init; }

        public required string Data { get; init; }

        public required bool AsJson { get; init; }

        public required string Language { get; init; }
    }
}
