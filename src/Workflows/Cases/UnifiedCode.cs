using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// A unified social credit code (统一社会信用代码, GB 32100-2015) whose two check characters are right. Spaces around it,
/// full-width forms and small letters are folded; nothing else is repaired. The default value is no code.
/// </summary>
public readonly record struct UnifiedCode
{
    /// <summary>The number of characters of every unified code.</summary>
    public const int Length = 18;

    // GB 32100-2015: 31 characters without I, O, S, V and Z; a character's value is its index.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int FirstDivision = 2;
    private const int FirstOrganisation = 8;
    private const int OrganisationCheckIndex = 16;
    private const int OrganisationModulus = 11;

    private UnifiedCode(string value) => Value = value;

    /// <summary>The 18 characters, in capitals.</summary>
    public string Value { get; }

    // 3^i mod 31.
    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    // GB 11714.
    private static ReadOnlySpan<byte> OrganisationWeights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Parses a text; exactly one of the two results is set.</summary>
    public static bool TryParse(string text, out UnifiedCode code, [NotNullWhen(false)] out UnifiedCodeFault? fault)
    {
        string folded = HalfWidth.Fold(text).ToUpperInvariant();
        fault = LengthFault(folded) ?? CharacterFault(folded) ?? OrganisationFault(folded) ?? CheckFault(folded);
        code = fault is null ? new UnifiedCode(folded) : default;
        return fault is null;
    }

    public override string ToString() => Value ?? "";

    private static UnifiedCodeFault? LengthFault(string text) => text.Length == Length
        ? null
        : new(UnifiedCodeFaultKind.Length, 0, null, new BilingualText(
            $"统一社会信用代码应为{Length}位，实有{text.Length}位",
            $"a unified code has {Length} characters, this one has {text.Length}"));

    private static UnifiedCodeFault? CharacterFault(string text)
    {
        for (int index = 0; index < Length; index++)
        {
            bool isDivision = index is >= FirstDivision and < FirstOrganisation;
            bool isAllowed = isDivision ? char.IsAsciiDigit(text[index]) : Alphabet.Contains(text[index]);
            if (isAllowed)
                continue;
            (string zh, string en) = isDivision
                ? ("行政区划码只能是数字", "the division code holds digits only")
                : ("代码不使用 I、O、S、V、Z 及其他字符", "a code holds digits and letters without I, O, S, V and Z");
            return new(UnifiedCodeFaultKind.Character, index + 1, null, new BilingualText(
                $"第{index + 1}位“{text[index]}”无效：{zh}", $"character {index + 1} is '{text[index]}': {en}"));
        }
        return null;
    }

    private static UnifiedCodeFault? OrganisationFault(string text)
    {
        int sum = 0;
        for (int index = 0; index < OrganisationWeights.Length; index++)
            sum += OrganisationValue(text[FirstOrganisation + index]) * OrganisationWeights[index];
        char expected = (OrganisationModulus - sum % OrganisationModulus) switch
        {
            OrganisationModulus => '0',
            OrganisationModulus - 1 => 'X',
            int check => (char)('0' + check),
        };
        return Mismatch(text, OrganisationCheckIndex, expected, UnifiedCodeFaultKind.OrganisationCheck,
            new BilingualText("组织机构代码校验位", "the organisation code's check character"));
    }

    private static UnifiedCodeFault? CheckFault(string text)
    {
        int sum = 0;
        for (int index = 0; index < Weights.Length; index++)
            sum += Alphabet.IndexOf(text[index], StringComparison.Ordinal) * Weights[index];
        char expected = Alphabet[(Alphabet.Length - sum % Alphabet.Length) % Alphabet.Length];
        return Mismatch(text, Length - 1, expected, UnifiedCodeFaultKind.Check,
            new BilingualText("校验位", "the check character"));
    }

    private static UnifiedCodeFault? Mismatch(
        string text, int index, char expected, UnifiedCodeFaultKind kind, BilingualText name) => text[index] == expected
        ? null
        : new(kind, index + 1, expected, new BilingualText(
            $"第{index + 1}位{name.Zh}应为“{expected}”，实为“{text[index]}”",
            $"character {index + 1}, {name.En}, should be '{expected}' and is '{text[index]}'"));

    // GB 11714 counts letters without gaps, A = 10 to Z = 35, unlike the outer alphabet.
    private static int OrganisationValue(char character) =>
        char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
