using System.Text;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// The page <c>docs/lifecycles.md</c>: every lifecycle of the catalogue, that of a listing in the register and that of a
/// publication, printed from the machines as Mermaid diagrams. Chinese names with the English codes; every guard with its
/// article. A test fails when the page differs; <c>flows diagrams --write</c> writes it anew.
/// </summary>
public static class LifecycleDiagrams
{
    /// <summary>The whole page, ending in a line break.</summary>
    public static string Page()
    {
        StringBuilder page = new();
        page.Append("""
            # 生命周期 Lifecycles

            What the law allows to happen to a case of each kind, whatever a workflow definition says. Printed from the
            machines in `src/Workflows/Lifecycles` by `flows diagrams --write docs/lifecycles.md`; do not edit by hand. An
            arrow carries the trigger, in brackets its code, in square brackets the guards, which are told with their
            articles below the picture.

            """);
        foreach (CaseLifecycle lifecycle in LifecycleCatalogue.All)
            Append(page, lifecycle);
        AppendEntry(page);
        AppendPublication(page);
        return page.ToString();
    }

    private static void Append(StringBuilder page, CaseLifecycle lifecycle)
    {
        LifecycleShape shape = lifecycle.Shape;
        Heading(page, lifecycle.Title, shape.Kind);
        Picture(page, shape, lifecycle.Statuses, trigger => lifecycle.Triggers[trigger]);
        LifecycleGuard[] guards =
        [
            .. shape.Moves.SelectMany(move => move.Guards).Distinct(StringComparer.Ordinal).Select(LifecycleGuard.Named),
        ];
        if (guards.Length > 0)
            page.Append("\n| 条件 guard | 说明 | 依据 |\n|---|---|---|\n");
        foreach (LifecycleGuard guard in guards)
            page.Append("| `").Append(guard.Name).Append("` | ").Append(guard.Refusal.Sentence.Zh).Append("<br>")
                .Append(guard.Refusal.Sentence.En).Append(" | ").Append(Articles(guard)).Append(" |\n");
        string[] acts =
        [
            .. lifecycle.Triggers.Keys.Select(trigger => lifecycle.ActOf(trigger) is { } act
                    ? $"`{trigger}` → {EntryLifecycle.TextOf(act).Zh} (`{act}`)"
                    : "")
                .Where(line => line.Length > 0),
        ];
        if (acts.Length > 0)
            page.Append("\n名单记录 register entry: ").AppendJoin("；", acts).Append("。\n");
    }

    private static void AppendEntry(StringBuilder page)
    {
        Heading(page, new BilingualText("名单记录", "A listing in the register"), "entry");
        Picture(
            page,
            EntryLifecycle.Shape,
            new OrderedDictionary<string, BilingualText>(EntryLifecycle.Statuses
                .Select(status => KeyValuePair.Create(status.Key.ToString(), status.Value))),
            trigger => EntryLifecycle.TextOf(Enum.Parse<Cases.EntryAct>(trigger)));
    }

    private static void AppendPublication(StringBuilder page)
    {
        Heading(page, new BilingualText("规则发布", "A publication of definitions"), "publication");
        Picture(
            page,
            PublicationLifecycle.Shape,
            new OrderedDictionary<string, BilingualText>(PublicationLifecycle.Statuses
                .Select(status => KeyValuePair.Create(status.Key.ToString(), status.Value))),
            trigger => PublicationLifecycle.TextOf(Enum.Parse<Publications.PublicationAct>(trigger)));
    }

    private static void Heading(StringBuilder page, BilingualText title, string code) =>
        page.Append("\n## ").Append(title.Zh).Append(" `").Append(code).Append("`\n\n").Append(title.En).Append(".\n\n");

    private static void Picture(
        StringBuilder page,
        LifecycleShape shape,
        IReadOnlyDictionary<string, BilingualText> statuses,
        Func<string, BilingualText> trigger)
    {
        page.Append("```mermaid\nstateDiagram-v2\n");
        foreach ((string status, BilingualText text) in statuses)
            page.Append("    state \"").Append(text.Zh).Append(" (").Append(status).Append(")\" as ").Append(status)
                .Append('\n');
        page.Append("    [*] --> ").Append(shape.Initial).Append('\n');
        foreach (LifecycleMove move in shape.Moves)
            page.Append("    ").Append(move.From).Append(" --> ").Append(move.To).Append(": ")
                .Append(trigger(move.Trigger).Zh).Append(" (").Append(move.Trigger).Append(')')
                .AppendJoin("", move.Guards.Select(guard => $" [{guard}, {Articles(LifecycleGuard.Named(guard))}]"))
                .Append('\n');
        foreach (string final in statuses.Keys.Where(shape.Finals.Contains))
            page.Append("    ").Append(final).Append(" --> [*]\n");
        page.Append("```\n");
    }

    private static string Articles(LifecycleGuard guard) => string.Join(", ", guard.Refusal.Citations);
}
