using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Records;

/// <summary>
/// How events and states are written as JSON: stable names with a version (<c>task-completed/1</c>), strict when read,
/// one cached set of options. What cannot be read is a defect and throws; nothing is ever replaced by an empty value.
/// </summary>
public static class CaseJson
{
    /// <summary>The stable name of every event type. A name is never reused; a changed meaning is a new version.</summary>
    public static IReadOnlyDictionary<Type, string> EventNames { get; } = new Dictionary<Type, string>
    {
        [typeof(CaseOpened)] = "case-opened/1",
        [typeof(FactsRecorded)] = "facts-recorded/1",
        [typeof(FlowMoved)] = "flow-moved/1",
        [typeof(TaskOpened)] = "task-opened/1",
        [typeof(TaskCompleted)] = "task-completed/1",
        [typeof(TaskCancelled)] = "task-cancelled/1",
        [typeof(TaskReturned)] = "task-returned/1",
        [typeof(TaskWithdrawn)] = "task-withdrawn/1",
        [typeof(TaskTransferred)] = "task-transferred/1",
        [typeof(TaskDelegated)] = "task-delegated/1",
        [typeof(DelegationReported)] = "delegation-reported/1",
        [typeof(TaskClaimed)] = "task-claimed/1",
        [typeof(TaskReleased)] = "task-released/1",
        [typeof(SignerAdded)] = "signer-added/1",
        [typeof(SignerRemoved)] = "signer-removed/1",
        [typeof(TaskSigned)] = "task-signed/1",
        [typeof(TaskDecided)] = "task-decided/1",
        [typeof(TaskUrged)] = "task-urged/1",
        [typeof(CopySent)] = "copy-sent/1",
        [typeof(CopyRead)] = "copy-read/1",
        [typeof(VerdictGiven)] = "verdict-given/1",
        [typeof(StatusChanged)] = "status-changed/1",
        [typeof(TimerSet)] = "timer-set/1",
        [typeof(TimerFired)] = "timer-fired/1",
        [typeof(TimerCancelled)] = "timer-cancelled/1",
        [typeof(OutsideEventAwaited)] = "outside-event-awaited/1",
        [typeof(OutsideEventReceived)] = "outside-event-received/1",
        [typeof(LetterIssued)] = "letter-issued/1",
        [typeof(PublicationOrdered)] = "publication-ordered/1",
        [typeof(PushOrdered)] = "push-ordered/1",
        [typeof(EntryListed)] = "entry-listed/1",
        [typeof(EntryMoved)] = "entry-moved/1",
        [typeof(DefinitionChanged)] = "definition-changed/1",
        [typeof(CaseClosed)] = "case-closed/1",
        [typeof(CaseSuspended)] = "case-suspended/1",
        [typeof(CaseResumed)] = "case-resumed/1",
        [typeof(LimitExtended)] = "limit-extended/1",
        [typeof(CaseVoided)] = "case-voided/1",
        [typeof(CaseSupervised)] = "case-supervised/1",
        [typeof(SupervisionLifted)] = "supervision-lifted/1",
        [typeof(TaskReminded)] = "task-reminded/1",
    };

    public static JsonSerializerOptions Options { get; } = Make();

    public static byte[] WriteEvent(CaseEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, Options);

    public static CaseEvent ReadEvent(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<CaseEvent>(bytes, Options) ?? throw new JsonException("An event is never null.");

    public static byte[] WriteState(CaseState state) => JsonSerializer.SerializeToUtf8Bytes(state, Options);

    public static CaseState ReadState(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<CaseState>(bytes, Options) ?? throw new JsonException("A state is never null.");

    private static JsonSerializerOptions Make()
    {
        JsonSerializerOptions options = new(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectRequiredConstructorParameters = false,
            // Chinese stays legible in the database and in exports; the text is never put into HTML unescaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameEvents } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new FactValueJson());
        options.Converters.Add(new FactSetJson());
        options.Converters.Add(new BilingualTextJson());
        options.Converters.Add(new PeriodLengthJson());
        options.Converters.Add(new WordJson<CaseId>(word => new CaseId(word), id => id.Value));
        options.Converters.Add(new WordJson<EntryId>(word => new EntryId(word), id => id.Value));
        options.Converters.Add(new WordJson<TaskId>(word => new TaskId(word), id => id.Value));
        options.Converters.Add(new WordJson<CaseKind>(word => new CaseKind(word), kind => kind.Value));
        options.Converters.Add(new WordJson<RegisterName>(word => new RegisterName(word), register => register.Value));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static void NameEvents(JsonTypeInfo type)
    {
        if (type.Type != typeof(CaseEvent))
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "type" };
        foreach ((Type known, string name) in EventNames)
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(known, name));
    }

    private sealed class WordJson<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException("An id is never null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }

    private sealed class BilingualTextJson : JsonConverter<BilingualText>
    {
        public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Dictionary<string, string> texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!;
            return new BilingualText(texts["zh-CN"], texts["en"]);
        }

        public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("zh-CN", value.Zh);
            writer.WriteString("en", value.En);
            writer.WriteEndObject();
        }
    }

    private sealed class PeriodLengthJson : JsonConverter<PeriodLength>
    {
        public override PeriodLength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string[] words = (reader.GetString() ?? "").Split(' ');
            return words.Length == 2
                && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && Enum.TryParse(words[1], ignoreCase: true, out PeriodUnit unit)
                    ? new PeriodLength(number, unit)
                    : throw new JsonException("Expected a period such as '20 workingDays'.");
        }

        public override void Write(Utf8JsonWriter writer, PeriodLength value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
