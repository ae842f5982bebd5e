using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Tells a story through the real desk, day by day, and notes what differs from what it expects.</summary>
internal sealed class StoryOnDesk(StorageWorld world, Story story)
{
    private readonly Dictionary<string, CaseId> names = new(StringComparer.Ordinal);

    public static string Folder { get; } = Path.Combine(StorageWorld.Definitions.Folder, "worlds", "stories");

    public CaseId this[string name] => names[name];

    /// <summary>The stories of the core, told here as well where storage adds something to them.</summary>
    public static string Transcripts { get; } = Path.GetFullPath(Path.Combine(
        StorageWorld.Definitions.Folder, "..", "tests", "Workflows.Tests", "Transcripts", "Stories"));

    public static Story Read(string file)
    {
        string path = Path.Combine(Folder, file);
        StoryReading reading = StoryReader.Read(new DefinitionText(
            file, File.ReadAllText(File.Exists(path) ? path : Path.Combine(Transcripts, file))));
        Assert.Empty(reading.Problems);
        return reading.Story!;
    }

    /// <summary>A world in which the story has been told to its end, or to a day (inclusive).</summary>
    public static async Task<(StorageWorld World, StoryOnDesk Told)> TellAsync(
        string file, DateOnly? until = null, Store store = Store.Sqlite)
    {
        Story story = Read(file);
        StorageWorld world = await StorageWorld.OpenAsync(story.Steps[0].On, store: store);
        StoryOnDesk told = new(world, story);
        IReadOnlyList<string> differences = await told.RunAsync(until: until);
        if (differences.Count > 0)
            Assert.Fail(string.Join('\n', differences.Concat(await world.TroublesAsync())));
        return (world, told);
    }

    public async Task<IReadOnlyList<string>> RunAsync(DateOnly? from = null, DateOnly? until = null)
    {
        List<string> differences = [];
        foreach (StoryStep step in story.Steps.Where(step =>
            (from is null || step.On >= from) && (until is null || step.On <= until)))
        {
            world.SetDay(step.On);
            await world.SettleAsync();
            DeskAnswer? answer = step.Act switch
            {
                StoryAct.LetTimePass => null,
                StoryAct.Open open => await OpenAsync(open),
                StoryAct.Complete complete => await CompleteAsync(complete),
                StoryAct.Report report => await ReportAsync(report),
                StoryAct.Handle handle => await world.SubmitAsync(
                    handle.Command with { Case = names[handle.Case] }, People.Actor(handle.Actor, story)),
                _ => throw new InvalidOperationException(step.Act.ToString()),
            };
            await world.SettleAsync();
            if (await DifferenceAsync(step, answer) is { } difference)
                differences.Add($"{story.File}:{step.Line}: {difference}");
        }

        return differences;
    }

    private async Task<DeskAnswer> ReportAsync(StoryAct.Report act) => await world.SubmitAsync(
        new ReportOutsideEvent
        {
            Case = names[act.Case],
            Event = act.Event,
            Facts = StoryFacts.Typed(act.Facts, Flow((await StateAsync(act.Case)).Kind)),
        },
        People.Actor(act.Actor, story));

    // What a reaction or the pump opened the story only names.
    private async Task<DeskAnswer?> OpenedBySystemAsync(StoryAct.Open act)
    {
        await using CaseDb db = world.Database.Read();
        string? id = await db.Cases.Where(row => row.Kind == act.Kind.Value && row.ClosedOn == null)
            .Select(row => row.Id).FirstOrDefaultAsync();
        if (act.Actor != "system" || id is null)
            return null;
        names[act.Case] = new CaseId(id);
        return new DeskAnswer.Done(names[act.Case], 1);
    }

    private async Task<DeskAnswer> OpenAsync(StoryAct.Open act)
    {
        if (await OpenedBySystemAsync(act) is { } opened)
            return opened;
        OpenCase command = new()
        {
            Case = default,
            Kind = act.Kind,
            Authority = act.Authority,
            Party = story.Parties[act.Party ?? story.Parties.Keys.Single()],
            Facts = StoryFacts.Typed(act.Facts.ToDictionary(fact => fact.Key, fact => Named(fact.Value)), Flow(act.Kind)),
        };
        DeskAnswer answer = await world.SubmitAsync(command, People.Actor(act.Actor, story));
        if (answer is DeskAnswer.Done done)
            names[act.Case] = done.Case;
        return answer;
    }

    // A word may name a case of the story: @A is its id, E-@A the entry it made.
    private string Named(string words) => names.Aggregate(
        words, (known, name) => known.Replace($"@{name.Key}", name.Value.Value, StringComparison.Ordinal));

    private async Task<DeskAnswer> CompleteAsync(StoryAct.Complete act) => await world.SubmitAsync(
        new CompleteTask
        {
            Case = names[act.Case],
            Task = new TaskId(act.Step),
            Outcome = act.Outcome,
            Opinion = act.Opinion,
            Facts = StoryFacts.Typed(act.Facts, Flow((await StateAsync(act.Case)).Kind)),
            Evidence = act.Evidence,
        },
        People.Actor(act.Actor, story));

    private async Task<string?> DifferenceAsync(StoryStep step, DeskAnswer? answer)
    {
        if (answer is DeskAnswer.No { Refusal: { } refusal })
        {
            return refusal.Code == step.ExpectedRefusal
                && refusal.Sentence.Zh.Contains(step.ExpectedWords, StringComparison.Ordinal)
                    ? null
                    : $"refused {refusal.Code}: {refusal.Sentence.Zh}";
        }

        if (step.ExpectedRefusal is not null)
            return $"expected refusal {step.ExpectedRefusal}, found {answer}";
        string status = (await StateAsync(step.Act.Case)).Status;
        return step.ExpectedStatus is null || step.ExpectedStatus == status
            ? null
            : $"expected status {step.ExpectedStatus}, found {status}";
    }

    private async Task<CaseState> StateAsync(string name)
    {
        await using CaseDb db = world.Database.Read();
        return CaseJson.ReadState((await db.Cases.SingleAsync(row => row.Id == names[name].Value)).State);
    }

    private static FlowDefinition Flow(CaseKind kind) => StorageWorld.Definitions.Catalogue.Newest(kind)!;
}
