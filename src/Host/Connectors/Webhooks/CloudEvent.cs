using System.Globalization;
using System.Text.Json;
using CreditSupervision.Host.Outbox;

namespace CreditSupervision.Host.Connectors.Webhooks;

/// <summary>
/// A message in the structured form of CloudEvents 1.0. It holds nothing of the moment of sending, so a repeat is the
/// same byte for byte.
/// </summary>
internal static class CloudEvent
{
    public const string MediaType = "application/cloudevents+json";

    private const string Type = "cn.credit-supervision.";

    public static byte[] Write(Parcel parcel)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteString("specversion", "1.0");
            json.WriteString("id", parcel.Message.Id);
            json.WriteString("source", $"/authorities/{parcel.Message.Authority}/cases/{parcel.Message.Case}");
            json.WriteString("type", Type + parcel.Message.Content);
            json.WriteString("subject", parcel.Message.Entry?.Value ?? parcel.Message.Case.Value);
            json.WriteString(
                "time", parcel.HappenedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteString("datacontenttype", "application/json");
            json.WritePropertyName("data");
            json.WriteRawValue(parcel.Bytes.Span);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
