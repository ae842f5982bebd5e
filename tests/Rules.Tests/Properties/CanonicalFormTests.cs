using System.Globalization;
using System.Text;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules.Tests.Properties;

/// <summary>The one form of a file: blind to how it is written, not to what it says.</summary>
public sealed class CanonicalFormTests
{
    private static readonly DefinitionText[] texts = [.. Definitions.Texts.Where(text =>
        text.Path == "sources.yaml" || new[] { "grounds/", "calendars/", "parameters/", "rules/" }
            .Any(folder => text.Path.StartsWith(folder, StringComparison.Ordinal)))];

    private static DefinitionText[] Yaml => [.. texts.Where(text =>
        text.Path.EndsWith(".yaml", StringComparison.Ordinal))];

    [Fact]
    public void Of_ItsOwnForm_IsTheSame()
    {
        foreach (DefinitionText text in texts)
        {
            string? form = CanonicalForm.Of(text);

            Assert.NotNull(form);
            Assert.Equal(form, CanonicalForm.Of(text with { Content = form }));
        }
    }

    [Fact]
    public void Read_BookOfForms_JudgesTheSameAndIsTheSameLaw()
    {
        RuleBook written = RuleBook.Read(texts).Book ?? throw new InvalidOperationException("not readable");

        RuleBookReading reading = RuleBook.Read([.. texts.Select(text =>
            text with { Content = CanonicalForm.Of(text) ?? "" })]);

        Assert.DoesNotContain(reading.Problems, problem => !problem.IsWarning);
        RuleBook book = reading.Book ?? throw new InvalidOperationException("the forms are not readable");
        Assert.NotEqual(written.Hash, book.Hash);
        Assert.Equal(written.CanonicalHashes().Law, book.CanonicalHashes().Law);
        Assert.Equal(Answers(written), Answers(book));
    }

    [Fact]
    public void Of_FileWrittenAnotherWay_IsTheSame()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            DefinitionText text = Yaml[seed % Yaml.Length];
            string other = new Rewriting(seed, changed: -1).Of(Tree(text));

            Assert.Equal(CanonicalForm.Of(text), CanonicalForm.Of(text with { Content = other }));
        }
    }

    [Fact]
    public void Of_FileWithOneValueChanged_IsAnother()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            DefinitionText text = Yaml[seed % Yaml.Length];
            string other = new Rewriting(seed, changed: seed * 7 % 15).Of(Tree(text));

            Assert.NotEqual(CanonicalForm.Of(text), CanonicalForm.Of(text with { Content = other }));
        }
    }

    [Fact]
    public void CanonicalHashes_OneValueChanged_DiffersInThatFileAlone()
    {
        const string path = "parameters/repair.yaml";
        DefinitionText changed = texts.Single(text => text.Path == path);
        RuleBook book = Definitions.Book.With(changed with
        {
            Content = changed.Content.Replace("reviewed: 2026", "reviewed: 2025", StringComparison.Ordinal),
        }).Book ?? throw new InvalidOperationException("not readable");

        CanonicalHashes before = Definitions.Book.CanonicalHashes();
        CanonicalHashes after = book.CanonicalHashes();

        Assert.NotEqual(before.Law, after.Law);
        Assert.Equal([path], before.Files.Where(file => after.Files[file.Key] != file.Value).Select(file => file.Key));
    }

    [Fact]
    public void Guard_WordsInsideAList_StayOneItem()
    {
        DefinitionNode.Map tree = Tree(new DefinitionText("f", "when: {all: [a or b, c, {not: [d, e and f]}]}\n"));

        string? guard = RuleFileReader.Guard(tree.Entries[0].Value);

        Assert.Equal("((a or b) and c and not (d or (e and f)))", guard);
    }

    private static string[] Answers(RuleBook book) => [.. book.RunExamples().Select(result => string.Join(' ',
        result.Name, result.Passed, result.Verdict.Outcome, result.Verdict.DecidedBy, result.Verdict.Values,
        string.Join(',', result.Verdict.Missing.Select(document => document.Id).Order(StringComparer.Ordinal)),
        string.Join(',', result.Verdict.Conditions.Select(condition => $"{condition.Id}{condition.Status}")))).Order(
            StringComparer.Ordinal)];

    private static DefinitionNode.Map Tree(DefinitionText text) =>
        DefinitionTreeReader.Read(text.Content, new Findings(text.Path, []), new WordPool())
        ?? throw new InvalidOperationException(text.Path);

    /// <summary>
    /// Writes a tree in another way: keys in another order where order means nothing, other quotes, other spaces and
    /// line ends, comments. One value, counted from the start, may be changed.
    /// </summary>
    private sealed class Rewriting(int seed, int changed)
    {
        private static readonly string[] ordered = ["terms", "conditions", "values"];

        private readonly Random random = new(seed);
        private readonly StringBuilder text = new();
        private int scalars;

        public string Of(DefinitionNode.Map root)
        {
            DefinitionEntry[] entries = [.. root.Entries];
            random.Shuffle(entries);
            foreach (DefinitionEntry entry in entries)
            {
                text.Append(CultureInfo.InvariantCulture, $"# {entry.Key}\n{entry.Key}: ");
                Write(entry.Value, Array.IndexOf(ordered, entry.Key) >= 0);
                text.Append("  # so\n\n");
            }
            return text.ToString();
        }

        private void Write(DefinitionNode node, bool isInOrder)
        {
            switch (node)
            {
                case DefinitionNode.Map map:
                    DefinitionEntry[] entries = [.. map.Entries];
                    if (!isInOrder)
                        random.Shuffle(entries);
                    text.Append('{');
                    foreach (DefinitionEntry entry in entries)
                    {
                        text.Append(Space()).Append(entry.Key).Append(": ");
                        Write(entry.Value, isInOrder: false);
                        text.Append(',');
                    }
                    text.Append('}');
                    break;
                case DefinitionNode.List list:
                    text.Append('[');
                    foreach (DefinitionNode item in list.Items)
                    {
                        text.Append(Space());
                        Write(item, isInOrder: false);
                        text.Append(',');
                    }
                    text.Append(" ]");
                    break;
                case DefinitionNode.Scalar scalar:
                    Write(scalar);
                    break;
            }
        }

        private void Write(DefinitionNode.Scalar scalar)
        {
            string value = scalars++ == changed ? scalar.Text + "1" : scalar.Text;
            if (scalar.IsNull && value.Length == scalar.Text.Length)
                text.Append(random.Next(2) == 0 ? "null" : "~");
            else if (random.Next(2) == 0)
                text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
            else
                text.Append('"').Append(value.Replace("\\", "\\\\", StringComparison.Ordinal)
                    .Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        }

        private string Space() => random.Next(4) switch
        {
            0 => "\n   ",
            1 => "   ",
            2 => " # here\n  ",
            _ => " ",
        };
    }
}
