using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Course;

public sealed class LightTests
{
    private static readonly DateOnly opened = new(2026, 3, 2);
    private static readonly WorkCalendar calendar = Definitions.RuleBook.Calendar;

    [Theory]
    [InlineData("2026-03-27", "2026-03-19", LightColour.Green, 6)] // 19 working days in all; six are more than three tenths.
    [InlineData("2026-03-27", "2026-03-20", LightColour.Yellow, 5)]
    [InlineData("2026-03-09", "2026-03-04", LightColour.Green, 3)]
    [InlineData("2026-03-09", "2026-03-05", LightColour.Yellow, 2)]
    [InlineData("2026-03-09", "2026-03-09", LightColour.Yellow, 0)]
    [InlineData("2026-03-09", "2026-03-10", LightColour.Red, -1)]
    public void Open_OnADay_HasTheColour(string due, string today, LightColour colour, int left)
    {
        Light light = Light.Open(calendar, opened, DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), suspended: false, LightTerms.Usual);

        Assert.Equal((colour, left), (light.Colour, light.WorkingDaysLeft));
    }

    [Fact]
    public void Open_CaseSuspended_IsGreyEvenWhenOverdue()
    {
        Light light = Light.Open(calendar, opened, new(2026, 3, 9), new(2026, 4, 1), suspended: true, LightTerms.Usual);

        Assert.Equal(Light.None, light);
    }

    [Fact]
    public void Open_WithoutADay_IsGrey()
    {
        Assert.Equal(Light.None, Light.Open(calendar, opened, null, opened, suspended: false, LightTerms.Usual));
    }

    [Fact]
    public void Open_WithOtherTerms_FollowsThem()
    {
        Light light = Light.Open(calendar, opened, new(2026, 3, 9), new(2026, 3, 4), suspended: false, new LightTerms(3));

        Assert.Equal(LightColour.Yellow, light.Colour);
    }

    [Theory]
    [InlineData("2026-03-06", LightColour.Blue)]
    [InlineData("2026-03-09", LightColour.Green)]
    [InlineData("2026-03-10", LightColour.Red)]
    public void Finished_BeforeOnAndAfterTheDay_HasTheColour(string finished, LightColour colour)
    {
        Assert.Equal(colour, Light.Finished(calendar, new(2026, 3, 9), DateOnly.Parse(finished, System.Globalization.CultureInfo.InvariantCulture)).Colour);
    }
}
