using System.CommandLine;
using System.Text;
using CreditSupervision.Host.Cli.Demo;

namespace CreditSupervision.Host.Cli;

/// <summary>The verbs of the program. Without a verb it serves.</summary>
internal static class CommandLine
{
    /// <summary>Runs on the real console.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CommandConsole console = new(Console.In, Console.Out, Console.Error)
        {
            // Judged lines on the same screen would tear the bar apart.
            IsInteractive = !Console.IsErrorRedirected && Console.IsOutputRedirected,
        };
        return RunAsync(args, console, CancellationToken.None);
    }

    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, CommandConsole console, CancellationToken cancellationToken)
    {
        ParseResult parsed = Build(console, args).Parse(args);
        // Serving lets settings through, and the parser then lets anything through to every verb: a mistyped --pack
        // must not judge without the pack.
        string[] problems =
        [
            .. parsed.Errors.Select(error => error.Message),
            .. parsed.UnmatchedTokens.Where(_ => parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors)
                .Select(ServeCommand.Stray),
        ];
        if (problems.Length > 0)
        {
            foreach (string problem in problems)
                await console.Error.WriteLineAsync(problem);
            return ExitCode.BadInput;
        }
        // A host that cannot start says why with everything known; swallowed here, a supervisor would only see it end.
        InvocationConfiguration configuration = new()
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = !ServeCommand.Is(parsed.CommandResult.Command),
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    private static RootCommand Build(CommandConsole console, IReadOnlyList<string> args)
    {
        RootCommand root = new("Rules-driven credit supervision: listing and credit repair. Without a verb: serve.")
        {
            CommonOptions.Definitions,
        };
        Command serve = new(ServeCommand.Verb, "The web host.");
        ServeCommand.Configure(root, console, args);
        ServeCommand.Configure(serve, console, args);
        root.Add(serve);
        root.Add(new Command("rules", "Check, test and ask the rule book.")
        {
            RulesCheckCommand.Make(console),
            RulesTestCommand.Make(console),
            RulesJudgeCommand.Make(console),
            RulesPreviewCommand.Make(console),
        });
        root.Add(new Command("definitions", "The sets of definitions and from which day each holds.")
        {
            DefinitionsCommand.List(console),
            DefinitionsCommand.Export(console),
        });
        root.Add(new Command("calendar", "Count working days and periods.") { CalendarDeadlineCommand.Make(console) });
        root.Add(new Command("flows", "Check, draw and change workflow definitions.")
        {
            FlowsCheckCommand.Make(console),
            FlowsDrawCommand.Make(console),
            FlowsLayoutCommand.Make(console),
            FlowsDiagramsCommand.Make(console),
            FlowsMigrateCommand.Make(console),
        });
        Command import = new("import", "Bring data in: penalties, or a kind of definitions/connectors.")
        {
            ImportPenaltiesCommand.Make(console),
        };
        ImportKindCommand.AddTo(import, console);
        root.Add(import);
        root.Add(new Command("people", "Look after people.") { PeopleFirstCommand.Make(console) });
        root.Add(new Command("audit", "Look after the audit.")
        {
            AuditVerifyCommand.Make(console),
            AuditSealCommand.Make(console),
        });
        root.Add(new Command("export", "Hand things out.") { ExportCaseCommand.Make(console) });
        root.Add(new Command("parties", "Look after personal data.") { PartiesEraseCommand.Make(console) });
        root.Add(MigrateCommand.Make(console));
        root.Add(RebuildCommand.Make(console));
        root.Add(SweepCommand.Make(console));
        root.Add(DemoCommand.Make(console));
        root.Add(BenchCommand.Make(console));
        root.Add(BenchEmptyApp.Make());
        return root;
    }
}
