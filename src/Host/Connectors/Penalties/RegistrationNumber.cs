using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// The 15-digit registration number that individual businesses registered before the unified code may still carry.
/// Only its form is checked. The default value is no number.
/// </summary>
public readonly record struct RegistrationNumber
{
    /// <summary>The number of digits.</summary>
    public const int Length = 15;

    private RegistrationNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>What is expected, for the reason of a rejected row.</summary>
    public static BilingualText Form { get; } = new(
        $"注册号应为{Length}位数字", $"a registration number has {Length} digits");

    public static bool TryParse(string text, out RegistrationNumber number)
    {
        string folded = HalfWidth.Fold(text);
        bool isNumber = folded.Length == Length && folded.All(char.IsAsciiDigit);
        number = isNumber ? new RegistrationNumber(folded) : default;
        return isNumber;
    }

    public override string ToString() => Value ?? "";
}
