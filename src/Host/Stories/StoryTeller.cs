using System.Globalization;
using System.Runtime.CompilerServices;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Timers;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Stories;

/// <summary>
/// Tells stories through the desk, as people would act: several side by side, in the order of their days, under one
/// clock. What differs from a story's own expectation is reported with the moment, never passed over.
/// </summary>
public sealed class StoryTeller(
    ICaseDesk desk,
    ICasePumps pumps,
    CaseQueries cases,
    DefinitionCatalogue catalogue,
    PeopleDirectory people,
    PenaltyCases penalties,
    DevClock clock)
{
    private readonly Dictionary<(Story Story, string Name), CaseId> names = [];
    private readonly Dictionary<CaseId, long> seen = [];

    /// <summary>
    /// Tells the lines of all stories whose day lies from <paramref name="from"/> to <paramref name="until"/> (both
    /// inclusive), one moment a line, earliest day first.
    /// </summary>
    public async IAsyncEnumerable<StoryMoment> TellAsync(
        IReadOnlyList<Story> stories,
        DateOnly from,
        DateOnly until,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = stories.SelectMany(story => story.Steps.Select(step => (Story: story, Step: step)))
            .Where(line => line.Step.On >= from && line.Step.On <= until)
            .OrderBy(line => line.Step.On);
        foreach ((Story story, StoryStep step) in lines)
        {
            if (!clock.TrySet(step.On))
                throw new InvalidOperationException($"{story.File}:{step.Line}: the clock has passed {step.On:yyyy-MM-dd}.");
            await pumps.SettleAsync(cancellationToken);
            DeskAnswer? answer = await ActAsync(story, step, cancellationToken);
            await pumps.SettleAsync(cancellationToken);
            yield return await MomentAsync(story, step, answer, cancellationToken);
        }
    }

    private async Task<DeskAnswer?> ActAsync(Story story, StoryStep step, CancellationToken cancellationToken)
    {
        switch (step.Act)
        {
            case StoryAct.LetTimePass:
                return null;
            case StoryAct.Open { Actor: "system" } open:
                // The system opens by itself; the story only gives the case its name.
                names[(story, open.Case)] = await OpenedBySystemAsync(story, open, cancellationToken);
                return null;
            case StoryAct.Open open:
                DeskAnswer opened = await desk.SubmitAsync(
                    await OpeningAsync(story, open, cancellationToken), Person(open.Actor), RequestId(story, step), cancellationToken);
                if (opened is DeskAnswer.Done done)
                    names[(story, open.Case)] = done.Case;
                return opened;
            case StoryAct.Report report:
                return await desk.SubmitAsync(
                    await ReportAsync(story, report, cancellationToken),
                    Person(report.Actor),
                    RequestId(story, step),
                    cancellationToken);
            case StoryAct.Complete complete:
                return await desk.SubmitAsync(
                    await CompletionAsync(story, complete, cancellationToken),
                    Person(complete.Actor),
                    RequestId(story, step),
                    cancellationToken);
            case StoryAct.Course course:
                return await desk.SubmitAsync(
                    StoryOrders.Command(course, names[(story, course.Case)]),
                    Person(course.Actor),
                    RequestId(story, step),
                    cancellationToken);
            case StoryAct.Handle handle:
                return await desk.SubmitAsync(
                    handle.Command with { Case = names[(story, handle.Case)] },
                    Person(handle.Actor),
                    RequestId(story, step),
                    cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<OpenCase> OpeningAsync(Story story, StoryAct.Open act, CancellationToken cancellationToken)
    {
        FactSet facts = catalogue.Newest(act.Kind) is { } definition
            ? StoryFacts.Typed(act.Facts, definition)
            : FactSet.Empty;
        if (act.Penalty is { } number)
        {
            OpenCase opening = await penalties.OpeningAsync(number, act.Authority, act.Kind, cancellationToken)
                ?? throw new InvalidOperationException($"{story.File}: no penalty {number} was imported.");
            return opening with { Facts = opening.Facts.With(facts) };
        }

        return new OpenCase
        {
            Case = new CaseId(""),
            Kind = act.Kind,
            Authority = act.Authority,
            Party = story.Parties[act.Party!],
            Facts = facts,
        };
    }

    private async Task<ReportOutsideEvent> ReportAsync(
        Story story, StoryAct.Report act, CancellationToken cancellationToken)
    {
        CaseId id = names[(story, act.Case)];
        CaseView view = await ViewAsync(id, cancellationToken);
        return new ReportOutsideEvent
        {
            Case = id,
            Event = act.Event,
            Facts = StoryFacts.Typed(act.Facts, catalogue.Pinned(view.State.Definition)),
        };
    }

    private async Task<CompleteTask> CompletionAsync(
        Story story, StoryAct.Complete act, CancellationToken cancellationToken)
    {
        CaseId id = names[(story, act.Case)];
        CaseView view = await ViewAsync(id, cancellationToken);
        return new CompleteTask
        {
            Case = id,
            Task = new TaskId(act.Step),
            Outcome = act.Outcome,
            Opinion = act.Opinion,
            Facts = StoryFacts.Typed(act.Facts, catalogue.Pinned(view.State.Definition)),
            Evidence = act.Evidence,
        };
    }

    private async Task<CaseId> OpenedBySystemAsync(Story story, StoryAct.Open act, CancellationToken cancellationToken)
    {
        Page<CaseLine> open = await cases.ListAsync(
            story.Parties[act.Party!].UnifiedCode,
            act.Kind,
            openOnly: true,
            CaseReach.Everything,
            new Paging(),
            cancellationToken);
        return open.Items is [{ } first, ..]
            ? first.Id
            : throw new InvalidOperationException($"{story.File}: the system has not opened a case of kind {act.Kind}.");
    }

    private async Task<StoryMoment> MomentAsync(
        Story story, StoryStep step, DeskAnswer? answer, CancellationToken cancellationToken)
    {
        CaseView? view = names.TryGetValue((story, step.Act.Case), out CaseId id)
            ? await ViewAsync(id, cancellationToken)
            : null;
        IReadOnlyList<HistoryLine> happened = [];
        if (view is not null)
        {
            long last = seen.GetValueOrDefault(id);
            happened = [.. view.History.Where(line => line.Sequence > last)];
            seen[id] = view.State.Sequence;
        }

        return new StoryMoment
        {
            Story = story,
            Step = step,
            Answer = answer,
            Case = view,
            Happened = happened,
            Difference = Difference(step, answer, view),
        };
    }

    private async Task<CaseView> ViewAsync(CaseId id, CancellationToken cancellationToken) =>
        await cases.FindAsync(id, Actor.System, cancellationToken)
        ?? throw new InvalidOperationException($"Case {id} has gone.");

    // A telling that was cut off goes on where it stopped: the desk remembers the lines it has answered.
    private static string RequestId(Story story, StoryStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"story:{story.File}:{step.Line}");

    private Actor Person(string id) => id == Actor.System.Id
        ? Actor.System
        : people.TryFind(id, out Person? person)
        ? person.Actor
        : throw new InvalidOperationException($"Nobody is called '{id}' in the demonstration world.");

    private static string? Difference(StoryStep step, DeskAnswer? answer, CaseView? view)
    {
        if (answer is DeskAnswer.No { Refusal: { } refusal })
        {
            return step.ExpectedRefusal == refusal.Code
                && refusal.Sentence.Zh.Contains(step.ExpectedWords, StringComparison.Ordinal)
                    ? null
                    : $"refused {refusal.Code}: {refusal.Sentence.Zh}";
        }

        if (step.ExpectedRefusal is { } expected)
            return $"expected the refusal {expected}, but the act was accepted";
        return step.ExpectedStatus is null || step.ExpectedStatus == view?.State.Status
            ? null
            : $"expected the status {step.ExpectedStatus}, found {view?.State.Status ?? "no case"}";
    }
}
