using System.Globalization;
using System.Text.RegularExpressions;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.PersonalData;

/// <summary>
/// How events, screens, letters and messages call a natural person: the surname and a reference, for example
/// <c>张某〔P3〕</c>. Names and numbers stand in <c>parties</c> alone (PIPL arts. 6, 28 and 47: no more than needed, and erasable).
/// </summary>
public static partial class PersonAlias
{
    /// <summary>The kind of party whose name is hidden; the names of organisations are public.</summary>
    public const string NaturalPerson = "naturalPerson";

    /// <summary>What stands where the particulars stood.</summary>
    public const string Erased = "已删除";

    /// <summary>The masked name without a reference, for example <c>张某</c>; empty stays empty.</summary>
    public static string Mask(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string bare = name.Trim();
        if (bare.Length == 0)
            return "";
        return string.Concat(StringInfo.GetNextTextElement(bare), "某");
    }

    public static string Of(string name, string reference) => $"{Mask(name)}〔{reference}〕";

    /// <summary>The reference in an alias; null where the name is none.</summary>
    public static string? ReferenceIn(string name) =>
        Form().Match(name) is { Success: true } form ? form.Groups["reference"].Value : null;

    /// <summary>The reference of a natural person's case; null for organisations.</summary>
    public static string? ReferenceOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind == NaturalPerson ? ReferenceIn(party.Name) : null;
    }

    [GeneratedRegex("^.{1,8}某〔(?<reference>P[1-9][0-9]*)〕$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
