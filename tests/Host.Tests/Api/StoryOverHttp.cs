using System.Globalization;
using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Tells a story over HTTP: every line a request, every answer compared.</summary>
internal sealed class StoryOverHttp(ApiHost host)
{
    // Whose desks are looked through for what opened by itself.
    private static readonly string[] Desks = ["zhang.case.changsha", "wang.credit.changsha"];

    private readonly Dictionary<string, string> cases = new(StringComparer.Ordinal);

    /// <summary>The id of a case by its name in the story.</summary>
    public string this[string name] => cases[name];

    public async Task TellAsync(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Api", "Stories", file);
        StoryReading reading = StoryReader.Read(new DefinitionText(file, await File.ReadAllTextAsync(path)));
        Assert.Empty(reading.Problems);
        foreach (StoryStep step in reading.Story!.Steps)
            await TellAsync(reading.Story, step);
    }

    private async Task TellAsync(Story story, StoryStep step)
    {
        Reply day = await host.PostAsync("/api/dev/clock", null, $$"""{"today":"{{step.On:yyyy-MM-dd}}"}""");
        Assert.True(day.Status == 200, $"line {step.Line}: the clock answered {day.Status}");
        Reply? answer = step.Act switch
        {
            StoryAct.LetTimePass => null,
            StoryAct.Open { Actor: "system" } open => await OpenedBySystemAsync(open),
            StoryAct.Open open => await OpenAsync(story, open),
            StoryAct.Complete complete => await CompleteAsync(complete),
            StoryAct.Report report => await ReportAsync(report),
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
        Assert.True(view.Status == 200, $"line {step.Line}: the case answered {view.Status} {view.Json}");
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
            ["facts"] = Facts(act.Facts.Where(fact => fact.Key != "entry").ToDictionary()),
            ["entry"] = act.Facts.TryGetValue("entry", out string? entry) ? Named(entry) : null,
        };
        Reply reply = await host.PostAsync("/api/cases", act.Actor, body.ToJsonString());
        if (reply.Status == 201)
            cases[act.Case] = reply.Text("id");
        return reply;
    }

    // What a reaction opened stands on the desks; the story only gives it a name.
    private async Task<Reply?> OpenedBySystemAsync(StoryAct.Open act)
    {
        foreach (string person in Desks)
        {
            Reply desk = await host.GetAsync("/api/tasks", person);
            string? id = desk.Json.EnumerateArray()
                .Where(task => task.GetProperty("kind").GetString() == act.Kind.Value)
                .Select(task => task.GetProperty("case").GetString()).FirstOrDefault();
            if (id is null)
                continue;
            cases[act.Case] = id;
            return null;
        }

        throw new InvalidOperationException($"No {act.Kind} opened by itself.");
    }

    private Task<Reply> ReportAsync(StoryAct.Report act) => host.PostAsync(
        $"/api/cases/{cases[act.Case]}/outside-events/{act.Event}",
        act.Actor,
        new JsonObject { ["facts"] = Facts(act.Facts) }.ToJsonString());

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

    // A word may name a case of the story: @A is its id, E-@A the entry it made.
    private string Named(string words) =>
        cases.Aggregate(words, (known, name) => known.Replace($"@{name.Key}", name.Value, StringComparison.Ordinal));

    private JsonObject Facts(IReadOnlyDictionary<string, string> facts)
    {
        JsonObject json = [];
        foreach ((string name, string told) in facts)
        {
            string word = Named(told);
            json[name] = name is "fieldsShown" or "fieldsHidden" or "causes" or "curedCauses"
                ? new JsonArray([.. word.Split(',').Select(code => (JsonNode)code)])
                : bool.TryParse(word, out bool flag) ? flag
                : long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count
                : JsonValue.Create(word);
        }

        return json;
    }
}
