using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Histories;

/// <summary>
/// Records what is missing in the folder of the stored histories: for each kind one closed case of a story, then for
/// each event name without one a further case, and those of <see cref="FurtherHistories"/>. It never writes over a file.
/// </summary>
internal static class HistoryRecording
{
    public static string Folder { get; } = Path.GetFullPath(
        Path.Combine(Definitions.Folder, "..", "tests", "Workflows.Tests", "Histories", "Stored"));

    /// <summary>The names of the events that a stored history holds, in no order.</summary>
    public static IReadOnlySet<string> NamesIn(IEnumerable<CaseEvent> history) =>
        history.Select(happened => CaseJson.EventNames[happened.GetType()]).ToHashSet(StringComparer.Ordinal);

    public static void WriteMissing()
    {
        Directory.CreateDirectory(Folder);
        HashSet<string> kinds = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        foreach (StoredHistory stored in StoredHistory.All())
        {
            kinds.Add(stored.Final.Kind.Value);
            names.UnionWith(NamesIn(stored.Events));
        }

        foreach (string file in StoryFiles.ToldToTheDecider())
        {
            TranscriptWorld world = new(StoryFiles.ReadAt(file));
            world.Run();
            foreach ((CaseId id, List<CaseEvent> history) in world.Histories)
            {
                CaseState final = CaseEvolution.Fold(id, history);
                bool newKind = final.IsClosed && !kinds.Contains(final.Kind.Value);
                if (!newKind && NamesIn(history).IsSubsetOf(names))
                    continue;
                kinds.Add(final.Kind.Value);
                names.UnionWith(NamesIn(history));
                Write($"{final.Kind}.{Path.GetFileNameWithoutExtension(file)}.{id}", history, final);
            }
        }

        foreach ((string name, IReadOnlyList<CaseEvent> history) in FurtherHistories.All())
        {
            CaseState final = CaseEvolution.Fold(new CaseId("listing-1"), history);
            Write($"{final.Kind}.{name}.{final.Id}", history, final);
        }
    }

    private static void Write(string name, IReadOnlyList<CaseEvent> history, CaseState final)
    {
        string path = Path.Combine(Folder, name);
        if (File.Exists($"{path}.events.jsonl"))
            return;
        using (FileStream events = new($"{path}.events.jsonl", FileMode.CreateNew))
        {
            foreach (CaseEvent happened in history)
            {
                events.Write(CaseJson.WriteEvent(happened));
                events.WriteByte((byte)'\n');
            }
        }

        using FileStream state = new($"{path}.state.json", FileMode.CreateNew);
        state.Write(CaseJson.WriteState(final));
    }
}
