using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Resources;
using CreditSupervision.Rules;
using Microsoft.Extensions.Localization;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>Codes of the definitions in words for people; a code nobody named is shown as it is.</summary>
public sealed class CodeWords(IStringLocalizer<Texts> texts, GroundWords grounds)
{
    /// <summary>The value of a fact as people read it.</summary>
    public string Of(FactValue value) => value switch
    {
        FactValue.Flag flag => texts[flag.Value ? "Yes" : "No"],
        FactValue.Day day => Say.Of(day.Value),
        FactValue.Count count => Say.Of(count.Value),
        FactValue.Money money => texts["Money", money.ToString()],
        FactValue.Code code => Code(code.Value),
        FactValue.CodeSet { Values.Count: 0 } => texts["None"],
        FactValue.CodeSet set => string.Join(Say.IsEnglish ? ", " : "、", set.Values.Select(Code)),
        FactValue.Text text => text.Value,
        _ => value.ToString(),
    };

    /// <summary>The code with its text: <c>L44-05-02a 以非食品原料生产食品</c>; short codes become the text alone.</summary>
    public string Code(string code) =>
        grounds.Find(code) is { } ground ? $"{code} {Say.Of(ground)}" : Named("Code", code);

    public string Outcome(string outcome) => Named("Outcome", outcome);

    public string Evidence(string evidence) => Named("Evidence", evidence);

    /// <summary>A named result of a verdict.</summary>
    public string Value(string name) => Named("Value", name);

    public string Receiver(string receiver) => Named("Receiver", receiver);

    public string Content(string content) => Named("Content", content);

    public string Recipient(string recipient) => Named("Recipient", recipient);

    /// <summary>The source of a fact: a step's title where the caller knows it, else the register's or opening's word.</summary>
    public string Source(string source) => Named("Source", source);

    private string Named(string family, string code)
    {
        LocalizedString text = texts[$"{family}.{code}"];
        return text.ResourceNotFound ? code : text.Value;
    }
}
