using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CreditSupervision.Host.Api;

/// <summary>The JSON of the outside contract: strict when read, camelCase, Chinese unescaped.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Gives other options, such as the web framework's own, the same rules.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = 16;
        // All letters as they are; what HTML could mistake for markup stays escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }

    private static JsonSerializerOptions Make()
    {
        JsonSerializerOptions options = new(JsonSerializerOptions.Strict);
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
