using CreditSupervision.Rules;
using CreditSupervision.Workflows;

namespace CreditSupervision.Host.Letters;

/// <summary>A letter's form with its text: a body in both languages with {placeholders}, and the articles behind it.</summary>
public sealed record LetterText
{
    public required LetterForm Form { get; init; }

    public required BilingualText Body { get; init; }

    /// <summary>The articles in the short form, for example <c>SL-44 art.13(1)</c>.</summary>
    public required IReadOnlyList<string> Cites { get; init; }

    /// <summary>True where the number word or the wording is a proposal that the authority must confirm.</summary>
    public required bool Verify { get; init; }

    /// <summary>The letter as plain text in the language of <paramref name="culture"/>.</summary>
    public string Render(LetterOccasion occasion, string culture) =>
        LetterPlaceholder.Replace(Body.In(culture), name => occasion.Value(name, culture));
}
