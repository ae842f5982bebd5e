using System.Globalization;
using CreditSupervision.Benchmarks;
using CreditSupervision.Host.Cli;
using CreditSupervision.Rules;

// dotnet run -c Release --project tests/Benchmarks [-- --quick]: the peers a user would pick, beside ours, in one run.
string folder = DefinitionsFolder.Find();
DefinitionText[] texts = DefinitionsFolder.Read(folder);
RuleBook book = RuleBook.Read(texts).Book ?? throw new InvalidOperationException("The definitions are not in order.");
bool isQuick = args.Contains("--quick");
foreach (BenchRow row in BenchDecision.Run(book, isQuick))
    Console.WriteLine(Line(row));
foreach (BenchRow row in PeerDecision.Run(book, isQuick))
    Console.WriteLine(Line(row));

static string Line(BenchRow row) => string.Create(CultureInfo.InvariantCulture,
    $"{row.Id,-12} ratio {row.Ratio,8:0.000}  {row.Ours,10:0.0} : {row.Limit,10:0.0}  {row.Work}; {row.Goal}");
