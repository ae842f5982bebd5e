using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api;
using CreditSupervision.Host.Desk;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Migration;

namespace CreditSupervision.Host.Cli;

/// <summary>What became of each case on its way to another version, in sentences or as JSON; the totals add up.</summary>
internal static class MigrationText
{
    public static string Of(FlowDefinition target, IReadOnlyList<MigrationLine> lines, string language)
    {
        StringBuilder text = new();
        text.Append(Say(language,
            $"转入“{target.Title.Zh}”第{target.Version}版：", $"To \"{target.Title.En}\", version {target.Version}:")).Append('\n');
        foreach (MigrationLine line in lines)
        {
            BilingualText status = LifecycleCatalogue.Of(line.State.Kind).Statuses[line.State.Status];
            text.Append(CultureInfo.InvariantCulture,
                $"{Mark(line.Result)} {line.State.Id}  {line.State.Party.Name}  {status.In(language)}  "
                + $"{Say(language, $"第{line.State.Definition.Version}版", $"version {line.State.Definition.Version}")}  "
                + $"{Result(line.Result).In(language)}\n");
            foreach (BilingualText told in line.Plan?.Stands ?? [])
                text.Append("    ").Append(told.In(language)).Append('\n');
            foreach (BilingualText told in line.Plan?.Notes ?? [])
                text.Append("    · ").Append(told.In(language)).Append('\n');
            foreach (MigrationObstacle obstacle in line.Plan?.Obstacles ?? [])
                text.Append("    ! ").Append(obstacle.Sentence.In(language)).Append('\n');
            if (line.Reason is { } reason)
                text.Append("    ! ").Append(reason.In(language)).Append('\n');
        }

        string totals = string.Join(Say(language, "，", ", "), Enum.GetValues<MigrationResult>()
            .Select(result => (Result: result, Count: lines.Count(line => line.Result == result)))
            .Where(total => total.Count > 0)
            .Select(total => $"{Result(total.Result).In(language)} {total.Count}"));
        return text.Append(Say(language, $"共{lines.Count}件", $"{lines.Count} cases")
            + (totals.Length > 0 ? Say(language, "：", ": ") + totals : "")).ToString();
    }

    public static string Json(FlowDefinition target, IReadOnlyList<MigrationLine> lines) => new JsonObject
    {
        ["definition"] = target.DefinitionId,
        ["to"] = target.Version,
        ["cases"] = new JsonArray([.. lines.Select(Line)]),
        ["totals"] = new JsonObject(Enum.GetValues<MigrationResult>().Select(result => KeyValuePair.Create(
            Code(result), (JsonNode?)lines.Count(line => line.Result == result)))),
        ["total"] = lines.Count,
    }.ToJsonString(ApiJson.Options);

    private static JsonObject Line(MigrationLine line) => new()
    {
        ["id"] = line.State.Id.Value,
        ["status"] = line.State.Status,
        ["from"] = line.State.Definition.Version,
        ["result"] = Code(line.Result),
        ["stands"] = Texts(line.Plan?.Stands ?? []),
        ["notes"] = Texts(line.Plan?.Notes ?? []),
        ["obstacles"] = new JsonArray([.. (line.Plan?.Obstacles ?? []).Select(obstacle =>
        {
            JsonObject told = Text(obstacle.Sentence);
            told["kind"] = Camel(obstacle.Kind.ToString());
            return told;
        })]),
        ["reason"] = line.Reason is { } reason ? Text(reason) : null,
        ["moved"] = new JsonObject((line.Plan?.Moved ?? []).Select(moved =>
            KeyValuePair.Create(moved.From.ToString(), (JsonNode?)moved.To.ToString()))),
    };

    private static JsonArray Texts(IEnumerable<BilingualText> texts) => new([.. texts.Select(Text)]);

    private static JsonObject Text(BilingualText text) => new() { ["zh-CN"] = text.Zh, ["en"] = text.En };

    private static string Code(MigrationResult result) => Camel(result.ToString());

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    private static string Mark(MigrationResult result) => result switch
    {
        MigrationResult.Done => "✓",
        MigrationResult.Moves => "→",
        MigrationResult.Skipped => "-",
        MigrationResult.NeedsPerson => "?",
        MigrationResult.Failed => "✗",
    };

    private static BilingualText Result(MigrationResult result) => result switch
    {
        MigrationResult.Done => new("已转入", "moved"),
        MigrationResult.Moves => new("可转入", "can move"),
        MigrationResult.Skipped => new("跳过", "skipped"),
        MigrationResult.NeedsPerson => new("须人工处理", "needs a person"),
        MigrationResult.Failed => new("未转入", "failed"),
    };

    private static string Say(string language, string zh, string en) => new BilingualText(zh, en).In(language);
}
