using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// Why a text is not a unified code. <see cref="Position"/> counts characters from 1 in the folded text and is 0 where
/// the length itself is wrong; <see cref="Expected"/> is the computed check character, null where none was computed.
/// </summary>
public sealed record UnifiedCodeFault(UnifiedCodeFaultKind Kind, int Position, char? Expected, BilingualText Message);

public enum UnifiedCodeFaultKind
{
    /// <summary>Not 18 characters.</summary>
    Length,

    /// <summary>A character that may not stand at its position.</summary>
    Character,

    /// <summary>Character 17, the organisation code's own check, does not fit characters 9 to 16 (GB 11714).</summary>
    OrganisationCheck,

    /// <summary>Character 18 does not fit the first 17 (GB 32100-2015).</summary>
    Check,
}
