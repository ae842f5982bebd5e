using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// How texts become searchable. Chinese has no spaces, so a text is cut into every pair of neighbouring characters: a
/// fragment of two characters and more is found by its pairs alone, on any database and without an extension.
/// </summary>
internal static class SearchText
{
    /// <summary>The shortest fragment.</summary>
    public const int Shortest = 2;

    /// <summary>Longer texts are searched by their beginning.</summary>
    private const int Longest = 200;

    /// <summary>Half-width, upper case, letters and digits only.</summary>
    public static string Fold(string text)
    {
        string folded = HalfWidth.Fold(text);
        StringBuilder kept = new(folded.Length);
        foreach (char letter in folded)
        {
            if (kept.Length < Longest && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)))
                kept.Append(char.ToUpperInvariant(letter));
        }
        return kept.ToString();
    }

    /// <summary>The pairs of a folded text, each once.</summary>
    public static IEnumerable<long> Tokens(string folded) =>
        Enumerable.Range(0, Math.Max(0, folded.Length - 1))
            .Select(place => ((long)folded[place] << 16) | folded[place + 1]).Distinct();

    public static SearchRow Case(string id, string partyName, string partyCode, bool isPersonal) => Row(
        SearchRow.Case, id, partyName, partyName, partyCode, id, isPersonal);

    public static SearchRow Party(string code, string name, bool isPersonal) => Row(
        SearchRow.Party, code, name, name, code, null, isPersonal);

    public static SearchRow Document(string caseId, long sequence, string title, string? number, string partyCode) => Row(
        SearchRow.Document,
        FormattableString.Invariant($"{caseId}/{sequence}"),
        number is null ? title : $"{title} {number}",
        $"{number} {title}",
        partyCode,
        caseId,
        isPersonal: false);

    private static SearchRow Row(
        string area, string reference, string title, string text, string partyCode, string? caseId, bool isPersonal) => new()
        {
            Id = IdOf(area, reference),
            Area = area,
            Reference = reference,
            Title = title,
            Folded = Fold(text),
            PartyCode = partyCode,
            CaseId = caseId,
            IsPersonal = isPersonal,
        };

    private static long IdOf(string area, string reference) => BinaryPrimitives.ReadInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{area}\n{reference}"))) & long.MaxValue;
}
