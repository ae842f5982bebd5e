using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

/// <summary>The files of the repository that the connector tests read.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Workflows.sln")))
            folder = folder.Parent;
        return Path.Combine(
            [folder?.FullName ?? throw new DirectoryNotFoundException("no Workflows.sln above"), .. parts]);
    }

    public static PenaltyKinds Kinds()
    {
        string content = File.ReadAllText(PathOf("definitions", "penalties", "penalty-kinds.yaml"));
        PenaltyKinds? kinds = PenaltyKindsFile.Read(new DefinitionText(PenaltyKindsFile.Path, content), out _);
        return kinds ?? throw new InvalidDataException("penalty-kinds.yaml does not read");
    }
}
