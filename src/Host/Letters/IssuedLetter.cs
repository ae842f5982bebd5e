using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Letters;

/// <summary>A document of a case as it was issued, by the sequence of its event.</summary>
internal static class IssuedLetter
{
    /// <summary>The text in a language; null where the event is no document, or its form has left the folder.</summary>
    public static string? Text(CaseView view, long sequence, DefinitionCatalogue catalogue, string culture)
    {
        CaseEvent[] history = [.. view.History.Select(line => line.Event)];
        return sequence >= 1 && sequence <= history.Length && history[sequence - 1] is LetterIssued letter
            && catalogue.On(letter.On).LetterTexts.TryGetValue(letter.Template, out LetterText? text)
            ? text.Render(
                new LetterOccasion(view.State.Id, history, (int)sequence - 1, view.Entry, catalogue.On(letter.On).Catalogue), culture)
            : null;
    }
}
