using System.Text.Json;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Workflows.Records;

/// <summary>How the events of drafts of definitions are written; the rules of <see cref="CaseJson"/> hold here too.</summary>
public static class PublicationJson
{
    /// <summary>The stable name of every event type.</summary>
    public static IReadOnlyDictionary<Type, string> EventNames { get; } = new Dictionary<Type, string>
    {
        [typeof(PublicationDrafted)] = "publication-drafted/1",
        [typeof(FilePut)] = "file-put/1",
        [typeof(FileRemoved)] = "file-removed/1",
        [typeof(FileReverted)] = "file-reverted/1",
        [typeof(BaseMoved)] = "base-moved/1",
        [typeof(DraftChecked)] = "draft-checked/1",
        [typeof(ExamplesRun)] = "examples-run/1",
        [typeof(PreviewAttached)] = "preview-attached/1",
        [typeof(PublicationSigned)] = "publication-signed/1",
        [typeof(PublicationScheduled)] = "publication-scheduled/1",
        [typeof(PublicationWithdrawn)] = "publication-withdrawn/1",
    };

    private static readonly Dictionary<string, Type> types =
        EventNames.ToDictionary(known => known.Value, known => known.Key, StringComparer.Ordinal);

    public static byte[] Write(PublicationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), CaseJson.Options);
    }

    /// <summary>Throws for a name or a body that cannot be read: nothing is replaced by an empty value.</summary>
    public static PublicationEvent Read(string name, ReadOnlySpan<byte> body) =>
        types.TryGetValue(name, out Type? type) && JsonSerializer.Deserialize(body, type, CaseJson.Options) is PublicationEvent read
            ? read
            : throw new JsonException($"The event '{name}' of a draft cannot be read.");
}
