using System.Globalization;
using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Tells a story over HTTP: every line a request, every answer compared with what the story expects.</summary>
internal sealed class HttpStoryTeller(ApiHost host)
{
    private readonly Dictionary<string, string> cases = new(StringComparer.Ordinal);

    public static async Task<Story> ReadAsync(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Api", "Stories", file);
        StoryReading reading = StoryReader.Read(new DefinitionText(file, await File.ReadAllTextAsync(path)));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }

    public async Task TellAsync(Story story)
    {
        foreach (StoryStep step in story.Steps)
            await TellAsync(story, step);
    }

    private async Task TellAsync(Story story, StoryStep step)
    {
        Reply day = await host.PostAsync("/api/dev/clock", null, $$"""{"today":"{{step.On:yyyy-MM-dd}}"}""");
        Assert.True(day.Status == 200, $"line {step.Line}: the clock answered {day.Status}");
        Reply? answer = step.Act switch
        {
            StoryAct.LetTimePass => null,
            StoryAct.Open open => await OpenAsync(story, open),
            StoryAct.Complete complete => await CompleteAsync(complete),
            StoryAct.Report report => await host.PostAsync(
                $"/api/cases/{cases[report.Case]}/outside-events",
                report.Actor,
                new JsonObject { ["event"] = report.Event, ["facts"] = Facts(report.Facts) }.ToJsonString()),
            _ => throw new InvalidOperationException(),
        };
        if (step.ExpectedRefusal is { } refusal)
        {
            Assert.True(answer?.Status is 403 or 404 or 409 or 422, $"line {step.Line}: expected {refusal}, found {answer?.Status}");
            Assert.Equal("application/problem+json", answer!.MediaType);
            Assert.Equal(refusal.ToString(), answer.Code);
            Assert.Contains(step.ExpectedWords, answer.Text("detail"), StringComparison.Ordinal);
            return;
        }

        Assert.True(answer is null or { Status: 200 or 201 }, $"line {step.Line}: {answer?.Status} {answer?.Json}");
        Reply view = await host.GetAsync($"/api/cases/{cases[step.Act.Case]}", "zhou.head.changsha");
        Assert.True(view.Text("status") == step.ExpectedStatus, $"line {step.Line}: found {view.Text("status")}");
    }

    private async Task<Reply> OpenAsync(Story story, StoryAct.Open act)
    {
        Workflows.Cases.Party party = story.Parties[act.Party!];
        JsonObject body = new()
        {
            ["kind"] = act.Kind.Value,
            ["authority"] = act.Authority,
            ["subject"] = new JsonObject { ["name"] = party.Name, ["uscc"] = party.UnifiedCode, ["kind"] = party.Kind },
            ["facts"] = Facts(act.Facts),
        };
        Reply reply = await host.PostAsync("/api/cases", act.Actor, body.ToJsonString());
        if (reply.Status == 201)
            cases[act.Case] = reply.Text("id");
        return reply;
    }

    private Task<Reply> CompleteAsync(StoryAct.Complete act)
    {
        JsonObject body = new()
        {
            ["outcome"] = act.Outcome,
            ["opinion"] = act.Opinion,
            ["facts"] = Facts(act.Facts),
            ["evidence"] = new JsonArray([.. act.Evidence.Select(kind => (JsonNode)kind)]),
        };
        return host.PostAsync($"/api/cases/{cases[act.Case]}/tasks/{act.Step}/complete", act.Actor, body.ToJsonString());
    }

    private static JsonObject Facts(IReadOnlyDictionary<string, string> facts)
    {
        JsonObject json = [];
        foreach ((string name, string word) in facts)
        {
            json[name] = name is "causes" or "curedCauses"
                ? new JsonArray([.. word.Split(',').Select(code => (JsonNode)code)])
                : bool.TryParse(word, out bool flag) ? flag
                : long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count
                : JsonValue.Create(word);
        }

        return json;
    }
}
