using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Actors;

/// <summary>The authorities, divisions and positions of the province. Immutable; safe to share.</summary>
public sealed class AuthorityDirectory
{
    private readonly Dictionary<string, Authority> authorities;

    public AuthorityDirectory(
        IEnumerable<Authority> authorities,
        IReadOnlyDictionary<string, BilingualText> divisions,
        IReadOnlyDictionary<string, BilingualText> positions)
    {
        this.authorities = authorities.ToDictionary(authority => authority.Code, StringComparer.Ordinal);
        Divisions = divisions;
        Positions = positions;
    }

    public IEnumerable<Authority> Authorities => authorities.Values;

    /// <summary>Names of the divisions by their code (credit, case, field, legal, head, data).</summary>
    public IReadOnlyDictionary<string, BilingualText> Divisions { get; }

    public IReadOnlyDictionary<string, BilingualText> Positions { get; }

    public bool TryFind(string code, [NotNullWhen(true)] out Authority? authority) =>
        authorities.TryGetValue(code, out authority);

    /// <summary>The authority; throws <see cref="KeyNotFoundException"/> for a code the directory lacks (a defect).</summary>
    public Authority this[string code] => authorities[code];
}
