using System.Text.RegularExpressions;

namespace CreditSupervision.Workflows.Tests.Architecture;

/// <summary>
/// What each room may not touch (docs/architecture.md). The longest matching room rules; a word is looked for in the
/// code of the file, comments left out.
/// </summary>
internal static partial class Rooms
{
    private static readonly (string Room, string[] Banned, string[] Except)[] Arrows =
    [
        ("src/Rules/", ["YamlDotNet"], ["src/Rules/Reading/"]),
        ("src/Rules/", ["CreditSupervision.Workflows", "CreditSupervision.Host", "Microsoft."], []),
        ("src/Workflows/", ["CreditSupervision.Host", "Microsoft.", "YamlDotNet", "System.Net"], []),
        ("src/Workflows/", ["Stateless"], ["src/Workflows/Lifecycles/"]),
        ("src/Workflows/", ["System.Text.Json"], ["src/Workflows/Flow/", "src/Workflows/Records/"]),
        ("src/Host/Desk/", ["CreditSupervision.Host.Api", "CreditSupervision.Host.Ui", "CreditSupervision.Host.Queries"], []),
        ("src/Host/Storage/", ["CreditSupervision.Host.Desk", "CreditSupervision.Host.Api", "CreditSupervision.Host.Ui", "new Decider"], []),
        ("src/Host/Queries/", ["SaveChanges", "ICaseDesk", "new Decider"], []),
        ("src/Host/Timers/", ["new Decider", "CreditSupervision.Host.Api"], []),
        ("src/Host/Outbox/", ["new Decider", "CreditSupervision.Host.Api"], []),
        ("src/Host/Api/", ["CaseDb", "DbContext", "new Decider"], []),
        ("src/Host/Ui/", ["CaseDb", "DbContext", "new Decider"], []),
        ("src/Host/Cli/", ["CaseDb", "DbContext", "new Decider"], []),
    ];

    /// <summary>The sentences of every arrow a file breaks; empty where it keeps them all.</summary>
    public static IEnumerable<string> Broken(string path, string text)
    {
        string code = Comments().Replace(text, "");
        return
            from arrow in Arrows
            where path.StartsWith(arrow.Room, StringComparison.Ordinal)
                && !arrow.Except.Any(room => path.StartsWith(room, StringComparison.Ordinal))
            from word in arrow.Banned
            where code.Contains(word, StringComparison.Ordinal)
            select $"{path}: {arrow.Room} must not touch '{word}'";
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
