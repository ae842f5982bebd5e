using System.Globalization;
using System.Threading.Channels;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// Listings that all wait for the field division's review, and that review as a command of the desk: the step which P3
/// and P4 measure. Nothing is left out: lifecycle, workflow, rules, audit and the remembered answer are those of a server.
/// </summary>
internal sealed class BenchApprovals : IAsyncDisposable
{
    private const string Authority = "430100";
    private const string Proposer = "zhang.case.changsha";
    private const string Reviewer = "tan.field-chief.changsha";
    private const string Proposal = "propose";
    private const string Review = "fieldReview";
    private static readonly DateOnly day = new(2026, 3, 2);

    private static readonly Party party = new()
    {
        Name = "湖南洞庭示范医疗器械有限公司（虚构）",
        UnifiedCode = "91430100MA4LB002XG",
        Kind = "legalPerson",
    };

    private static readonly string[] proposal =
    [
        "ground=L44-06-02", "heavierPenalty=HP-3b", "violationOn=2026-01-15", "penaltyDecidedOn=2026-03-20",
        "vileNature=true", "seriousCircumstances=true", "largeHarm=true", "factorsReasoned=9",
        "lackOfIntentProven=false", "hearingApplies=true",
    ];

    private readonly ServiceProvider services;
    private readonly ICaseDesk desk;
    private readonly PeopleDirectory people;
    private readonly FlowDefinition definition;

    private BenchApprovals(ServiceProvider services)
    {
        this.services = services;
        desk = services.GetRequiredService<ICaseDesk>();
        people = services.GetRequiredService<PeopleDirectory>();
        definition = services.GetRequiredService<DefinitionCatalogue>().Newest(CaseKind.Listing)
            ?? throw new InvalidOperationException("There is no workflow for listings.");
    }

    /// <summary>The desk over a data folder, its database prepared.</summary>
    public static async Task<BenchApprovals> OpenAsync(
        LoadedDefinitions definitions, string folder, CancellationToken cancellationToken)
    {
        DevClock clock = new(day, TimeProvider.System);
        PeopleDirectory people = new(definitions.World?.People
            ?? throw new InvalidOperationException("The people of the bench are those of the demonstration world."));
        return new BenchApprovals(await HostServices.OpenAsync(
            definitions, clock, new StoragePlace.Sqlite(folder), cancellationToken, more => more.AddSingleton(people)));
    }

    /// <summary>Opens listings and proposes each, so that their reviews wait.</summary>
    public async Task<IReadOnlyList<CaseId>> PrepareAsync(int number, int clients, CancellationToken cancellationToken)
    {
        CaseId[] cases = new CaseId[number];
        FactSet facts = StoryFacts.Typed(
            proposal.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]), definition);
        await EachAsync(Enumerable.Range(0, number), clients, async place =>
        {
            DeskAnswer opened = await SubmitAsync(
                new OpenCase
                {
                    Case = new CaseId(""),
                    Kind = CaseKind.Listing,
                    Authority = Authority,
                    Party = party,
                    Facts = FactSet.Empty,
                },
                Proposer,
                $"open:{place}",
                cancellationToken);
            cases[place] = Done(opened);
            Done(await SubmitAsync(
                new CompleteTask
                {
                    Case = cases[place],
                    Task = new TaskId(Proposal),
                    Outcome = "propose",
                    Opinion = "事实清楚、证据确凿，九项因素已逐项说理，建议列入。",
                    Facts = facts,
                },
                Proposer,
                $"propose:{place}",
                cancellationToken));
        });
        return cases;
    }

    /// <summary>The review of each case, by so many clients at once; ends when the last is durable.</summary>
    public Task ReviewAsync(IEnumerable<CaseId> cases, int clients, CancellationToken cancellationToken) =>
        EachAsync(cases, clients, async id => Done(await SubmitAsync(
            new CompleteTask { Case = id, Task = new TaskId(Review), Outcome = "agree", Opinion = "复核无异议。" },
            Reviewer,
            $"review:{id}",
            cancellationToken)));

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static CaseId Done(DeskAnswer answer) => answer switch
    {
        DeskAnswer.Done done => done.Case,
        DeskAnswer.No no => throw new InvalidOperationException($"The desk refused: {no.Refusal.Sentence.En}"),
        _ => throw new InvalidOperationException($"The desk answered {answer}."),
    };

    private Task<DeskAnswer> SubmitAsync(
        CaseCommand command, string person, string request, CancellationToken cancellationToken) =>
        people.TryFind(person, out Person? known)
            ? desk.SubmitAsync(command, known.Actor, request, cancellationToken)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"The demonstration world has no '{person}'."));

    // One client awaits each answer before it asks again, as a person does.
    private static async Task EachAsync<T>(IEnumerable<T> work, int clients, Func<T, Task> one)
    {
        Channel<T> waiting = Channel.CreateUnbounded<T>();
        foreach (T item in work)
            waiting.Writer.TryWrite(item);
        waiting.Writer.Complete();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (waiting.Reader.TryRead(out T? item))
                await one(item);
        })));
    }
}
