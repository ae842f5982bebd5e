using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Workflows.Tests.Publications;

public sealed class PublicationRulesTests
{
    private const string Base = "sha256:base";
    private const string Path = "parameters/repair.yaml";
    private const string Report = "sha256:report";

    private static readonly DateOnly Today = new(2026, 1, 5);

    [Fact]
    public void Sign_ByAuthorTesterAndThird_IsRefusedRefusedAndAllowed()
    {
        PublicationState state = Previewed();

        Assert.Equal(PublicationRefusalCode.SignerIsAuthor, Sign(state, "author"));
        Assert.Equal(PublicationRefusalCode.SignerIsTester, Sign(state, "tester"));
        Assert.Equal(PublicationRefusalCode.SignerIsTester, Sign(state, "previewer"));
        Assert.Null(Sign(state, "signer"));
    }

    [Fact]
    public void Sign_ByWhoeverEverEdited_IsRefusedAlsoAfterLaterEdits()
    {
        PublicationState state = Fold(
            Begun(), ("helper", new FilePut(Path, "sha256:a")), ("author", new FilePut(Path, "sha256:b")));
        state = Previewed(state);

        Assert.Equal(PublicationRefusalCode.SignerIsAuthor, Sign(state, "helper"));
    }

    [Fact]
    public void Schedule_YesterdayTodayTomorrow_OnlyTomorrowIsAllowed()
    {
        PublicationState state = Signed();

        Assert.Equal(PublicationRefusalCode.EffectiveDayNotFuture, Schedule(state, Today.AddDays(-1)));
        Assert.Equal(PublicationRefusalCode.EffectiveDayNotFuture, Schedule(state, Today));
        Assert.Null(Schedule(state, Today.AddDays(1)));
    }

    [Fact]
    public void Schedule_OnTheDayOfItsBaseAndTheDayAfter_IsRefusedAndAllowed()
    {
        PublicationBriefing briefing = Briefing("signer") with { NewestFrom = Today.AddDays(3) };

        Assert.Equal(
            PublicationRefusalCode.EffectiveDayTaken,
            PublicationRules.ToSchedule(Signed(), Today.AddDays(3), briefing)?.Code);
        Assert.Null(PublicationRules.ToSchedule(Signed(), Today.AddDays(4), briefing));
    }

    [Fact]
    public void Sign_AfterAnotherPublication_NeedsTheNewBase()
    {
        PublicationBriefing briefing = Briefing("signer") with { Newest = "sha256:other" };

        Assert.Equal(
            PublicationRefusalCode.DraftBaseMoved, PublicationRules.ToSign(Previewed(), Report, "同意", briefing)?.Code);
    }

    [Fact]
    public void Attach_PreviewOfAnEarlierText_IsRefused()
    {
        PublicationState state = Previewed();
        string content = state.Content;

        PublicationState edited = Fold(state, ("author", new FilePut(Path, "sha256:other")));

        Assert.Equal(
            PublicationRefusalCode.PreviewStale,
            PublicationRules.ToAttach(edited, content, Base, Briefing("tester"))?.Code);
    }

    [Fact]
    public void Steps_LeftOut_AreRefusedInTheirOrder()
    {
        PublicationState draft = Fold(Begun(), ("author", new FilePut(Path, "sha256:a")));
        PublicationState @checked = Fold(draft, ("tester", new DraftChecked(draft.Content, 0, 0, [])));
        PublicationState tested = Fold(@checked, ("tester", new ExamplesRun(draft.Content, 3, 0, [])));

        Assert.Equal(PublicationRefusalCode.DraftEmpty, PublicationRules.ToCheck(Begun(), Briefing("tester"))?.Code);
        Assert.Equal(PublicationRefusalCode.DraftNotChecked, PublicationRules.ToRunExamples(draft, Briefing("tester"))?.Code);
        Assert.Equal(PublicationRefusalCode.ExamplesNotPassed, PublicationRules.ToPreview(@checked, Briefing("tester"))?.Code);
        Assert.Equal(PublicationRefusalCode.PreviewMissing, Sign(tested, "signer"));
        Assert.Equal(PublicationRefusalCode.DraftNotSigned, Schedule(Previewed(), Today.AddDays(1)));
    }

    [Fact]
    public void StatusOn_LastDayBeforeAndFirstDayIn_IsScheduledAndInForce()
    {
        PublicationState state = Fold(Signed(), ("signer", new PublicationScheduled("sha256:set", Today.AddDays(3))));

        Assert.Equal(PublicationStatus.Scheduled, state.StatusOn(Today.AddDays(2), null));
        Assert.Equal(PublicationStatus.InForce, state.StatusOn(Today.AddDays(3), null));
        Assert.Equal(PublicationStatus.InForce, state.StatusOn(Today.AddDays(9), Today.AddDays(10)));
        Assert.Equal(PublicationStatus.Superseded, state.StatusOn(Today.AddDays(10), Today.AddDays(10)));
    }

    [Fact]
    public void Withdraw_BuiltUponOrInForce_IsRefused()
    {
        PublicationState state = Fold(Signed(), ("signer", new PublicationScheduled("sha256:set", Today.AddDays(3))));

        Assert.Null(Withdraw(state, "sha256:set", Today.AddDays(2)));
        Assert.Equal(PublicationRefusalCode.PublicationInForce, Withdraw(state, "sha256:set", Today.AddDays(3)));
        Assert.Equal(PublicationRefusalCode.LaterPublicationBuilt, Withdraw(state, "sha256:later", Today));
    }

    [Fact]
    public void Machine_ScheduledOrInForce_CannotBeEdited()
    {
        foreach (PublicationStatus status in Enum.GetValues<PublicationStatus>())
        {
            Assert.Equal(
                status <= PublicationStatus.Signed, PublicationLifecycle.After(status, PublicationAct.Edit) is not null);
        }
    }

    [Theory]
    [InlineData("parameters/repair.yaml", true)]
    [InlineData("sources.yaml", true)]
    [InlineData("rules/repair/serious-list.hunan-thresholds.yaml", true)]
    [InlineData("rules/../authorities/a.yaml", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("rules/.hidden.yaml", false)]
    [InlineData("worlds/demo.yaml", false)]
    public void Put_Path_IsAllowedWhereDefinitionsLie(string path, bool isAllowed)
    {
        PublicationRefusal? refusal = PublicationRules.ToPut(Begun(), 1, path, "a: 1", Briefing("author"));

        Assert.Equal(isAllowed ? null : PublicationRefusalCode.DraftPathNotAllowed, refusal?.Code);
    }

    [Fact]
    public void Events_WrittenAndRead_FoldToTheSameState()
    {
        PublicationEvent[] events =
        [
            new PublicationDrafted("标题", "理由", Base, null, new Dictionary<string, string?> { [Path] = null }),
            new FilePut(Path, "sha256:a"), new FileRemoved(Path), new FileReverted(Path), new BaseMoved("sha256:b"),
            new DraftChecked("c", 0, 1, [new FoundProblem("a.yaml", 3, "L02", "…", true)]),
            new ExamplesRun("c", 5, 1, ["x"]), new PreviewAttached("c", Base, Report, Today, 1, 2, 3, 4),
            new PublicationSigned("c", Base, Report, "同意"), new PublicationScheduled("s", Today), new PublicationWithdrawn("r"),
        ];

        Assert.Equal(PublicationJson.EventNames.Count, events.Select(one => one.GetType()).Distinct().Count());
        foreach (PublicationEvent one in events)
        {
            byte[] written = PublicationJson.Write(one);

            Assert.Equal(written, PublicationJson.Write(PublicationJson.Read(PublicationJson.EventNames[one.GetType()], written)));
        }
    }

    private static PublicationRefusalCode? Sign(PublicationState state, string person) =>
        PublicationRules.ToSign(state, Report, "同意", Briefing(person))?.Code;

    private static PublicationRefusalCode? Schedule(PublicationState state, DateOnly day) =>
        PublicationRules.ToSchedule(state, day, Briefing("signer"))?.Code;

    private static PublicationRefusalCode? Withdraw(PublicationState state, string newest, DateOnly today) =>
        PublicationRules.ToWithdraw(state, "有误", Briefing("author") with { Newest = newest, Today = today })?.Code;

    private static PublicationState Begun() => PublicationState.Evolve(
        null, "draft-2026-1", "author", Today,
        new PublicationDrafted("标题", "理由", Base, null, new Dictionary<string, string?>()));

    private static PublicationState Previewed(PublicationState? draft = null)
    {
        PublicationState state = draft ?? Fold(Begun(), ("author", new FilePut(Path, "sha256:a")));
        return Fold(
            state,
            ("checker", new DraftChecked(state.Content, 0, 0, [])),
            ("tester", new ExamplesRun(state.Content, 5, 0, [])),
            ("previewer", new PreviewAttached(state.Content, Base, Report, Today, 1, 0, 0, 0)));
    }

    private static PublicationState Signed()
    {
        PublicationState state = Previewed();
        return Fold(state, ("signer", new PublicationSigned(state.Content, Base, Report, "同意")));
    }

    private static PublicationState Fold(PublicationState state, params (string Actor, PublicationEvent Event)[] events) =>
        events.Aggregate(state, (now, next) => PublicationState.Evolve(now, now.Id, next.Actor, Today, next.Event));

    private static PublicationBriefing Briefing(string person) => new()
    {
        Actor = new Actor { Id = person, Name = person, Kind = ActorKind.Person, Authority = "430000" },
        Today = Today,
        Newest = Base,
        PublishedVersions = Array.Empty<string>().ToLookup(path => path),
    };
}
