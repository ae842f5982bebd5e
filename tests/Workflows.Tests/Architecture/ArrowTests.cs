using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Tests.Architecture;

public sealed class ArrowTests
{
    private static string Root => Path.GetDirectoryName(Definitions.Folder)!;

    [Fact]
    public void Source_OfEveryRoom_KeepsTheArrows()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
        ];

        IEnumerable<string> broken = files.SelectMany(file =>
            Rooms.Broken(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));

        Assert.True(files.Length > 100, "The source was not found.");
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("src/Rules/Evaluation/X.cs", "using YamlDotNet.Core;")]
    [InlineData("src/Rules/X.cs", "using CreditSupervision.Workflows;")]
    [InlineData("src/Workflows/Decider.cs", "using Stateless;")]
    [InlineData("src/Workflows/Cases/X.cs", "using System.Text.Json;")]
    [InlineData("src/Workflows/X.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("src/Host/Ui/Pages/X.razor", "@inject CaseDb Db")]
    [InlineData("src/Host/Queries/X.cs", "await db.SaveChangesAsync();")]
    [InlineData("src/Host/Storage/X.cs", "new Decider(engine)")]
    public void Room_ThatTouchesWhatItMayNot_IsNamed(string path, string text)
    {
        Assert.Single(Rooms.Broken(path, text));
    }

    [Theory]
    [InlineData("src/Rules/Reading/X.cs", "using YamlDotNet.Core;")]
    [InlineData("src/Workflows/Lifecycles/X.cs", "using Stateless;")]
    [InlineData("src/Workflows/Records/X.cs", "using System.Text.Json;")]
    [InlineData("src/Workflows/Decider.cs", "// Stateless keeps the guard.")]
    public void Room_ThatMayTouchIt_IsLeftAlone(string path, string text)
    {
        Assert.Empty(Rooms.Broken(path, text));
    }

    [Fact]
    public void Assemblies_OfTheCore_ReferToNothingElse()
    {
        string[] rules = Foreign(typeof(RuleBook).Assembly);
        string[] workflows = Foreign(typeof(Decider).Assembly);

        Assert.Equal([], rules.Except(["YamlDotNet"]));
        Assert.Equal([], workflows.Except(["CreditSupervision.Rules", "Stateless"]));
    }

    private static string[] Foreign(System.Reflection.Assembly assembly) =>
    [
        .. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard"),
    ];
}
