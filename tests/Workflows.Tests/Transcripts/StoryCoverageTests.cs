using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Course;
using CreditSupervision.Workflows.Tests.Lifecycles;
using CreditSupervision.Workflows.Tests.Migration;
using CreditSupervision.Workflows.Tests.Tasks;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>What the stories must show between them: every refusal and every way a case of every kind ends.</summary>
public sealed class StoryCoverageTests
{
    private const int FewestStories = 40;

    /// <summary>
    /// The codes no line of a story can be refused with, and the test that shows each instead. A line is an act of a
    /// person under the published definitions: it fires no timer, migrates no case and meets no faulty definition.
    /// </summary>
    private static readonly Dictionary<RefusalCode, string> ShownByTests = new()
    {
        // A story names a kind whose facts must be typed before anything is decided; an unknown one has no types.
        [RefusalCode.KindUnknown] = nameof(OpeningTests.OpenCase_OfAnUnknownKind_IsRefused),
        // Only the system's own sweep carries the key by which a second supervision is known.
        [RefusalCode.AlreadySupervised] = nameof(CourseTests.Supervise_BySystemWithTheSameKey_IsNotDoneTwice),
        // Only the system fires timers, and a story's clock fires those that are due, each once.
        [RefusalCode.TimerNotWaiting] = nameof(EscalationTests.Escalation_FiredTwice_IsRefusedTheSecondTime),
        [RefusalCode.WaitingPeriodRunning] = nameof(TimerRefusalTests.Fire_OnTheLastDayOfThePeriod_IsRefused),
        // A case changes its version by an order of its own, which no story line writes.
        [RefusalCode.DefinitionUnknown] = nameof(CaseMigrationTests.Migrate_ByWhoMayNotOrWithoutReasonOrTarget_IsRefused),
        [RefusalCode.MigrationNeedsPerson] = nameof(CaseMigrationTests.Migrate_WithAnObstacle_IsRefusedWithTheReasons),
        // No published workflow lets a dissenting signature bar the decision; the test writes one that does.
        [RefusalCode.SignerDisagrees] = nameof(SigningTests.Complete_AgainstASignerWhereThatBlocks_IsRefused),
        // The published workflows ask for the fact (FactMissing) or set it before the law's own guard is reached; the
        // guards stand behind a faulty definition.
        [RefusalCode.DemandNotServed] = nameof(LifecycleGuardTests.Fire_WithoutWhatTheLawAsksFor_IsRefused),
        [RefusalCode.NoticeNotServed] = nameof(LifecycleGuardTests.Fire_WithoutWhatTheLawAsksFor_IsRefused),
        [RefusalCode.DecisionNotServed] = nameof(LifecycleGuardTests.Fire_WithoutWhatTheLawAsksFor_IsRefused),
        [RefusalCode.DecisionMissing] = nameof(LifecycleGuardTests.Fire_WithoutWhatTheLawAsksFor_IsRefused),
        [RefusalCode.SecrecyNotReviewed] = nameof(LifecycleGuardTests.Fire_WithoutWhatTheLawAsksFor_IsRefused),
        [RefusalCode.LifecycleForbids] = nameof(LifecycleGuardTests.Fire_FromAStatusThatDoesNotKnowTheTrigger_IsRefused),
    };

    /// <summary>The final statuses no story reaches, as <c>kind Status</c>, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotReached = new(StringComparer.Ordinal)
    {
        ["listing-revocation Moot"] =
            "Only a revocation revokes a listing, and a second one about the same entry is refused as DuplicateCase.",
    };

    private static readonly Lazy<IReadOnlyList<Story>> Stories = new(() => [.. StoryFiles.All().Select(StoryFiles.ReadAt)]);

    [Fact]
    public void Stories_Together_AreAtLeastForty() =>
        Assert.InRange(Stories.Value.Count, FewestStories, int.MaxValue);

    [Fact]
    public void Stories_Together_ShowEveryRefusalThatAPersonCanMeet()
    {
        HashSet<RefusalCode> shown = [.. Stories.Value.SelectMany(story => story.Steps)
            .Select(step => step.ExpectedRefusal).OfType<RefusalCode>()];

        RefusalCode[] missing = [.. Enum.GetValues<RefusalCode>().Where(code => !shown.Contains(code))];

        AssertSame(ShownByTests.Keys.Select(code => code.ToString()), missing.Select(code => code.ToString()));
    }

    [Fact]
    public void Stories_Together_EndACaseOfEveryKindInEveryWay()
    {
        HashSet<string> reached = [.. Stories.Value.SelectMany(Reached)];

        string[] missing =
        [
            .. from lifecycle in LifecycleCatalogue.All
               from final in lifecycle.Shape.Moves.Select(move => move.To).Where(lifecycle.Finals.Contains).Distinct()
               let ending = $"{lifecycle.Kind.Value} {final}"
               where !reached.Contains(ending)
               select ending,
        ];

        AssertSame(NotReached.Keys, missing);
    }

    private static void AssertSame(IEnumerable<string> excepted, IEnumerable<string> missing)
    {
        HashSet<string> known = [.. excepted], found = [.. missing];
        Assert.True(
            known.SetEquals(found),
            $"No story shows: {string.Join(", ", found.Except(known))}. A story shows what is listed as impossible: "
            + $"{string.Join(", ", known.Except(found))}.");
    }

    // Each told status is checked where the story is told, so that what a line expects is what it shows.
    private static IEnumerable<string> Reached(Story story)
    {
        Dictionary<string, string> kinds = new(StringComparer.Ordinal);
        foreach (StoryStep step in story.Steps)
        {
            if (step.Act is StoryAct.Open open && step.ExpectedRefusal is null)
                kinds[open.Case] = open.Kind.Value;
            if (step.ExpectedStatus is { } status && kinds.TryGetValue(step.Act.Case, out string? kind))
                yield return $"{kind} {status}";
        }
    }
}
