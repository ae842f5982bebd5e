namespace CreditSupervision.Rules.Tests.Properties;

/// <summary>The hash names the texts and nothing else: neither their order nor the machine.</summary>
public sealed class BookHashTests
{
    [Fact]
    public void Hash_TextsInAnotherOrder_IsTheSame()
    {
        DefinitionText[] shuffled = [.. Definitions.Texts];
        new Random(20261127).Shuffle(shuffled);

        Assert.Equal(Definitions.Book.Hash, RuleBook.Read(shuffled).Book?.Hash);
    }

    [Fact]
    public void Hash_OneCharacterMoreInAnyFile_IsAnother()
    {
        HashSet<string> seen = [Definitions.Book.Hash];

        foreach (DefinitionText text in Definitions.Texts.Where(text => text.Path.EndsWith(".yaml",
            StringComparison.Ordinal)))
        {
            RuleBookReading reading = RuleBook.Read([.. Definitions.Texts.Select(other =>
                other == text ? text with { Content = text.Content + "#" } : other)]);
            Assert.True(seen.Add(reading.Book?.Hash ?? ""), text.Path);
        }
    }
}
