using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests;

/// <summary>The real definitions of the repository, read once for all tests.</summary>
internal static class Definitions
{
    private static readonly Lazy<IReadOnlyList<DefinitionText>> TextsOnce = new(ReadTexts);
    private static readonly Lazy<RuleBook> BookOnce = new(ReadBook);
    private static readonly Lazy<IReadOnlyDictionary<string, FlowDefinition>> FlowsOnce = new(ReadFlows);

    public static string Folder { get; } = FindFolder();

    public static IReadOnlyList<DefinitionText> Texts => TextsOnce.Value;

    public static RuleBook RuleBook => BookOnce.Value;

    /// <summary>The newest version of each workflow.</summary>
    public static IReadOnlyDictionary<string, FlowDefinition> Flows => FlowsOnce.Value;

    /// <summary>Enough for a transcript: a county, its prefecture, the province, and the province's drug administration.</summary>
    public static AuthorityDirectory Directory { get; } = new(
        [
            Authority("430000", "湖南省市场监督管理局", "Hunan", "province", null, "湘市监"),
            Authority("430000-MPA", "湖南省药品监督管理局", "Hunan Drugs", "province", null, "湘药监"),
            Authority("430100", "长沙市市场监督管理局", "Changsha", "prefecture", "430000", "长市监"),
            Authority("430102", "长沙市芙蓉区市场监督管理局", "Furong", "county", "430100", "芙市监"),
        ],
        new Dictionary<string, BilingualText>
        {
            ["case"] = new("执法稽查局", "Enforcement bureau"),
            ["field"] = new("业务主管处室", "Business division"),
            ["credit"] = new("信用监管处", "Credit division"),
            ["legal"] = new("法规处", "Legal division"),
            ["head"] = new("局领导", "Head"),
            ["data"] = new("大数据中心", "Data centre"),
        },
        new Dictionary<string, BilingualText>
        {
            ["officer"] = new("经办人", "officer"),
            ["chief"] = new("负责人", "chief"),
            ["leader"] = new("分管领导", "leader"),
            ["collective"] = new("集体讨论", "collective"),
        },
        new Dictionary<string, DivisionLines>
        {
            ["field"] = new DivisionLines(
                new Dictionary<string, BilingualText>
                {
                    ["foodProduction"] = new("食品生产处", "Food Production Division"),
                    ["specialEquipment"] = new("特种设备局", "Special Equipment Bureau"),
                    ["product"] = new("产品监督处", "Product Supervision Division"),
                },
                ["county"]),
        });

    private static Authority Authority(
        string code, string zh, string en, string level, string? superior, string prefix) => new()
        {
            Code = code,
            Name = new BilingualText(zh, en),
            Level = level,
            Superior = superior,
            DocumentPrefix = prefix,
        };

    private static string FindFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Workflows.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "definitions");
    }

    private static List<DefinitionText> ReadTexts() =>
        [.. System.IO.Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new DefinitionText(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file)))];

    private static RuleBook ReadBook()
    {
        RuleBookReading reading = RuleBook.Read(Texts);
        return reading.Book ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    private static Dictionary<string, FlowDefinition> ReadFlows() => Texts
        .Where(text => text.Path.StartsWith("workflows/", StringComparison.Ordinal))
        .Select(FlowDefinition.Read)
        .Select(reading => reading.Definition ?? throw new InvalidOperationException(string.Join('\n', reading.Problems)))
        .GroupBy(flow => flow.DefinitionId, StringComparer.Ordinal)
        .ToDictionary(versions => versions.Key, versions => versions.MaxBy(flow => flow.Version)!, StringComparer.Ordinal);
}
