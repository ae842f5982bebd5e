using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Tests.Calendars;

public sealed class PeriodLengthTests
{
    [Theory]
    [InlineData("20 workingDays", 20, PeriodUnit.WorkingDays, "20个工作日", "20 working days")]
    [InlineData("60 days", 60, PeriodUnit.Days, "60日", "60 days")]
    [InlineData("12 months", 12, PeriodUnit.Months, "12个月", "12 months")]
    [InlineData("3 years", 3, PeriodUnit.Years, "3年", "3 years")]
    [InlineData("1 years", 1, PeriodUnit.Years, "1年", "1 year")]
    public void Parse_WrittenForm_IsReadAndWrittenBack(string text, int number, PeriodUnit unit, string zh, string en)
    {
        PeriodLength length = PeriodLength.Parse(text);

        Assert.Equal(new PeriodLength(number, unit), length);
        Assert.Equal(text, length.ToString());
        Assert.Equal(new BilingualText(zh, en), length.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("20")]
    [InlineData("workingDays")]
    [InlineData(" 20 days")]
    [InlineData("20  days")]
    [InlineData("20 days ")]
    [InlineData("20 Days")]
    [InlineData("20 weeks")]
    [InlineData("0 days")]
    [InlineData("-1 days")]
    [InlineData("+1 days")]
    [InlineData("1.5 days")]
    [InlineData("1,000 days")]
    [InlineData("99999999999 days")]
    [InlineData("２０ days")]
    public void TryParse_AnyOtherForm_IsRefused(string? text)
    {
        bool read = PeriodLength.TryParse(text, out PeriodLength? length);

        Assert.False(read);
        Assert.Null(length);
    }

    [Fact]
    public void Parse_AnyOtherForm_SaysWhatIsExpected()
    {
        FormatException exception = Assert.Throws<FormatException>(() => PeriodLength.Parse("3 weeks"));

        Assert.Contains("workingDays", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'3 weeks'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_NumberBelowOneOrUnitUnknown_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodLength(0, PeriodUnit.Days));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodLength(1, (PeriodUnit)4));
    }
}
