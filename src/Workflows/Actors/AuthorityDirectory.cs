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
        IReadOnlyDictionary<string, BilingualText> positions,
        IReadOnlyDictionary<string, DivisionLines>? lines = null)
    {
        this.authorities = authorities.ToDictionary(authority => authority.Code, StringComparer.Ordinal);
        Divisions = divisions;
        Positions = positions;
        Lines = lines ?? new Dictionary<string, DivisionLines>();
    }

    public IEnumerable<Authority> Authorities => authorities.Values;

    /// <summary>Names of the divisions by their code (credit, case, field, legal, head, data).</summary>
    public IReadOnlyDictionary<string, BilingualText> Divisions { get; }

    public IReadOnlyDictionary<string, BilingualText> Positions { get; }

    /// <summary>The lines of duty of the divisions that have any, by division.</summary>
    public IReadOnlyDictionary<string, DivisionLines> Lines { get; }

    /// <summary>
    /// The lines a person holds: those stated, and all of them where the division is one section in that authority.
    /// </summary>
    public IReadOnlyList<string> LinesOf(string authority, string division, IReadOnlyList<string> stated) =>
        Lines.TryGetValue(division, out DivisionLines? known) && TryFind(authority, out Authority? found)
            && (known.UndividedAt.Contains(found.Level) || stated.Contains(DivisionLines.All))
                ? [.. known.Names.Keys]
                : stated;

    public bool TryFind(string code, [NotNullWhen(true)] out Authority? authority) =>
        authorities.TryGetValue(code, out authority);

    /// <summary>The authority; throws <see cref="KeyNotFoundException"/> for a code the directory lacks (a defect).</summary>
    public Authority this[string code] => authorities[code];
}

/// <summary>The lines of duty of a division (谁审批谁监管).</summary>
/// <param name="Names">Their names by code.</param>
/// <param name="UndividedAt">The levels at which one section holds every line.</param>
public sealed record DivisionLines(IReadOnlyDictionary<string, BilingualText> Names, IReadOnlyList<string> UndividedAt)
{
    /// <summary>The word that stands for every line, for example for a chief.</summary>
    public const string All = "all";
}
