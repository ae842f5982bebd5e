using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CreditSupervision.Host.Api.Problems;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Texts that no database keeps unchanged end the call with a 400 that names their place: U+0000, which PostgreSQL
/// refuses, and halves of a surrogate pair, which are no Unicode. Everything a call takes from its address and its body is
/// looked at before the call begins, so that no call has to think of it.
/// </summary>
internal static class InputText
{
    /// <summary>Looks at what the calls below the group take.</summary>
    public static void RefusesBrokenText(this RouteGroupBuilder group) => group.AddEndpointFilterFactory((factory, next) =>
    {
        (string Path, int Place)[] taken =
        [
            .. factory.MethodInfo.GetParameters().Where(parameter => IsTaken(parameter.ParameterType)).Select(parameter =>
                (parameter.ParameterType == typeof(string) ? parameter.Name! : "$", parameter.Position)),
        ];
        return taken.Length == 0 ? next : context =>
        {
            foreach ((string path, int place) in taken)
            {
                if (BrokenPlace(context.Arguments[place]) is { } broken)
                {
                    throw new BadInputException(
                        path + broken,
                        "文本中有空字符（U+0000）或者不成对的代理字符；请删除后重新提交。",
                        "A text holds U+0000 or half a surrogate pair; remove it and send again.");
                }
            }

            return next(context);
        };
    });

    // Texts of the address, bodies as they came, and the records of this room that bodies are read into.
    private static bool IsTaken(Type type) => type == typeof(string) || type == typeof(JsonElement)
        || (type.Namespace?.StartsWith(typeof(InputText).Namespace!, StringComparison.Ordinal) == true
            && type.Name.EndsWith("Input", StringComparison.Ordinal) && type != typeof(SubjectInput));

    /// <summary>The place of the first broken text within a value, as the rest of a JSON path; null where all are sound.</summary>
    internal static string? BrokenPlace(object? value) => value switch
    {
        null => null,
        string text => IsSound(text) ? null : "",
        JsonElement element => BrokenPlace(element),
        IReadOnlyDictionary<string, JsonElement> members => members.Select(member => PlaceOf(member.Key, member.Value)).FirstOrDefault(IsFound),
        IEnumerable items => items.Cast<object?>().Select((item, index) => Inside(index, BrokenPlace(item))).FirstOrDefault(IsFound),
        _ when ApiJson.Options.GetTypeInfo(value.GetType()) is { Kind: JsonTypeInfoKind.Object } type =>
            type.Properties.Select(member => PlaceOf(member.Name, member.Get?.Invoke(value))).FirstOrDefault(IsFound),
        _ => null,
    };

    private static string? BrokenPlace(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => IsSound(element) ? null : "",
        JsonValueKind.Array => element.EnumerateArray()
            .Select((item, index) => Inside(index, BrokenPlace(item))).FirstOrDefault(IsFound),
        JsonValueKind.Object => element.EnumerateObject()
            .Select(member => NameOf(member) is { } name ? PlaceOf(name, member.Value) : "").FirstOrDefault(IsFound),
        _ => null,
    };

    // A name that is no text cannot be shown: the object around it is the place.
    private static string? PlaceOf(string name, object? value) =>
        !IsSound(name) ? "" : BrokenPlace(value) is { } place ? $".{name}{place}" : null;

    private static string? Inside(int index, string? place) =>
        place is null ? null : string.Create(CultureInfo.InvariantCulture, $"[{index}]{place}");

    private static bool IsFound(string? place) => place is not null;

    // A reader gives no text that ends within a pair: it throws. Only an escape brings such a text into valid JSON, so
    // that nearly all texts need no copy.
    private static bool IsSound(JsonElement text)
    {
        try
        {
            return !JsonMarshal.GetRawUtf8Value(text).Contains((byte)'\\') || IsSound(text.GetString());
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsSound(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return false;
        for (int at = Surrogate(text); at >= 0; at = Surrogate(text))
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out int length) != OperationStatus.Done)
                return false;
            text = text[(at + length)..];
        }

        return true;
    }

    private static int Surrogate(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDFFF');
}
