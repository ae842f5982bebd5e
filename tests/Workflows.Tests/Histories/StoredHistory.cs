using System.Text;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Workflows.Tests.Histories;

/// <summary>A history as it was written once, and the bytes of the state it folded to on that day.</summary>
internal sealed record StoredHistory(string Name, IReadOnlyList<CaseEvent> Events, byte[] StateBytes)
{
    private const string Ending = ".events.jsonl";

    public CaseState Final => CaseJson.ReadState(StateBytes);

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(HistoryRecording.Folder, $"*{Ending}")
        .Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal);

    public static IEnumerable<StoredHistory> All() => Names().Select(Read);

    public static StoredHistory Read(string name)
    {
        string path = Path.Combine(HistoryRecording.Folder, name);
        return new StoredHistory(
            name,
            [.. File.ReadLines($"{path}{Ending}").Select(line => CaseJson.ReadEvent(Encoding.UTF8.GetBytes(line)))],
            File.ReadAllBytes($"{path}.state.json"));
    }
}
