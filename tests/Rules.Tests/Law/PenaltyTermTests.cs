namespace CreditSupervision.Rules.Tests.Law;

/// <summary>
/// The last day of a published penalty stands in two decisions, one asked on any day, one for an application of that day;
/// they name the same.
/// </summary>
public sealed class PenaltyTermTests
{
    private static readonly DateOnly firstPublished = new(2022, 3, 1);
    private static readonly DateOnly lastPublished = new(2026, 3, 1);

    [Fact]
    public void StopsOn_AskedOnADayAndForAnApplicationOfThatDay_IsTheSame()
    {
        for (DateOnly published = firstPublished; published <= lastPublished; published = published.AddDays(41))
            foreach (string tier in (string[])["notPublished", "minor", "general", "serious"])
                foreach (int days in (int[])[0, 200, 700, 1500])
                    foreach (DateOnly? restriction in (DateOnly?[])[null, published.AddDays(900), published.AddDays(1500)])
                        Same(published, tier, published.AddDays(days), restriction);
    }

    [Theory]
    [InlineData("publicity.penalty-term", "2025-12-24", "2025-12-25")]
    [InlineData("publicity.penalty-term", "2025-12-25", null)]
    [InlineData("repair.route", "2025-12-24", null)]
    public void NextVersion_OfADecision_IsTheFirstDayOfTheNextOne(string decision, string day, string? next)
    {
        DateOnly? found = Definitions.Book.NextVersion(decision, DateOnly.Parse(day, null));

        Assert.Equal(next is null ? null : DateOnly.Parse(next, null), found);
    }

    private static void Same(DateOnly published, string tier, DateOnly on, DateOnly? restriction)
    {
        FactSet facts = FactSet.Empty.With("publishedOn", published).WithCode("tier", tier)
            .With("restrictionOnParty", restriction is not null);
        if (restriction is { } end)
            facts = facts.With("restrictionEndsOn", end);

        FactValue? term = Definitions.Book.Judge("publicity.penalty-term", facts, on).Values["stopsOn"];
        FactValue? application = Definitions.Book.Judge("repair.penalty-publicity", facts.With("applicationOn", on), on)
            .Values["stopsOn"];

        Assert.Equal(application, term);
    }
}
