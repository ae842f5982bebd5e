using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>The register of legal sources: what may be cited, and from when to when it is in force.</summary>
internal sealed class SourceRegister
{
    private readonly Dictionary<string, (DateOnly From, DateOnly? To)> sources = new(StringComparer.Ordinal);
    private readonly bool exists;
    private readonly bool countsDrafts;

    /// <summary>Without a register nothing can be checked against it.</summary>
    public static SourceRegister None { get; } = new(false);

    private SourceRegister(bool exists) => this.exists = exists;

    private SourceRegister(SourceRegister other)
    {
        sources = other.sources;
        exists = other.exists;
        countsDrafts = true;
    }

    public static SourceRegister Read(DefinitionNode.Map root, Findings findings)
    {
        SourceRegister register = new(true);
        MapReader file = new(root, findings, "the source register");
        file.Text("format");
        IReadOnlyList<DefinitionNode> items = file.Items("sources");
        file.Finish();
        foreach (DefinitionNode item in items)
        {
            if (MapReader.Of(item, findings, "a source") is not { } entry)
                continue;
            string? key = entry.RequiredText("key");
            entry.Bilingual("title");
            entry.Node("number");
            entry.Node("rank");
            entry.Node("note");
            entry.Node("confidence");
            string? status = entry.Text("status");
            // A draft has no first day: it may be registered, but nothing in force can rest on it.
            DateOnly? from = entry.Has("from") && entry.Node("from") is null && status == "draft"
                ? DateOnly.MaxValue
                : entry.RequiredDay("from");
            DateOnly? to = entry.Day("to");
            entry.Finish();
            if (key is not null && from is { } first && !register.sources.TryAdd(key, (first, to)))
                findings.Add(item.Line, "L01", $"the source '{key}' is given twice; keep one");
        }
        return register;
    }

    /// <summary>The same register for what never judges unasked: there a draft may be cited like law.</summary>
    public SourceRegister WithDrafts() => new(this);

    /// <summary>
    /// The source must be registered, and in force from the first day of what rests on it; where an end is given (or
    /// MaxValue for none), also until that day.
    /// </summary>
    public void Check(Citation citation, DateOnly? from, DateOnly? to, int line, Findings findings)
    {
        if (!exists)
            return;
        if (!sources.TryGetValue(citation.Source, out (DateOnly From, DateOnly? To) range))
        {
            string? near = Spelling.Nearest(citation.Source, sources.Keys);
            findings.Add(line, "L04", $"the source '{citation.Source}' is not in the source register; "
                + (near is null ? "register it or correct the key" : $"did you mean '{near}'?"));
        }
        else if (countsDrafts && range.From == DateOnly.MaxValue)
        {
            return;
        }
        else if (from is { } day && (day < range.From || day >= range.To))
        {
            findings.Add(line, "L04",
                $"{citation} is not in force on {day:yyyy-MM-dd}, the first day of what rests on it; "
                + $"it is in force from {range.From:yyyy-MM-dd}" + (range.To is { } last
                    ? $" to before {last:yyyy-MM-dd}" : ""));
        }
        else if (to > range.To)
        {
            findings.Add(line, "L04",
                $"{citation} is in force to before {range.To:yyyy-MM-dd} only, what rests on it longer; "
                + "end this version on that day and cite the later source in the next");
        }
    }
}
