using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads <c>$.customProperties.course</c> and the escalations and lines of tasks.</summary>
internal sealed class CourseReader(FlowFacts facts, FlowProblems problems)
{
    private const int FarthestWorkingDay = 250;
    private const int MostTimes = 10;
    private readonly TaskReader tasks = new(facts, problems);

    /// <summary>An absent member allows nothing.</summary>
    public CaseCourse Read(JsonTree? value)
    {
        if (value is null)
            return CaseCourse.Nothing;
        ObjectReader reader = new(value, problems);
        CaseCourse course = new()
        {
            Suspend = Reasons(reader, "suspend"),
            Void = Reasons(reader, "void"),
            Extend = [.. reader.Items("extend").Select(Extension)],
            SupervisedBy = Posts(reader, "supervisedBy", needed: false),
            ReportedBy = Posts(reader, "reportedBy", needed: false),
        };
        reader.Close();
        if (course.SupervisedBy.Count > 0 && course.ReportedBy.Count == 0)
            problems.Refuse(value, FlowCodes.Member,
                "expected 'reportedBy' beside 'supervisedBy', found none. A supervision that nobody may report on is "
                + "never lifted: name the posts.");
        return course;
    }

    public IReadOnlyList<Escalation> Escalations(JsonTree? value)
    {
        List<Escalation> escalations = [];
        foreach (JsonTree item in value is null ? [] : ObjectReader.ItemsOf(value, problems))
        {
            ObjectReader reader = new(item, problems);
            bool legal = reader.Text("when", "legal", "office") == "legal";
            int days = reader.Whole("workingDays", -FarthestWorkingDay, FarthestWorkingDay);
            bool supervise = reader.Text("act", "remind", "supervise") == "supervise";
            int report = supervise ? reader.Whole("reportWorkingDays", 1, FarthestWorkingDay) : 0;
            (string division, string? position) = reader.Required("to") is { } to ? Addressee(to) : ("", null);
            reader.Close();
            escalations.Add(new Escalation
            {
                When = legal ? EscalationClock.Legal : EscalationClock.Office,
                WorkingDays = days,
                Division = division,
                Position = position,
                ReportWorkingDays = report,
                Act = supervise ? EscalationAct.Supervise : EscalationAct.Remind,
            });
        }
        return escalations;
    }

    public LineOfDuty? Line(JsonTree? value)
    {
        if (value is null)
            return null;
        ObjectReader reader = new(value, problems);
        string fact = reader.Text("fact");
        if (fact.Length > 0)
            facts.Use(value["fact"] ?? value, fact, FactType.Code);
        Dictionary<string, string> lines = new(StringComparer.Ordinal);
        foreach ((string code, JsonTree line) in reader.Member("lines")?.Members ?? [])
            lines[code] = FlowWords.Key(ObjectReader.TextOf(line, problems), line, problems);
        reader.Close();
        return new LineOfDuty { Fact = fact, Lines = lines };
    }

    private (string Division, string? Position) Addressee(JsonTree value)
    {
        ObjectReader reader = new(value, problems);
        (string, string?) to = (
            reader.Text("division", FlowWords.Divisions), reader.OptionalText("position", FlowWords.Positions));
        reader.Close();
        return to;
    }

    private List<CourseReason> Reasons(ObjectReader course, string member)
    {
        List<CourseReason> reasons = [];
        foreach (JsonTree item in course.Items(member))
        {
            ObjectReader reader = new(item, problems);
            CourseReason reason = new()
            {
                Code = FlowWords.Key(reader.Text("code"), item, problems),
                Title = reader.Bilingual(),
                By = Posts(reader, "by", needed: true),
                Cites = tasks.Citations(reader.Member("citations")),
                Statuses = reader.Texts("statuses"),
                StopsTerms = member == "suspend" && reader.Flag("stopsTerms"),
                Verify = reader.Flag("verify"),
            };
            reader.Close();
            if (reasons.Exists(other => other.Code == reason.Code))
                problems.Refuse(item, FlowCodes.Value, $"expected each reason once, found '{reason.Code}' again.");
            reasons.Add(reason);
        }
        return reasons;
    }

    private ExtensionTerms Extension(JsonTree item)
    {
        ObjectReader reader = new(item, problems);
        ExtensionTerms terms = new()
        {
            Limit = reader.Text("limit"),
            Adds = reader.Text("adds"),
            Times = reader.OptionalWhole("times", 1, MostTimes) ?? 1,
            By = Posts(reader, "by", needed: true),
        };
        reader.Close();
        return terms;
    }

    private List<FlowOpener> Posts(ObjectReader owner, string member, bool needed)
    {
        JsonTree? list = needed ? owner.Required(member) : owner.Member(member);
        if (list is null)
            return [];
        List<FlowOpener> posts = [];
        foreach (JsonTree item in ObjectReader.ItemsOf(list, problems))
        {
            ObjectReader reader = new(item, problems);
            posts.Add(new FlowOpener(
                reader.Text("division", FlowWords.Divisions),
                reader.OptionalText("position", FlowWords.Positions),
                FlowWords.Authority(reader.OptionalText("authority", FlowWords.OpenerAuthorities))));
            reader.Close();
        }
        if (needed && posts.Count == 0)
            problems.Refuse(list, FlowCodes.Value, "expected at least one post, found none. Name who may do it.");
        return posts;
    }
}
