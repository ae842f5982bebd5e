using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowTrackTests
{
    [Theory]
    [InlineData("zh-CN", "业务主管处（按field分条线）; 内部时限 3 workingDays")]
    [InlineData("en", "field division by line of field; own limit 3 workingDays")]
    public void Of_StepThatGoesToALineOfDuty_SaysWhichFactNamesTheLine(string language, string expected)
    {
        Dictionary<string, BilingualText> names = new() { ["field"] = new BilingualText("业务主管处", "field division") };

        string track = FlowTrack.Of(Definitions.Flows["listing"], names, language);

        Assert.Single(track.Split('\n'), line =>
            line.Contains("[fieldReview]", StringComparison.Ordinal) && line.Contains(expected, StringComparison.Ordinal));
    }
}
