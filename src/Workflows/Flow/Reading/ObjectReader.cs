using System.Globalization;
using System.Text.Json;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// Reads one JSON object member by member and refuses what nobody read. After a problem it answers with a placeholder:
/// a definition with problems is never handed out.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonTree tree;
    private readonly FlowProblems problems;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public ObjectReader(JsonTree tree, FlowProblems problems)
    {
        this.tree = tree;
        this.problems = problems;
        if (!IsObject)
            problems.Refuse(tree, FlowCodes.Member, $"expected an object, found {tree.Describe()}.");
    }

    public static BilingualText NoText { get; } = new("?", "?");

    private bool IsObject => tree.Kind == JsonValueKind.Object;

    /// <summary>An optional member of any kind.</summary>
    public JsonTree? Member(string name)
    {
        read.Add(name);
        return tree[name];
    }

    /// <summary>A member of any kind, refused where it is missing.</summary>
    public JsonTree? Required(string name, string code = FlowCodes.Member)
    {
        JsonTree? member = Member(name);
        if (member is null && IsObject)
            problems.Refuse(tree, code, $"expected the member '{name}', found none. Add it.");
        return member;
    }

    /// <summary>A non-empty text, one of the allowed ones where some are named.</summary>
    public string Text(string name, params IReadOnlyList<string> allowed) =>
        Required(name) is { } member ? Checked(member, allowed) : "";

    public string? OptionalText(string name, params IReadOnlyList<string> allowed) =>
        Member(name) is { } member ? Checked(member, allowed) : null;

    public int Whole(string name, int least, int most) =>
        Required(name) is { } member ? Whole(member, least, most) : least;

    public int? OptionalWhole(string name, int least, int most) =>
        Member(name) is { } member ? Whole(member, least, most) : null;

    public bool Flag(string name)
    {
        JsonTree? member = Member(name);
        if (member is not null and not { Kind: JsonValueKind.True or JsonValueKind.False })
            problems.Refuse(member, FlowCodes.Member, $"expected true or false, found {member.Describe()}.");
        return member?.Kind == JsonValueKind.True;
    }

    /// <summary>The items of an optional array.</summary>
    public IReadOnlyList<JsonTree> Items(string name) => Member(name) is { } member ? ItemsOf(member, problems) : [];

    /// <summary>The texts of an optional array, each once.</summary>
    public IReadOnlyList<string> Texts(string name) => Member(name) is { } member ? TextsOf(member, problems) : [];

    /// <summary>This object as a text in both languages.</summary>
    public BilingualText Bilingual()
    {
        string? zh = Language("zh-CN");
        string? en = Language("en");
        return zh is null || en is null ? NoText : new BilingualText(zh, en);
    }

    /// <summary>Members that mean nothing here and may stay.</summary>
    public void Ignore(params IReadOnlyList<string> names) => read.UnionWith(names);

    /// <summary>Refuses the members that nobody asked for.</summary>
    public void Close()
    {
        foreach ((string name, JsonTree value) in tree.Members)
            if (!read.Contains(name))
                problems.Refuse(value, FlowCodes.UnknownMember,
                    $"expected one of {string.Join(", ", read)}; nobody reads '{name}'. Correct the name or remove "
                    + "it.");
    }

    /// <summary>A member's value as a text in both languages.</summary>
    public static BilingualText BilingualOf(JsonTree member, FlowProblems problems)
    {
        ObjectReader reader = new(member, problems);
        BilingualText text = reader.Bilingual();
        reader.Close();
        return text;
    }

    public static IReadOnlyList<JsonTree> ItemsOf(JsonTree member, FlowProblems problems)
    {
        if (member.Kind != JsonValueKind.Array)
            problems.Refuse(member, FlowCodes.Member, $"expected an array, found {member.Describe()}.");
        return member.Items;
    }

    public static IReadOnlyList<string> TextsOf(JsonTree member, FlowProblems problems)
    {
        List<string> texts = [];
        foreach (JsonTree item in ItemsOf(member, problems))
        {
            string text = TextOf(item, problems);
            if (texts.Contains(text, StringComparer.Ordinal))
                problems.Refuse(item, FlowCodes.Value, $"expected each entry once, found '{text}' again. Remove it.");
            texts.Add(text);
        }
        return texts;
    }

    public static string TextOf(JsonTree member, FlowProblems problems)
    {
        if (member.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(member.Text))
            return member.Text;
        problems.Refuse(member, FlowCodes.Member, $"expected a text that is not empty, found {member.Describe()}.");
        return "";
    }

    private string? Language(string name)
    {
        JsonTree? member = Member(name);
        if (member is { Kind: JsonValueKind.String } && !string.IsNullOrWhiteSpace(member.Text))
            return member.Text;
        if (IsObject)
            problems.Refuse(member ?? tree, FlowCodes.Language,
                $"expected a text in both languages; '{name}' is missing or empty. Write 'zh-CN' and 'en'.");
        return null;
    }

    private string Checked(JsonTree member, IReadOnlyList<string> allowed)
    {
        string text = TextOf(member, problems);
        if (text.Length > 0 && allowed.Count > 0 && !allowed.Contains(text, StringComparer.Ordinal))
            problems.Refuse(member, FlowCodes.Value, $"expected one of {string.Join(", ", allowed)}, found '{text}'.");
        return text;
    }

    private int Whole(JsonTree member, int least, int most)
    {
        if (member.Kind == JsonValueKind.Number
            && int.TryParse(member.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
            return number;
        problems.Refuse(member, FlowCodes.Value,
            $"expected a whole number from {least} to {most}, found {member.Describe()}.");
        return least;
    }
}
