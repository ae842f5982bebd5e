using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>
/// The input is not of the agreed form: a 400 with the JSON path (or the parameter's name) and what to do. It ends the
/// call at the edge and never comes from the core, whose "no" is a refusal.
/// </summary>
internal sealed class BadInputException(string path, BilingualText sentence) : Exception(sentence.En)
{
    public BadInputException(string path, string zh, string en)
        : this(path, new BilingualText(zh, en))
    {
    }

    /// <summary>Where: a JSON path such as <c>$.facts.ground</c>, or the name of a parameter or header.</summary>
    public string Path { get; } = path;

    public BilingualText Sentence { get; } = sentence;

    /// <summary>The stable code; a few inputs have their own.</summary>
    public string Code { get; init; } = "BadInput";

    /// <summary>The character's place from 1 where a code is wrong; null elsewhere.</summary>
    public int? Position { get; init; }
}
