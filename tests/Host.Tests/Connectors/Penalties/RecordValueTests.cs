using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class RecordValueTests
{
    [Theory]
    [InlineData("0", 0L, "0")]
    [InlineData("5", 5_000_000L, "5")]
    [InlineData("5.20", 5_200_000L, "5.2")]
    [InlineData("0.000001", 1L, "0.000001")]
    [InlineData(" ５．５ ", 5_500_000L, "5.5")]
    [InlineData("9223372036854", 9223372036854000000L, "9223372036854")]
    public void TryParse_AmountInTenThousandYuan_IsExactInFen(string text, long fen, string written)
    {
        bool isAmount = TenThousandYuan.TryParse(text, out long found);

        Assert.True(isAmount);
        Assert.Equal(fen, found);
        Assert.Equal(written, TenThousandYuan.Write(found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("5万元")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("0.0000001")]
    [InlineData("9223372036855")]
    [InlineData("99999999999999999999999999999999")]
    public void TryParse_AnythingElse_IsNoAmount(string text)
    {
        bool isAmount = TenThousandYuan.TryParse(text, out long fen);

        Assert.False(isAmount);
        Assert.Equal(0, fen);
    }

    [Theory]
    [InlineData("2025-03-05", 2025, 3, 5)]
    [InlineData("2025/03/05", 2025, 3, 5)]
    [InlineData("2025/3/5", 2025, 3, 5)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData(" 2099-12-31 ", 2099, 12, 31)]
    public void TryParse_DayOfTheRecord_IsRead(string text, int year, int month, int day)
    {
        bool isDay = RecordDay.TryParse(text, out DateOnly found);

        Assert.True(isDay);
        Assert.Equal(new DateOnly(year, month, day), found);
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2025-3-5")]
    [InlineData("20250305")]
    [InlineData("05/03/2025")]
    [InlineData("2025年3月5日")]
    [InlineData("2025-03-05 00:00:00")]
    [InlineData("45721")]
    public void TryParse_AnyOtherForm_IsNoDay(string text)
    {
        bool isDay = RecordDay.TryParse(text, out _);

        Assert.False(isDay);
    }
}
