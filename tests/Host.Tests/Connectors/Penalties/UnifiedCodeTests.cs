using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class UnifiedCodeTests
{
    [Theory]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("91440300708461136T")]
    [InlineData("91330100799655058B")]
    [InlineData("91110108551385082Q")]
    public void TryParse_CodeOfARealCompany_IsAccepted(string text)
    {
        bool isCode = UnifiedCode.TryParse(text, out UnifiedCode code, out UnifiedCodeFault? fault);

        Assert.True(isCode);
        Assert.Equal(text, code.Value);
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("  9144030071526726xg ")]
    [InlineData("\u3000９１４４０３００７１５２６７２６ＸＧ")]
    [InlineData("９１４４０３００７１５２６７２６ｘｇ")]
    public void TryParse_SpacesAroundFullWidthOrSmallLetters_AreFolded(string text)
    {
        bool isCode = UnifiedCode.TryParse(text, out UnifiedCode code, out _);

        Assert.True(isCode);
        Assert.Equal("9144030071526726XG", code.ToString());
    }

    [Theory]
    [InlineData("", UnifiedCodeFaultKind.Length, 0, null, "a unified code has 18 characters, this one has 0")]
    [InlineData("9144030071526726X", UnifiedCodeFaultKind.Length, 0, null,
        "a unified code has 18 characters, this one has 17")]
    [InlineData("9144030071526726XG0", UnifiedCodeFaultKind.Length, 0, null,
        "a unified code has 18 characters, this one has 19")]
    [InlineData("91440300 1526726XG", UnifiedCodeFaultKind.Character, 9, null,
        "character 9 is ' ': a code holds digits and letters without I, O, S, V and Z")]
    [InlineData("I144030071526726XG", UnifiedCodeFaultKind.Character, 1, null,
        "character 1 is 'I': a code holds digits and letters without I, O, S, V and Z")]
    [InlineData("91A4030071526726XG", UnifiedCodeFaultKind.Character, 3, null,
        "character 3 is 'A': the division code holds digits only")]
    [InlineData("9144030A71526726XG", UnifiedCodeFaultKind.Character, 8, null,
        "character 8 is 'A': the division code holds digits only")]
    [InlineData("91440300715267260G", UnifiedCodeFaultKind.OrganisationCheck, 17, 'X',
        "character 17, the organisation code's check character, should be 'X' and is '0'")]
    [InlineData("9144030071526726XH", UnifiedCodeFaultKind.Check, 18, 'G',
        "character 18, the check character, should be 'G' and is 'H'")]
    public void TryParse_FaultyCode_SaysWhereAndWhatWasExpected(
        string text, UnifiedCodeFaultKind kind, int position, char? expected, string message)
    {
        bool isCode = UnifiedCode.TryParse(text, out UnifiedCode code, out UnifiedCodeFault? fault);

        Assert.False(isCode);
        Assert.Equal(default, code);
        Assert.Equal(
            (kind, position, expected, message), (fault?.Kind, fault?.Position, fault?.Expected, fault?.Message.En));
    }

    [Fact]
    public void TryParse_WrongCheckCharacter_SaysSoInChinese()
    {
        _ = UnifiedCode.TryParse("9144030071526726XH", out _, out UnifiedCodeFault? fault);

        Assert.Equal("第18位校验位应为“G”，实为“H”", fault?.Message.Zh);
    }

    [Fact]
    public void TryParse_AnySingleWrongCharacter_IsRejected()
    {
        const string code = "914403001922038216";
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

        IEnumerable<string> wrong = Enumerable.Range(0, code.Length).SelectMany(index => alphabet
            .Where(character => character != code[index])
            .Select(character => code[..index] + character + code[(index + 1)..]));

        Assert.All(wrong, text => Assert.False(UnifiedCode.TryParse(text, out _, out _)));
    }

    [Theory]
    [InlineData("430102600123456", true)]
    [InlineData(" ４３０１０２６００１２３４５６ ", true)]
    [InlineData("43010260012345", false)]
    [InlineData("4301026001234567", false)]
    [InlineData("43010260012345A", false)]
    public void TryParse_RegistrationNumber_NeedsFifteenDigits(string text, bool expected)
    {
        bool isNumber = RegistrationNumber.TryParse(text, out RegistrationNumber number);

        Assert.Equal(expected, isNumber);
        Assert.Equal(expected ? "430102600123456" : "", number.ToString());
    }
}
